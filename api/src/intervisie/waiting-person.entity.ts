import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MentorGroup } from '@api/mentor-group';
import { Person } from '@api/people';
import { Session } from '@api/planning';

/** Someone whose screen waits for a session to be opened. Gone when the screen goes, or the session begins. */
@Entity()
export class WaitingPerson {
  @ForeignKey(() => Session) @PrimaryColumn('uuid') sessionId: string;
  @ForeignKey(() => Person) @Index() @PrimaryColumn('uuid') personId: string;
  @ForeignKey(() => MentorGroup) @Index() @Column('uuid') groupId: string;
  @Column('timestamptz') since: Date;
  /** When the process that has the screen last said so. */
  @Column('timestamptz') seenAt: Date;
}
