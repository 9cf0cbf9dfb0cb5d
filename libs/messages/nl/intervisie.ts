/** The live session. */
export const intervisie = {
  title: 'Intervisie',
  lead: 'Samen stap voor stap door een echte casus.',
};
