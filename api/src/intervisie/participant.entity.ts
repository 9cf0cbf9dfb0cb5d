import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MentorGroup } from '@api/mentor-group';
import { Person } from '@api/people';
import { LiveSession } from './live-session.entity.js';

/** Someone who came to a session: may read what was shared with those present. */
@ObjectType({ description: 'Someone who came to a session.' })
@Entity()
export class Participant {
  @ForeignKey(() => LiveSession) @PrimaryColumn('uuid') sessionId: string;
  @ForeignKey(() => Person) @Index() @PrimaryColumn('uuid') personId: string;
  @ForeignKey(() => MentorGroup) @Index() @Column('uuid') groupId: string;
  @Field({ description: 'When this person came in first.' }) @Column('timestamptz') joinedAt: Date;
  @Field({ description: 'Whether a screen of this person is connected now.' }) @Column('boolean') present: boolean;
  @Field(() => Int, { nullable: true, description: 'For which phase this person is ready: its `phaseNumber`.' })
  @Column('integer', { nullable: true })
  readyFor: number | null;
  /** When the process that has the screen last said so: one that was killed cannot say that it is gone. */
  @Column('timestamptz', { default: () => 'now()' }) seenAt: Date;

  @Field(() => Date, { nullable: true, description: 'Since when no screen of this person is connected.' })
  get awaySince(): Date | null {
    return this.present ? null : this.seenAt;
  }

  @Field(() => ID, { description: 'Session and person together.' })
  get id(): string {
    return `${this.sessionId}:${this.personId}`;
  }
}
