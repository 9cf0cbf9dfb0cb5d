import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MentorGroup } from '@api/mentor-group';
import { Organisation } from '@api/people';
import { Session } from './session.entity.js';

/** The room or the link of a session. Apart from its date, because HR sees the date and must not be able to walk in. */
@Entity()
export class SessionPlace {
  @ForeignKey(() => Session, { onDelete: 'CASCADE' }) @PrimaryColumn('uuid') sessionId: string;
  @ForeignKey(() => MentorGroup) @Index() @Column('uuid') groupId: string;
  @ForeignKey(() => Organisation) @Column('uuid') organisationId: string;
  @Column('text') place: string;
}
