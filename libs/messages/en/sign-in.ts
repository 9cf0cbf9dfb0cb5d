import type { signIn as nl } from '../nl/sign-in.js';

export const signIn: typeof nl = {
  title: 'Sign in',
  welcome: 'Welcome',
  lead: 'Enter your work email address. We send you a link that signs you in. No password needed.',
  email: 'Work email address',
  emailExample: 'name@organisation.com',
  send: 'Send me a link',
  sent: {
    title: 'Check your email',
    lead: 'Do we know {{email}}? Then you will find an email in your inbox within a minute.',
    how: 'The link works once and is valid for 15 minutes.',
    nothing: 'No email? Look in your spam folder, or check the address.',
    other: 'Use another address',
  },
  link: {
    title: 'Signing you in',
    lead: 'Nothing happening? Then click the button.',
    action: 'Sign me in',
    expired: {
      title: 'This link no longer works',
      lead: 'A link works once and is valid for 15 minutes. Ask for a new one and you can go straight on.',
      action: 'Ask for a new link',
    },
  },
  signOut: 'Sign out',
  signedOut: 'You are signed out. See you next time.',
  promise: {
    title: 'What you say here stays here',
    text: 'Your manager has no access. HR sees only counts and dates, never what you talk about.',
  },
  demo: {
    title: 'Have a look as',
    lead: 'This is a practice environment with made-up people. Choose someone and look through their eyes.',
    signInAs: 'Sign in as',
    toDemo: 'Practice environment: choose a person',
    empty: 'Nothing has been done here yet: start with the staff list.',
    roles: {
      HR: 'From a staff list to groups.',
      MENTOR: 'Guides a group of four to six mentees.',
      MENTEE: 'Works on learning goals, together with a group.',
    },
    off: {
      title: 'This is not a practice environment',
      lead: 'Here you sign in with a link that we email you.',
    },
  },
  mailbox: {
    title: 'Mailbox of the practice environment',
    lead: 'All email that this environment would send arrives here. Nothing is really sent.',
    toMailbox: 'Open the mailbox',
    none: {
      title: 'No email yet',
      lead: 'Ask for a sign-in link and the email will appear here.',
    },
    to: 'To {{address}}',
    search: 'Search by name or address',
    count_one: '{{count}} message',
    count_other: '{{count}} messages',
    notFound: { title: 'Nothing found', lead: 'There is no message to anybody with this name or address.' },
    refresh: 'Refresh',
    list: 'Messages',
  },
};
