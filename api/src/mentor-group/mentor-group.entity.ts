import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Organisation } from '@api/people';
import { NameColumn, refusesWith } from '@api/platform';
import { Programme } from '@api/programme';

/** Held by triggers, because they count the members. */
refusesWith('mentor_group_has_enough_mentees', 'groupTooSmall');
refusesWith('mentor_group_is_not_too_large', 'groupTooLarge');

/** One mentor with four to six mentees. */
@ObjectType({ description: 'One mentor with four to six mentees.' })
@Entity()
export class MentorGroup {
  @Field(() => ID, { description: 'Made by the client.' }) @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => Organisation) @Index() @Column('uuid') organisationId: string;
  @ForeignKey(() => Programme) @Index() @Column('uuid') programmeId: string;
  @Field({ description: 'Its name.' }) @NameColumn() name: string;
  /** The half-day that suits everybody: 0 is Monday morning, 9 is Friday afternoon. */
  @Field(() => Int, {
    nullable: true,
    description: 'Half-day of the sessions: 0 is Monday morning, 9 is Friday afternoon.',
  })
  @Column('smallint', { nullable: true })
  slot: number | null;
  /** Place in the list of the programme's groups. */
  @Column('smallint', { default: 0 }) number: number;
  /** The published proposal that it comes from. */
  @Index() @Column('uuid', { nullable: true }) proposalId: string | null;
}
