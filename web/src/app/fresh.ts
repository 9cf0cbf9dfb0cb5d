import { ApolloLink } from '@apollo/client';
import { startWith, Subject, switchMap, take, tap } from 'rxjs';

const done = new Subject<void>();

/**
 * Asks again what is still under way when an action is done: the answer could be of before it, and would undo on the
 * screen what somebody just did. What is asked anew because of the action then shares that answer.
 */
export const fresh = new ApolloLink((operation, forward) => {
  if (operation.operationType === 'mutation') return forward(operation).pipe(tap({ next: () => done.next() }));
  return done.pipe(
    startWith(undefined),
    switchMap(() => forward(operation)),
    take(1),
  );
});
