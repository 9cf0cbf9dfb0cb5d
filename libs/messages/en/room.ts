import type { room as nl } from '../nl/room.js';

export const room: typeof nl = {
  title: 'Screen on the table',
  open: 'Screen on the table (new window)',
  full: 'Full screen',
  notFull: 'No longer full screen',
  own: 'Your own screen',
  seats: 'Who sits where',
  next: 'After this: {{phase}}, {{time}}',
  last: 'This is the last step',
  closed: 'Thank you. What you take along and agreed is on your own screen.',
  join: {
    title: 'Join on your phone',
    how: 'Point your camera at the code and open the link. Not signed in yet? You sign in first, and come back here by yourself.',
    otherwise: 'Without a camera: open Crossmentor and choose this session.',
    code: 'QR code: opens this session on your phone',
    show: 'Code to join',
  },
  waiting: {
    who: 'Who is there already',
    count_one: '{{count}} of {{of}} is there',
    count_other: '{{count}} of {{of}} are there',
    nobody: 'Nobody is in yet',
    then: 'As soon as your mentor opens, the first step is here.',
  },
  roles: {
    EVERYONE: 'Everyone',
    BOTH: 'Case owner and advisers',
    ADVISER: 'Advisers',
    CASE_OWNER: 'Case owner',
    PREVIOUS_CASE_OWNER: 'Previous case owner',
    FACILITATOR: 'Facilitator',
  },
  parts: {
    speak: 'Have the floor',
    listen: 'Listen',
    listenAndWrite: 'Listen and write along',
    write: 'Write in silence',
    silent: 'Silent',
    guard: 'Guard the step',
    out: 'Outside the circle',
  },
};
