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
  /** The list of needs with which a programme starts; HR changes it. */
  usualNeeds: {
    feedback: 'Feedback geven',
    resistance: 'Omgaan met weerstand',
    boundaries: 'Grenzen stellen',
    confidence: 'Zelfvertrouwen',
    persuasion: 'Overtuigen en beïnvloeden',
    leading: 'Leidinggeven zonder macht',
    planning: 'Plannen en prioriteren',
    meetings: 'Effectief vergaderen',
    presenting: 'Presenteren',
    networking: 'Netwerken',
    balance: 'Werk-privébalans',
    career: 'Loopbaan',
    cultures: 'Samenwerken met andere culturen',
    craft: 'Vakinhoudelijke verdieping',
  },
};
