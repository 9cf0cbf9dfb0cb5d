/** Getting in: the link by mail, the demo people and the demo mailbox. */
export const signIn = {
  title: 'Inloggen',
  welcome: 'Welkom',
  lead: 'Vul je werkmail in. Je krijgt een link waarmee je inlogt. Een wachtwoord is niet nodig.',
  email: 'E-mailadres van je werk',
  emailExample: 'naam@organisatie.nl',
  send: 'Stuur mij een link',
  sent: {
    title: 'Kijk in je mail',
    lead: 'Kennen we {{email}}? Dan staat er binnen een minuut een mail in je inbox.',
    how: 'De link werkt één keer en blijft 15 minuten geldig.',
    nothing: 'Geen mail gekregen? Kijk bij ongewenste mail, of controleer het adres.',
    other: 'Ander adres invullen',
  },
  link: {
    title: 'Je wordt ingelogd',
    lead: 'Gaat het niet vanzelf? Klik dan op de knop.',
    action: 'Log mij in',
    expired: {
      title: 'Deze link werkt niet meer',
      lead: 'Een link werkt één keer en blijft 15 minuten geldig. Vraag een nieuwe aan, dan kun je meteen verder.',
      action: 'Nieuwe link aanvragen',
    },
  },
  signOut: 'Uitloggen',
  signedOut: 'Je bent uitgelogd. Tot de volgende keer.',
  promise: {
    title: 'Wat je hier zegt, blijft hier',
    text: 'Je leidinggevende heeft geen toegang. HR ziet alleen aantallen en data, nooit wat jullie bespreken.',
  },
  demo: {
    title: 'Kijk mee als',
    lead: 'Dit is een oefenomgeving met verzonnen mensen. Kies iemand en kijk door diens ogen.',
    signInAs: 'Inloggen als',
    toDemo: 'Oefenomgeving: kies een persoon',
    empty: 'Hier is nog niets gedaan: begin met de personeelslijst.',
    roles: {
      HR: 'Van personeelslijst naar groepen.',
      MENTOR: 'Begeleidt een groep van vier tot zes mentees.',
      MENTEE: 'Werkt aan leerdoelen, samen met een groep.',
    },
    off: {
      title: 'Dit is geen oefenomgeving',
      lead: 'Hier log je in met een link die je per mail krijgt.',
    },
  },
  mailbox: {
    title: 'Postvak van de oefenomgeving',
    lead: 'Alle mail die deze omgeving zou sturen, komt hier binnen. Er gaat niets de deur uit.',
    toMailbox: 'Postvak bekijken',
    none: {
      title: 'Nog geen post',
      lead: 'Vraag een inloglink aan, dan verschijnt de mail hier.',
    },
    to: 'Aan {{address}}',
    search: 'Zoek op naam of adres',
    count_one: '{{count}} bericht',
    count_other: '{{count}} berichten',
    notFound: { title: 'Niets gevonden', lead: 'Er is geen bericht aan iemand met deze naam of dit adres.' },
    refresh: 'Vernieuwen',
    list: 'Berichten',
  },
};
