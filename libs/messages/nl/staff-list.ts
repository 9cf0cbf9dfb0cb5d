/** Loading the staff list from a file. */
export const staffList = {
  title: 'Personeelslijst inlezen',
  lead: 'Je ziet eerst wat er verandert. Daarna kies jij of het doorgaat.',
};
