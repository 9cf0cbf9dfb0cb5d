import type { Language, MessageKey, MessageParams } from '@libs/messages';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

const place = 'crossmentor.language';

/** Only the language that is read is fetched. */
const books: Record<Language, () => Promise<object>> = {
  nl: () => import('@libs/messages/nl'),
  en: () => import('@libs/messages/en'),
};

const isLanguage = (text: string | null | undefined): text is Language => !!text && Object.hasOwn(books, text);

/** What was chosen before, else what the browser prefers, else Dutch. */
function firstLanguage(): Language {
  const chosen = localStorage.getItem(place);
  if (isLanguage(chosen)) return chosen;
  return navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage) ?? 'nl';
}

async function open(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'translation'))
    i18next.addResourceBundle(language, 'translation', { ...(await books[language]()) });
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

/** To await before the first page is shown. */
export async function startTexts(): Promise<void> {
  await i18next.use(initReactI18next).init({
    resources: {},
    fallbackLng: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  await open(firstLanguage());
}

export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(place, language);
  await open(language);
}

/** Whether a text exists of which every placeholder can be filled. */
export function fits(key: string, params: MessageParams = {}): key is MessageKey {
  const text: unknown = isText(key) && i18next.getResource(i18next.language, 'translation', key);
  return typeof text === 'string' && [...text.matchAll(/{{\s*(\w+)/g)].every(([, name]) => name! in params);
}

/** Whether a name that arrived at run time, such as the reason of a refusal, has a text. */
export const isText = (key: string): key is MessageKey => i18next.exists(key) || i18next.exists(key, { count: 2 });
