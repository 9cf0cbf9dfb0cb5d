/** The people of the organisation. */
export const people = {
  title: 'Mensen',
  lead: 'Iedereen die in je organisatie werkt.',
};
