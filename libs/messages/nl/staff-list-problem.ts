/** What is wrong with a row of a list, and what to do about it. */
export const staffListProblem = {
  TOO_FEW_COLUMNS: {
    what: 'Deze rij heeft {{found}} van de {{expected}} kolommen.',
    remedy: 'Vul de ontbrekende kolommen aan. Een lege cel mag, maar het scheidingsteken moet er staan.',
  },
  TOO_MANY_COLUMNS: {
    what: 'Deze rij heeft {{found}} kolommen en de lijst heeft er {{expected}}.',
    remedy: 'Zet een tekst waarin het scheidingsteken voorkomt tussen aanhalingstekens, of haal de extra cellen weg.',
  },
  TOO_LONG: {
    what: 'Dit is {{length}} tekens lang.',
    remedy: 'Maak er hoogstens {{max}} tekens van.',
  },
  UNREADABLE_CHARACTER: {
    what: 'Hier staat een teken in dat niet te lezen is.',
    remedy: 'Typ de cel opnieuw, of bewaar het bestand als CSV UTF-8.',
  },
  MISSING_PERSONNEL_NUMBER: {
    what: 'Het personeelsnummer ontbreekt.',
    remedy: 'Vul het personeelsnummer in. Daaraan herkennen we wie het is.',
  },
  MISSING_FIRST_NAME: {
    what: 'De voornaam ontbreekt.',
    remedy: 'Vul de voornaam in.',
  },
  MISSING_LAST_NAME: {
    what: 'De achternaam ontbreekt.',
    remedy: 'Vul de achternaam in.',
  },
  MISSING_E_MAIL_ADDRESS: {
    what: 'Het e-mailadres ontbreekt.',
    remedy: 'Vul het e-mailadres van het werk in. Daarmee logt iemand in.',
  },
  MISSING_DISCIPLINE: {
    what: 'Het vakgebied ontbreekt.',
    remedy: 'Vul het vakgebied in. Groepen maken we binnen een vakgebied.',
  },
  MISSING_TEAM: {
    what: 'Het team ontbreekt.',
    remedy: 'Vul het team in. Teamgenoten komen nooit in dezelfde groep.',
  },
  DUPLICATE_PERSONNEL_NUMBER: {
    what: 'Dit personeelsnummer staat ook op regel {{first}}.',
    remedy: 'Geef deze persoon het eigen nummer, of haal een van de twee rijen weg.',
  },
  DUPLICATE_E_MAIL_ADDRESS: {
    what: 'Dit e-mailadres staat ook op regel {{first}}.',
    remedy: 'Geef deze persoon het eigen e-mailadres, of haal een van de twee rijen weg.',
  },
  E_MAIL_ADDRESS_IN_USE: {
    what: 'Dit e-mailadres is van personeelsnummer {{number}}.',
    remedy: 'Gaat het om dezelfde persoon? Gebruik dan dat nummer. Zo niet, vul dan het eigen e-mailadres in.',
  },
  E_MAIL_ADDRESS_TAKEN: {
    what: 'Dit e-mailadres is al in gebruik bij een andere organisatie.',
    remedy: 'Vul een ander werkadres in. Met een adres log je in bij een organisatie.',
  },
  NOT_AN_E_MAIL_ADDRESS: {
    what: 'Dit is geen e-mailadres.',
    remedy: 'Vul een e-mailadres in, zoals naam@organisatie.nl.',
  },
  NO_SUCH_DATE: {
    what: 'Deze dag bestaat niet.',
    remedy: 'Kijk de datum na. Schrijf hem als dag-maand-jaar, zoals 28-02-2020.',
  },
  UNREADABLE_DATE: {
    what: 'Deze datum kunnen we niet lezen.',
    remedy: 'Schrijf de datum als dag-maand-jaar met vier cijfers voor het jaar, zoals 28-02-2020.',
  },
  MANAGER_NOT_IN_THE_FILE: {
    what: 'Deze leidinggevende staat niet in het bestand en is niet bekend.',
    remedy: 'Kijk het personeelsnummer van de leidinggevende na, of voeg een rij voor die persoon toe.',
  },
  OWN_MANAGER: {
    what: 'Deze persoon staat als eigen leidinggevende.',
    remedy: 'Vul het nummer van de echte leidinggevende in, of laat de cel leeg.',
  },
  REPORTING_LINE_IS_CIRCULAR: {
    what: 'Deze leidinggevenden wijzen in een kring naar elkaar: {{path}}.',
    remedy: 'Kijk na wie van hen aan wie leiding geeft, en verander minstens een van de rijen.',
  },
  UNKNOWN_WORKING_DAY: {
    what: '"{{day}}" is geen dag van de week.',
    remedy: 'Schrijf de werkdagen als ma di wo do vr, met spaties ertussen.',
  },
  UNKNOWN_PERSON: {
    what: 'Dit personeelsnummer kennen we niet.',
    remedy: 'Kijk het nummer na, of lees eerst de personeelslijst in waar deze persoon op staat.',
  },
  MISSING_PROJECT: {
    what: 'De naam van het project ontbreekt.',
    remedy: 'Vul de naam van het project in.',
  },
  MISSING_START_DATE: {
    what: 'De begindatum ontbreekt.',
    remedy: 'Vul in vanaf wanneer deze persoon aan het project werkt.',
  },
  ENDS_BEFORE_IT_STARTS: {
    what: 'De einddatum ligt voor de begindatum.',
    remedy: 'Kijk beide datums na. Laat de einddatum leeg als die nog niet bekend is.',
  },
  MISSING_SHARE: {
    what: 'De inzet ontbreekt.',
    remedy: 'Vul in welk deel van de werktijd dit is, van 1 tot 100 procent.',
  },
  NOT_A_SHARE: {
    what: 'Dit is geen percentage van 1 tot 100.',
    remedy: 'Vul een getal van 1 tot 100 in, zoals 40.',
  },
  DUPLICATE_ASSIGNMENT: {
    what: 'Dit project met deze persoon en begindatum staat ook op regel {{first}}.',
    remedy: 'Haal een van de twee rijen weg, of verander de begindatum.',
  },
  MISSING_ROLE: {
    what: 'De rol ontbreekt.',
    remedy: 'Vul mentor of mentee in.',
  },
  UNKNOWN_ROLE: {
    what: 'Deze rol kennen we niet.',
    remedy: 'Vul mentor of mentee in.',
  },
  DUPLICATE_ENROLMENT: {
    what: 'Deze persoon staat ook op regel {{first}}.',
    remedy: 'Haal een van de twee rijen weg. Iemand doet een keer mee aan een programma.',
  },
  MISSING_LEARNING_NEED: {
    what: 'Er is geen leerbehoefte ingevuld.',
    remedy: 'Vul minstens een leerbehoefte in. Bij een mentor: waar die anderen mee kan helpen.',
  },
  TOO_MANY_LEARNING_NEEDS: {
    what: 'Dit zijn {{count}} leerbehoeften.',
    remedy: 'Kies de {{max}} belangrijkste, de belangrijkste eerst.',
  },
  NO_SUCH_MENTOR: {
    what: 'Nummer {{number}} doet niet mee als mentor.',
    remedy: 'Kies iemand die als mentor is aangemeld, of haal dit nummer weg.',
  },
  TOO_MANY_COLLEAGUES: {
    what: 'Dit zijn {{count}} collega’s.',
    remedy: 'Kies er hoogstens {{max}}, de belangrijkste vooraan.',
  },
  NO_SUCH_COLLEAGUE: {
    what: 'Nummer {{number}} kennen we niet.',
    remedy: 'Kijk het personeelsnummer na, of haal het weg.',
  },
  ABOUT_ONESELF: {
    what: 'Hier staat het eigen nummer.',
    remedy: 'Haal het eigen personeelsnummer uit deze cel.',
  },
  UNKNOWN_HALF_DAY: {
    what: '"{{halfDay}}" is geen dagdeel.',
    remedy: 'Schrijf dagdelen als ma ochtend, di middag, met een komma ertussen.',
  },
  NOT_A_NUMBER_OF_GROUPS: {
    what: 'Dit is geen aantal groepen.',
    remedy: 'Vul een getal van 1 tot {{max}} in.',
  },
};
