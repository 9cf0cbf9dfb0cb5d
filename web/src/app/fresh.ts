import { ApolloLink } from '@apollo/client';
import { merge, startWith, Subject, switchMap, take, tap } from 'rxjs';

const done = new Subject<void>();
const told = new Subject<void>();

/** A stream of news must not keep an answer away for as long as it goes on. */
const MOST_AGAIN = 3;

/**
 * Asks again what is still under way when an action is done, or when something that changed is told: the answer could be
 * of before it, and would undo on the screen what somebody just did. What is asked anew because of it then shares that
 * answer.
 */
export const fresh = new ApolloLink((operation, forward) => {
  const { operationType } = operation;
  if (operationType === 'mutation') return forward(operation).pipe(tap({ next: () => done.next() }));
  if (operationType === 'subscription') return forward(operation).pipe(tap({ next: () => told.next() }));
  return merge(done, told.pipe(take(MOST_AGAIN))).pipe(
    startWith(undefined),
    switchMap(() => forward(operation)),
    take(1),
  );
});
