import { createInstance } from 'i18next';
import * as enPages from './en/index.js';
import { notification as enMails } from './en/notification.js';
import * as nlPages from './nl/index.js';
import { notification as nlMails } from './nl/notification.js';

const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

/** No page shows what mails say, so a browser does not fetch it. */
const nl = { ...nlPages, notification: nlMails };
const en = { ...enPages, notification: enMails };

/** All texts by language. Dutch is the source; the types of the English files follow it. */
export const texts: Record<Language, typeof nl> = { nl, en };

type Singular<Key extends string> = Key extends `${infer Stem}_${'one' | 'other'}` ? Stem : Key;
type Keys<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Singular<Key> : `${Key}.${Keys<Tree[Key]>}`;
}[keyof Tree & string];

/** The path of one text, such as `common.actions.save`. A text with a count is named without `_one` and `_other`. */
export type MessageKey = Keys<typeof nl>;
export type MessageParams = Readonly<Record<string, string | number>>;

const options = {
  resources: { nl: { translation: nl }, en: { translation: en } },
  supportedLngs: [...languages],
  fallbackLng: 'nl',
  interpolation: { escapeValue: false },
};

const book = createInstance();
void book.init({ ...options, lng: 'nl', initAsync: false });

/** A text for a mail, a calendar item or an answer of the API. */
export const message = (language: Language, key: MessageKey, params: MessageParams = {}): string =>
  book.t(key, { ...params, lng: language });

/** Whether a name that arrived at run time, such as the reason of a refusal, has a text. */
export const isMessageKey = (key: string): key is MessageKey => book.exists(key) || book.exists(key, { count: 2 });
