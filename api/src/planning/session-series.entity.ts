import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MentorGroup } from '@api/mentor-group';
import { Organisation } from '@api/people';

/** That the year of a group is planned. A group is planned once: its id is the key. */
@Entity()
export class SessionSeries {
  @ForeignKey(() => MentorGroup) @PrimaryColumn('uuid') groupId: string;
  @ForeignKey(() => Organisation) @Index() @Column('uuid') organisationId: string;
  /** Made by the client: the same request again finds its own series, another one is refused. */
  @Column('uuid') id: string;
  @Column('timestamptz') plannedAt: Date;
}
