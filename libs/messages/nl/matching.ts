/** Dividing people into groups. */
export const matching = {
  title: 'Groepen samenstellen',
  lead: 'Een voorstel met bij elke plek de reden. Jij beslist.',
};
