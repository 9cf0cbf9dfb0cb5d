import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Organisation } from '@api/people';

/** A method that an organisation writes itself: what is being worked on, for those who work on it alone. */
@ObjectType({ description: 'A method of the organisation itself, as it is being worked on.' })
@Entity()
export class OwnMethod {
  @Field(() => ID, { description: 'Made by the client.' }) @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => Organisation) @Index() @Column('uuid') organisationId: string;
  /** Replaced as a whole, from the revision that was seen; nothing in it is changed by itself. */
  @Column('jsonb') draft: object;
  @Field(() => Int, { description: 'Rises with every change of the draft.' })
  @Column('integer', { default: 1 })
  revision: number;
  @Field(() => Int, { description: 'The last version that was published; 0: none yet.' })
  @Column('integer', { default: 0 })
  version: number;
  @Field(() => Int, { nullable: true, description: 'The revision that this version was made of.' })
  @Column('integer', { nullable: true })
  publishedRevision: number | null;
}
