/** The three people who open the product, and the seats in a session. */
export const roles = {
  names: { HR: 'HR', MENTOR: 'Mentor', MENTEE: 'Mentee' },
  homes: { HR: 'Programma', MENTOR: 'Mijn groep', MENTEE: 'Mijn leerdoelen' },
  seats: {
    CASE_OWNER: 'Inbrenger',
    FACILITATOR: 'Gespreksleider',
    TIMEKEEPER: 'Tijdbewaker',
    NOTE_TAKER: 'Notulist',
    ADVISER: 'Adviseur',
  },
};
