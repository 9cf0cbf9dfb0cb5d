import { isMessageKey, message, texts } from './index.js';

type Tree = { [key: string]: string | Tree };

const flat = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : flat(value, `${path}${key}.`),
  );
const placeholders = (text: string) => [...text.matchAll(/{{\s*(\w+)/g)].map(([, name]) => name).sort();
const both = { nl: flat(texts.nl), en: flat(texts.en) };

describe('the texts', () => {
  it('exist in both languages', () => {
    expect(both.en.map(([key]) => key).sort()).toEqual(both.nl.map(([key]) => key).sort());
  });

  it('have the same placeholders in both languages', () => {
    const ofEnglish = Object.fromEntries(both.en.map(([key, text]) => [key, placeholders(text)]));
    for (const [key, text] of both.nl)
      if (!key.endsWith('_one')) expect({ key, names: ofEnglish[key] }).toEqual({ key, names: placeholders(text) });
  });

  it('are never empty and have no space around them', () => {
    for (const [key, text] of [...both.nl, ...both.en])
      expect({ key, text }).toEqual({ key, text: text.trim() || '…' });
  });

  it('have both forms where there is a count', () => {
    const stems = both.nl
      .map(([key]) => key)
      .filter((key) => /_(one|other)$/.test(key))
      .map((key) => key.replace(/_(one|other)$/, ''));
    for (const stem of stems) expect(stems.filter((other) => other === stem)).toHaveLength(2);
  });
});

describe('a message', () => {
  it('comes in the language that is asked, with its names filled in', () => {
    expect(message('nl', 'signIn.mailbox.to', { address: 'a@b.nl' })).toBe('Aan a@b.nl');
    expect(message('en', 'signIn.mailbox.to', { address: 'a@b.nl' })).toBe('To a@b.nl');
  });

  it('follows the count', () => {
    expect(message('nl', 'common.form.problem', { count: 1 })).toBe('Eén veld klopt nog niet.');
    expect(message('nl', 'common.form.problem', { count: 3 })).toBe('3 velden kloppen nog niet.');
  });

  it('is not escaped: the page and the mail do that', () => {
    expect(message('nl', 'common.start.title', { name: "Aad & d'Hont" })).toBe("Welkom, Aad & d'Hont");
  });

  it('is known by its key', () => {
    expect(isMessageKey('refusal.notFound')).toBe(true);
    expect(isMessageKey('common.form.problem')).toBe(true);
    expect(isMessageKey('refusal.nonsense')).toBe(false);
  });
});
