import { ask, at, type Matrix } from './matrix.js';

/** Outside demo mode none of the demo is there; its own specs tell what there is inside. */
export const signInMatrix: Matrix = {
  types: {
    DemoPerson: at('demoPeople { ...It }', { none: 'id jobTitle name role group organisation' }),
    DemoMail: at('demoMails { ...It }', { none: 'id address subject text createdAt' }),
  },
  queries: { demoPeople: ask('demoPeople', 'none'), demoMails: ask('demoMails', 'none') },
  mutations: {
    askForSignInLink: ask('askForSignInLink(input: { address: "somebody@example.org" })', 'all'),
    useSignInLink: ask(`useSignInLink(input: { secret: "${'x'.repeat(40)}" })`, 'none'),
    signOut: ask('signOut', 'all'),
    signInAsDemoPerson: ask(({ people }) => `signInAsDemoPerson(personId: "${people.owner.id}")`, 'none'),
  },
};
