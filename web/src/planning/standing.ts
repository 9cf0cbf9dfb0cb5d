import type { Session } from '../gql/graphql';

/** How a session is shown: its state, and whether it is the next or went by unopened. */
export type Standing = Session['state'] | 'NEXT' | 'LATE';

export interface Stood {
  id: string;
  state: Session['state'];
  late: boolean;
}

export function standingOf(session: Stood, nextId?: string): Standing {
  if (session.late) return 'LATE';
  return session.state === 'PLANNED' && session.id === nextId ? 'NEXT' : session.state;
}
