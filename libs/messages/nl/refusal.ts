/** Why something that was asked is not allowed now, named after the reason that the API gives. */
export const refusal = {
  other: 'Dat kan nu niet.',
  notFound: 'Dit is er niet (meer), of het is niet voor jou.',
  signInNeeded: 'Log eerst in.',
  signInLinkExpired: 'Deze link werkt niet meer. Vraag een nieuwe aan.',
  tooManyAttempts: 'Dat waren veel pogingen. Wacht {{seconds}} seconden en probeer het opnieuw.',
};
