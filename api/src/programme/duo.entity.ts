import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Organisation, Person } from '@api/people';
import { refusesWith } from '@api/platform';
import { Enrolment } from './enrolment.entity.js';

const ONE = refusesWith('one_duo_per_mentor', 'duoTaken');
const BOTH = refusesWith('a_duo_is_two', 'duoTaken');

/** A mentor who guides one group together with another. Each of the two has a row, and neither stays without the other. */
@Entity()
@ForeignKey(() => Enrolment, ['programmeId', 'personId'], ['programmeId', 'personId'], { onDelete: 'CASCADE' })
@ForeignKey(() => Duo, ['programmeId', 'partnerId', 'personId'], ['programmeId', 'personId', 'partnerId'], {
  name: BOTH,
  onDelete: 'CASCADE',
})
@Unique('each_other_of_a_duo', ['programmeId', 'personId', 'partnerId'])
@Check('nobody_is_a_duo_alone', '"personId" <> "partnerId"')
export class Duo {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: ONE }) programmeId: string;
  @ForeignKey(() => Person) @PrimaryColumn('uuid', { primaryKeyConstraintName: ONE }) personId: string;
  @ForeignKey(() => Person) @Column('uuid') partnerId: string;
  @ForeignKey(() => Organisation) @Column('uuid') organisationId: string;
}
