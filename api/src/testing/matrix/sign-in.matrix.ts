import { ask, at, type Matrix } from './matrix.js';

/** Outside demo mode none of the demo is there; its own specs tell what there is inside. */
export const signInMatrix: Matrix = {
  types: {
    DemoPerson: at('demoPeople { ...It }', { none: 'id jobTitle name role group organisation' }),
    DemoMailConnection: at('demoMails { ...It }', { none: 'edges pageInfo totalCount' }),
    DemoMailEdge: at('demoMails { edges { ...It } }', { none: 'cursor node' }),
    DemoMail: at('demoMails { edges { node { ...It } } }', { none: 'id address subject text createdAt' }),
  },
  queries: { demoPeople: ask('demoPeople', 'none'), demoMails: ask('demoMails', 'none') },
  mutations: {
    askForSignInLink: ask('askForSignInLink(input: { address: "somebody@example.org" })', 'all'),
    useSignInLink: ask(`useSignInLink(input: { secret: "${'x'.repeat(40)}" })`, 'none'),
    signOut: ask('signOut', 'all'),
    signInAsDemoPerson: ask(({ people }) => `signInAsDemoPerson(personId: "${people.owner.id}")`, 'none'),
  },
};
