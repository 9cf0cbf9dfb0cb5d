import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MentorGroup } from '@api/mentor-group';
import { Person } from '@api/people';
import { LiveSession } from './live-session.entity.js';

/** For whose case somebody is: one vote each, which can change until the case is chosen. */
@ObjectType({ description: 'For whose case somebody is: one vote each, until the case is chosen.' })
@Entity()
export class CaseVote {
  @ForeignKey(() => LiveSession) @PrimaryColumn('uuid') sessionId: string;
  @Field(() => ID, { description: 'Who votes.' })
  @ForeignKey(() => Person)
  @Index()
  @PrimaryColumn('uuid')
  voterId: string;
  @ForeignKey(() => MentorGroup) @Index() @Column('uuid') groupId: string;
  @Field(() => ID, { description: 'Whose case it is.' }) @ForeignKey(() => Person) @Column('uuid') candidateId: string;

  @Field(() => ID, { description: 'Session and voter together.' })
  get id(): string {
    return `${this.sessionId}:${this.voterId}`;
  }
}
