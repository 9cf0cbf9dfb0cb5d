/** Taking part in a programme. */
export const enrolment = {
  title: 'Aanmeldingen',
  lead: 'Wie wil meedoen, als mentor of als mentee.',
};
