/** One mentor with four to six mentees. */
export const mentorGroup = {
  title: 'Mijn groep',
  lead: 'Met wie je dit jaar samen leert.',
};
