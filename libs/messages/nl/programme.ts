/** A run of about twelve months, and the five steps to get there. */
export const programme = {
  title: 'Programma',
  lead: 'Van personeelslijst naar groepen die elkaar elke zes weken zien.',
  steps: {
    label: 'Stappen van het programma',
    people: 'Mensen',
    enrolments: 'Aanmeldingen',
    matching: 'Groepen samenstellen',
    groups: 'Groepen',
    rhythm: 'Ritme',
    states: { done: 'klaar', current: 'nu', waiting: 'komt nog', attention: 'vraagt aandacht' },
  },
};
