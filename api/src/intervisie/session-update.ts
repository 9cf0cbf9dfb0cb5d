import { Field, ObjectType } from '@nestjs/graphql';
import { LiveSession } from './live-session.entity.js';
import { SessionEvent } from './session-event.entity.js';

/** One delivery to a screen: what happened since the last one, and where the session stands now. */
@ObjectType({ description: 'What happened since the last delivery, and where the session stands now.' })
export class SessionUpdate {
  @Field(() => [SessionEvent], { description: 'What happened, in order; the first follows on what you had.' })
  events: SessionEvent[];
  @Field(() => LiveSession, { description: 'The session as it is now.' }) live: LiveSession;
}
