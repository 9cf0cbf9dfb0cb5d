import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { NameColumn } from '@api/platform';
import { Discipline } from './discipline.entity.js';
import { Organisation } from './organisation.entity.js';
import { Team } from './team.entity.js';

/** Someone in the organisation, whatever role: what colleagues in a group may know. */
@ObjectType({ description: 'Someone in the organisation, with what colleagues in a group may know.' })
@Entity()
export class Person {
  @Field(() => ID, { description: 'Made by the client.' }) @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => Organisation) @Index() @Column('uuid') organisationId: string;
  @Field({ description: 'First name.' }) @NameColumn() givenName: string;
  @Field(() => String, { nullable: true, description: 'Tussenvoegsel, such as "van der".' })
  @Column('text', { nullable: true })
  prefix: string | null;
  @Field({ description: 'Last name without prefix.' }) @NameColumn() familyName: string;
  @ForeignKey(() => Discipline) @Index() @Column('uuid', { nullable: true }) disciplineId: string | null;
  @ForeignKey(() => Team) @Index() @Column('uuid', { nullable: true }) teamId: string | null;
  @Field(() => String, { nullable: true, description: 'Function.' }) @Column('text', { nullable: true }) jobTitle:
    string | null;
  @Field(() => String, { nullable: true, description: 'Place of work.' }) @Column('text', { nullable: true }) site:
    string | null;
  /** Language of mails to this person. */
  @Field({ description: 'Language of mails: nl or en.' }) @Column('text', { default: 'nl' }) language: 'nl' | 'en';
  /** Someone who left cannot sign in and is in no matching. */
  @Column('date', { nullable: true }) leftOn: string | null;

  @Field({ description: 'First name, prefix and last name.' })
  get name(): string {
    return [this.givenName, this.prefix, this.familyName].filter(Boolean).join(' ');
  }
}
