/** A word without accents, capitals, spaces and signs: "E-mailadres" and "e mail adres" are one. */
export const plainWord = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}%]/gu, '');

/**
 * Which column of the file holds which field, by the names that people give it. A column is used once. First the
 * headers that equal a name, then those that hold one ("Personeelsnummer medewerker"), the longest name first.
 */
export function guessColumns<Field extends string>(
  header: string[],
  names: Record<Field, readonly string[]>,
): Partial<Record<Field, number>> {
  const words = header.map(plainWord);
  const wanted = (Object.entries(names) as [Field, readonly string[]][]).flatMap(([field, all]) =>
    all.map((name) => ({ field, name: plainWord(name) })),
  );
  const guess: Partial<Record<Field, number>> = {};
  const used = new Set<number>();
  const take = (fits: (word: string, name: string) => boolean) => {
    for (const { field, name } of wanted.toSorted((a, b) => b.name.length - a.name.length)) {
      const at = words.findIndex((word, index) => !used.has(index) && word !== '' && fits(word, name));
      if (field in guess || at < 0) continue;
      guess[field] = at;
      used.add(at);
    }
  };
  take((word, name) => word === name);
  take((word, name) => name.length > 3 && word.includes(name));
  return guess;
}
