import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Organisation } from './organisation.entity.js';
import { Person } from './person.entity.js';
import { refusesWith } from '@api/platform';

const ONE_NUMBER = refusesWith('one_person_per_personnel_number', 'personnelNumberTaken');
const ONE_ADDRESS = refusesWith('one_person_per_email', 'emailTaken');

/** What only HR and the person know: facts of the employment. */
@ObjectType({ description: 'Facts of the employment, for HR and the person alone.' })
@Entity()
@Unique(ONE_NUMBER, ['organisationId', 'personnelNumber'])
@Unique(ONE_ADDRESS, ['email'])
export class StaffRecord {
  @ForeignKey(() => Person) @Field(() => ID, { description: 'The person.' }) @PrimaryColumn('uuid') personId: string;
  @ForeignKey(() => Organisation) @Column('uuid') organisationId: string;
  @Field({ description: 'Personnel number.' }) @Column('text') personnelNumber: string;
  /** In lower case: the address is also the way in. */
  @Field({ description: 'Work address, in lower case.' }) @Column('text') email: string;
  @ForeignKey(() => Person) @Index() @Column('uuid', { nullable: true }) managerId: string | null;
  @Field(() => String, { nullable: true, description: 'Date of joining, as yyyy-mm-dd.' })
  @Column('date', { nullable: true })
  employedSince: string | null;
  /** Bits: Monday 1, Tuesday 2, to Friday 16. */
  @Field({ description: 'Working days as bits: Monday 1, Tuesday 2, Wednesday 4, Thursday 8, Friday 16.' })
  @Column('smallint', { default: 31 })
  workingDays: number;
}
