/** Mails and calendar items. Never with content of a group. */
export const notification = {
  title: 'Berichten',
  lead: 'Wat er voor je klaarstaat.',
  hello: 'Dag {{name}},',
  promise: 'Wat je in je groep zegt, blijft in je groep. Daarom staat er in deze mails nooit wat jullie bespreken.',
  signIn: {
    subject: 'Je link om in te loggen',
    lead: 'Met deze link log je in bij Crossmentor:',
    how: 'De link werkt één keer en blijft {{minutes}} minuten geldig. Heb je hier niet om gevraagd? Dan hoef je niets te doen.',
  },
  groupFormed: {
    mentee: {
      subject: 'Je zit in een mentorgroep',
      lead: 'Je doet dit jaar mee in {{group}}. Je mentor is {{mentor}}.',
      others: 'Dit zijn de andere mentees:',
      next: 'Wat komt er nu? Lees eerst de afspraak over vertrouwelijkheid en ga ermee akkoord. Daarna zie je de groep. Je mentor plant de bijeenkomsten; je krijgt de data per mail.',
    },
    mentor: {
      subject: 'Je begeleidt een mentorgroep',
      lead: 'Je begeleidt dit jaar {{group}}.',
      others: 'Dit zijn je mentees:',
      next: 'Wat komt er nu? Lees eerst de afspraak over vertrouwelijkheid en ga ermee akkoord. Plan daarna de bijeenkomsten van het jaar.',
    },
    link: 'Naar je groep:',
  },
};
