/** What a person wants to learn. */
export const learningGoal = {
  title: 'Mijn leerdoelen',
  lead: 'Wat je wilt leren, met één duidelijke volgende stap.',
};
