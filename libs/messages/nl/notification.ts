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
  enrolled: {
    subject: 'Doe je mee aan {{programme}}?',
    mentor:
      'HR heeft je aangemeld als mentor voor {{programme}}. Een mentor begeleidt vier tot zes collega’s, een jaar lang.',
    mentee:
      'HR heeft je aangemeld als mentee voor {{programme}}. Je leert een jaar lang samen met collega’s, met een mentor erbij.',
    choice:
      'Meedoen is jouw keuze. Kijk of het klopt, vul je wensen in, en zeg ja. Of laat weten dat je niet meedoet; je hoeft niet te zeggen waarom.',
    link: 'Naar je aanmelding:',
  },
  duo: {
    subject: 'Je begeleidt een groep samen met {{name}}',
    lead: 'HR heeft je in {{programme}} aan {{name}} gekoppeld: samen begeleiden jullie één groep.',
    choice:
      'Begeleid je liever alleen? Dat kun je zelf aangeven tot de groepen bekend zijn. Je hoeft niet te zeggen waarom.',
    link: 'Naar je aanmelding:',
  },
  groupFormed: {
    mentee: {
      subject: 'Je zit in een mentorgroep',
      lead: 'Je doet dit jaar mee in {{group}}. Je mentor is {{mentor}}.',
      others: 'Dit zijn de andere mentees:',
      asked:
        'Meedoen is jouw keuze, en je hebt nog niet gezegd wat je doet. Open je groep en zeg ja of nee. Bij nee hoef je niet te zeggen waarom.',
      next: 'Wat komt er nu? Lees eerst de afspraak over vertrouwelijkheid en ga ermee akkoord. Daarna zie je de groep. Je mentor plant de bijeenkomsten; je krijgt de data per mail.',
    },
    mentor: {
      subject: 'Je begeleidt een mentorgroep',
      lead: 'Je begeleidt dit jaar {{group}}.',
      duo: 'Je begeleidt de groep samen met {{name}}.',
      others: 'Dit zijn je mentees:',
      asked:
        'Meedoen is jouw keuze, en je hebt nog niet gezegd wat je doet. Open je groep en zeg ja. Doe je niet mee? Neem dan contact op met HR, zodat de groep een andere mentor krijgt. Je hoeft niet te zeggen waarom.',
      next: 'Wat komt er nu? Lees eerst de afspraak over vertrouwelijkheid en ga ermee akkoord. Plan daarna de bijeenkomsten van het jaar.',
    },
    link: 'Naar je groep:',
  },
  addressChanged: {
    subject: 'Je adres om in te loggen is gewijzigd',
    lead: 'In de personeelslijst van je organisatie staat een ander e-mailadres voor je. Links om bij Crossmentor in te loggen gaan vanaf nu naar dat adres. Op apparaten waar je al bent ingelogd, verandert er niets.',
    wrong:
      'Klopt dit niet? Neem dan meteen contact op met HR, of met wie in je organisatie over privacy gaat. Met dat adres kan iemand anders als jou inloggen.',
  },
  declined: {
    subject: 'Iemand doet niet mee aan {{programme}}',
    lead: '{{name}} heeft geen plek meer nodig in {{programme}} en zit niet meer in de groep.',
    link: 'Naar de groepen:',
  },
  sessions: {
    planned: {
      subject: 'De bijeenkomsten van je groep staan vast',
      lead: 'Dit zijn de data van {{group}}:',
    },
    added: {
      subject: 'Er is een bijeenkomst bij',
      lead: 'Er is een bijeenkomst van {{group}} bij gekomen: {{when}}.',
    },
    moved: {
      subject: 'Een bijeenkomst is verzet',
      lead: 'Een bijeenkomst van {{group}} is verzet. De nieuwe datum is {{when}}.',
    },
    cancelled: {
      subject: 'Een bijeenkomst gaat niet door',
      lead: 'De bijeenkomst van {{group}} op {{when}} gaat niet door.',
    },
    calendar: 'Open het bestand bij deze mail, dan staat het goed in je agenda.',
    link: 'Alle data van je groep:',
  },
  poll: {
    asked: {
      subject: 'Wanneer kun jij?',
      move: 'De bijeenkomst van {{group}} op {{when}} gaat misschien naar een andere dag. Bij welke dagen kun jij?',
      first: '{{group}} zoekt een dag voor de eerste bijeenkomst, waar iedereen bij is. Bij welke dagen kun jij?',
      by: 'Antwoord uiterlijk {{day}}. Tot de datum vaststaat, kun je je antwoord veranderen.',
    },
    more: { subject: 'Er zijn nieuwe dagen om uit te kiezen' },
    reminder: {
      subject: 'Laat je nog weten wanneer je kunt?',
      lead: '{{group}} zoekt een dag om bij elkaar te komen. Je hebt nog niet bij alle dagen gezegd of je kunt.',
    },
    undecided: {
      subject: 'Er is nog geen dag gevonden',
      lead: 'De laatste dag om te antwoorden is voorbij. Geen van de dagen past voor iedereen die nodig is in {{group}}. Kies zelf een dag, of stel andere dagen voor.',
    },
    stopped: {
      subject: 'De datumprikker is gestopt',
      move: 'De datumprikker van {{group}} is gestopt. De bijeenkomst blijft op {{when}}.',
      first: 'De datumprikker van {{group}} is gestopt. Er is nog geen dag voor de eerste bijeenkomst.',
    },
    link: 'Naar de datumprikker:',
  },
  agreements: {
    session: {
      subject: 'Je groep komt binnenkort bij elkaar',
      lead: '{{group}} komt bij elkaar op {{when}}. Er staat voor jou nog iets open van eerder.',
    },
    date: {
      subject: 'Een datum die je afsprak, komt dichtbij',
      lead: 'In {{group}} heb je iets afgesproken voor {{date}}.',
    },
    how: 'Kijk wat je hebt afgesproken en vertel hoe het ging: gedaan, geprobeerd, niet gedaan of vervallen. Alles mag.',
    link: 'Naar je afspraken:',
  },
  repair: {
    moved: {
      subject: 'Je gaat naar een andere mentorgroep',
      lead: 'Je gaat van {{from}} naar {{to}}. Je mentor is nu {{mentor}}. Dit zegt niets over jou of over de anderen in je groep.',
      next: 'Wat je in je oude groep hoorde, blijft vertrouwelijk. Lees de afspraak over vertrouwelijkheid van je nieuwe groep en ga ermee akkoord. Daarna zie je de groep.',
    },
    joined: {
      subject: 'Je zit in een mentorgroep',
      lead: 'Er is plek voor je in {{to}}. Je mentor is {{mentor}}.',
      next: 'Lees eerst de afspraak over vertrouwelijkheid en ga ermee akkoord. Daarna zie je de groep.',
    },
    out: {
      subject: 'Je zit niet meer in je mentorgroep',
      lead: 'Je zit niet meer in {{from}}. Dit zegt niets over jou of over de anderen in je groep.',
      next: 'HR zoekt met je naar een andere groep. Wat je in je groep hoorde, blijft vertrouwelijk.',
    },
    guides: {
      subject: 'Je wordt mentor van {{to}}',
      lead: 'Je begeleidt vanaf nu {{to}}, een groep die al bezig is. HR heeft dit zo geregeld.',
      next: 'Lees eerst de afspraak over vertrouwelijkheid en ga ermee akkoord. Daarna zie je de groep en de bijeenkomsten.',
    },
    guidesNoMore: {
      subject: 'Je bent geen mentor meer van {{from}}',
      lead: '{{from}} heeft een andere mentor. Dit zegt niets over jou of over de groep.',
      next: 'Wat je in de groep hoorde, blijft vertrouwelijk. Heb je vragen? Neem contact op met HR.',
    },
    newMentor: {
      subject: 'Je groep heeft een andere mentor',
      lead: '{{mentor}} begeleidt {{group}} vanaf nu. Verder blijft de groep zoals die is.',
      next: 'Je mentor ziet de groep na akkoord op de afspraak over vertrouwelijkheid. Wat je met de groep deelt, ziet je nieuwe mentor daarna ook.',
    },
    mentor: {
      subject: 'Je mentorgroep verandert',
      lead: 'Dit verandert er in {{group}}:\n{{changes}}',
      next: 'Wie erbij komt, ziet de groep na akkoord op de afspraak over vertrouwelijkheid. Heb je vragen? Neem contact op met HR.',
      left: '{{name}} zit niet meer in je groep.',
      come: '{{name}} komt erbij.',
    },
  },
};
