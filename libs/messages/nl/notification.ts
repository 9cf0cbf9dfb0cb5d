/** Mails and calendar items. Never with content of a group. */
export const notification = {
  title: 'Berichten',
  lead: 'Wat er voor je klaarstaat.',
};
