import type { Language, MessageKey, MessageParams } from '@libs/messages';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

const place = 'crossmentor.language';

interface Book {
  /** For who is not signed in. */
  first: () => Promise<object>;
  all: () => Promise<object>;
}

/** Only the language that is read is fetched, and of that no more than is needed. */
const books: Record<Language, Book> = {
  nl: { first: () => import('@libs/messages/nl/first'), all: () => import('@libs/messages/nl') },
  en: { first: () => import('@libs/messages/en/first'), all: () => import('@libs/messages/en') },
};

const opened = new Set<() => Promise<object>>();
let part: keyof Book = 'first';

const isLanguage = (text: string | null | undefined): text is Language => !!text && Object.hasOwn(books, text);

/** What was chosen before, else what the browser prefers, else Dutch. */
function firstLanguage(): Language {
  const chosen = localStorage.getItem(place);
  if (isLanguage(chosen)) return chosen;
  return navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage) ?? 'nl';
}

async function open(language: Language): Promise<void> {
  const book = books[language][part];
  if (!opened.has(book)) i18next.addResourceBundle(language, 'translation', { ...(await book()) });
  opened.add(book);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

async function start(): Promise<void> {
  await i18next.use(initReactI18next).init({
    resources: {},
    fallbackLng: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  await open(firstLanguage());
}

let started: Promise<void> | undefined;

/** To await before the first page is shown. */
export const startTexts = (): Promise<void> => (started ??= start());

/** To await before the first page for who is signed in. The way to a page begins at once, so maybe before the texts. */
export async function openAllTexts(): Promise<void> {
  part = 'all';
  await startTexts();
  await open(i18next.language as Language);
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
