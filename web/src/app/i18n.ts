import { i18nOptions, languages, type Language } from '@libs/messages';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

const place = 'crossmentor.language';
const isLanguage = (text: string | null | undefined): text is Language => languages.some((known) => known === text);

/** What was chosen before, else what the browser prefers, else Dutch. */
function firstLanguage(): Language {
  const chosen = localStorage.getItem(place);
  if (isLanguage(chosen)) return chosen;
  return navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage) ?? 'nl';
}

i18next.on('languageChanged', (language) => {
  document.documentElement.lang = language;
});

void i18next.use(initReactI18next).init({ ...i18nOptions, lng: firstLanguage(), initAsync: false });

export function chooseLanguage(language: Language): void {
  localStorage.setItem(place, language);
  void i18next.changeLanguage(language);
}
