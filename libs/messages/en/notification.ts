import type { notification as nl } from '../nl/notification.js';

export const notification: typeof nl = {
  title: 'Messages',
  lead: 'What is waiting for you.',
  hello: 'Hello {{name}},',
  promise:
    'What you say in your group stays in your group. That is why these emails never mention what you talk about.',
  signIn: {
    subject: 'Your link to sign in',
    lead: 'This link signs you in to Crossmentor:',
    how: 'The link works once, within {{minutes}} minutes. If you did not ask for it, you do not have to do anything.',
  },
  enrolled: {
    subject: 'Will you take part in {{programme}}?',
    mentor: 'HR has enrolled you as a mentor in {{programme}}. A mentor guides four to six colleagues, for a year.',
    mentee:
      'HR has enrolled you as a mentee in {{programme}}. You learn together with colleagues for a year, with a mentor.',
    choice:
      'Taking part is your choice. Check whether it is right, fill in your wishes, and say yes. Or let us know that you do not take part; you do not have to say why.',
    link: 'To your enrolment:',
  },
  duo: {
    subject: 'You guide a group together with {{name}}',
    lead: 'HR has paired you with {{name}} in {{programme}}: you will guide one group together.',
    choice:
      'Would you rather guide alone? You can say so yourself until the groups are announced. You do not have to say why.',
    link: 'To your enrolment:',
  },
  groupFormed: {
    mentee: {
      subject: 'You are in a mentor group',
      lead: 'This year you are in {{group}}. Your mentor is {{mentor}}.',
      others: 'These are the other mentees:',
      asked:
        'Taking part is your choice, and you have not told us yet. Open your group and say yes or no. If you say no, you do not have to say why.',
      next: 'What comes next? First read the confidentiality agreement and accept it. Then you see the group. Your mentor plans the sessions; you get the dates by email.',
    },
    mentor: {
      subject: 'You guide a mentor group',
      lead: 'This year you guide {{group}}.',
      duo: 'You guide the group together with {{name}}.',
      others: 'These are your mentees:',
      asked:
        'Taking part is your choice, and you have not told us yet. Open your group and say yes. Not taking part? Then contact HR, so that the group gets another mentor. You do not have to say why.',
      next: 'What comes next? First read the confidentiality agreement and accept it. Then plan the sessions of the year.',
    },
    link: 'To your group:',
  },
  addressChanged: {
    subject: 'Your address to sign in has changed',
    lead: 'The staff list of your organisation now has another email address for you. From now on, links to sign in to Crossmentor go to that address. Where you are signed in already, nothing changes.',
    wrong:
      'Is this not right? Then contact HR at once, or whoever looks after privacy in your organisation. With that address someone else can sign in as you.',
  },
  declined: {
    subject: 'Someone does not take part in {{programme}}',
    lead: '{{name}} no longer needs a place in {{programme}} and has left the group.',
    link: 'To the groups:',
  },
  sessions: {
    planned: {
      subject: 'The sessions of your group are planned',
      lead: 'These are the dates of {{group}}:',
    },
    added: {
      subject: 'An extra session',
      lead: '{{group}} has an extra session: {{when}}.',
    },
    moved: {
      subject: 'A session was moved',
      lead: 'A session of {{group}} was moved. The new date is {{when}}.',
    },
    cancelled: {
      subject: 'A session is cancelled',
      lead: 'The session of {{group}} on {{when}} is cancelled.',
    },
    calendar: 'Open the file in this email to update your calendar.',
    link: 'All dates of your group:',
  },
  poll: {
    asked: {
      subject: 'When can you come?',
      move: 'The session of {{group}} on {{when}} may move to another day. Which days suit you?',
      first: '{{group}} is looking for a day for its first meeting, with everybody there. Which days suit you?',
      by: 'Answer by {{day}}. You can change your answer until the date is fixed.',
    },
    more: { subject: 'There are new days to choose from' },
    reminder: {
      subject: 'Will you still say when you can come?',
      lead: '{{group}} is looking for a day to meet. You have not yet said for every day whether you can come.',
    },
    undecided: {
      subject: 'No day has been found yet',
      lead: 'The last day to answer has passed. None of the days suits everybody who is needed in {{group}}. Choose a day yourself, or propose other days.',
    },
    stopped: {
      subject: 'The date poll has stopped',
      move: 'The date poll of {{group}} has stopped. The session stays on {{when}}.',
      first: 'The date poll of {{group}} has stopped. There is no day yet for the first meeting.',
    },
    link: 'To the date poll:',
  },
  agreements: {
    session: {
      subject: 'Your group meets soon',
      lead: '{{group}} meets on {{when}}. Something of yours is still open from before.',
    },
    date: {
      subject: 'A date that you agreed on is near',
      lead: 'In {{group}} you agreed to do something by {{date}}.',
    },
    how: 'See what you agreed and say how it went: done, tried, not done or dropped. Any answer is fine.',
    link: 'To your agreements:',
  },
  repair: {
    moved: {
      subject: 'You are going to another mentor group',
      lead: 'You are going from {{from}} to {{to}}. Your mentor is now {{mentor}}. This says nothing about you or the others in your group.',
      next: 'What you heard in your old group stays confidential. Read the confidentiality agreement of your new group and accept it. Then you see the group.',
    },
    joined: {
      subject: 'You are in a mentor group',
      lead: 'There is a place for you in {{to}}. Your mentor is {{mentor}}.',
      next: 'First read the confidentiality agreement and accept it. Then you see the group.',
    },
    out: {
      subject: 'You are no longer in your mentor group',
      lead: 'You are no longer in {{from}}. This says nothing about you or the others in your group.',
      next: 'HR looks for another group with you. What you heard in your group stays confidential.',
    },
    guides: {
      subject: 'You become the mentor of {{to}}',
      lead: 'From now on you guide {{to}}, a group that is already under way. HR arranged this.',
      next: 'First read the confidentiality agreement and accept it. Then you see the group and its sessions.',
    },
    guidesNoMore: {
      subject: 'You are no longer the mentor of {{from}}',
      lead: '{{from}} has another mentor. This says nothing about you or about the group.',
      next: 'What you heard in the group stays confidential. Any questions? Please contact HR.',
    },
    newMentor: {
      subject: 'Your group has another mentor',
      lead: '{{mentor}} guides {{group}} from now on. The group stays as it is.',
      next: 'Your mentor sees the group after accepting the confidentiality agreement. Your new mentor then also sees what you share with the group.',
    },
    mentor: {
      subject: 'Your mentor group changes',
      lead: 'This changes in {{group}}:\n{{changes}}',
      next: 'Whoever joins sees the group after accepting the confidentiality agreement. Any questions? Contact HR.',
      left: '{{name}} is no longer in your group.',
      come: '{{name}} joins.',
    },
  },
};
