import type { signIn as nl } from '../nl/sign-in.js';

export const signIn: typeof nl = {
  title: 'Sign in',
  welcome: 'Welcome',
  lead: 'Fill in your work mail address. You get a link that signs you in. No password needed.',
  email: 'Work mail address',
  emailExample: 'name@organisation.com',
  send: 'Send me a link',
  sent: {
    title: 'Look in your mail',
    lead: 'Do we know {{email}}? Then there will be a mail in your inbox within a minute.',
    how: 'The link works once and is valid for 15 minutes.',
    nothing: 'No mail? Look in your spam folder, or check the address.',
    other: 'Use another address',
  },
  link: {
    title: 'Signing you in',
    lead: 'Does nothing happen? Then click the button.',
    action: 'Sign me in',
    expired: {
      title: 'This link no longer works',
      lead: 'A link works once and is valid for 15 minutes. Ask for a new one and you can go on right away.',
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
    empty: 'Nothing has been done here yet: begin with the staff list.',
    roles: {
      HR: 'From a staff list to groups.',
      MENTOR: 'Guides a group of four to six mentees.',
      MENTEE: 'Works on learning goals, together with a group.',
    },
    off: {
      title: 'This is not a practice environment',
      lead: 'Here you sign in with a link that you get by mail.',
    },
  },
  mailbox: {
    title: 'Mailbox of the practice environment',
    lead: 'All mail that this environment would send arrives here. Nothing leaves the house.',
    toMailbox: 'Open the mailbox',
    none: {
      title: 'No mail yet',
      lead: 'Ask for a sign-in link and the mail will appear here.',
    },
    to: 'To {{address}}',
    refresh: 'Refresh',
    list: 'Messages',
  },
};
