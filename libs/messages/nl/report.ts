/** What a group keeps of a session that was held. */
export const report = {
  title: 'Wat {{group}} bewaart',
  back: 'Terug naar de bijeenkomst',
  agreements: 'Afspraken',
  confidential: 'Dit blad is voor de groep. De casus staat er niet op, want papier wordt niet vanzelf gewist.',
  absent: 'Je was er niet bij. Dit heeft de groep voor iedereen bewaard.',
  case: 'De casus',
  caseUntil: 'Alleen wie erbij was, leest dit. Op {{date}} wordt het gewist.',
  caseGone: 'De casus is gewist, met alles wat erover was opgeschreven.',
  noCase: 'Er is niets over een casus opgeschreven.',
  print: 'Afdrukken',
};
