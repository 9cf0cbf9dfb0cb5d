import { readFileSync, statSync } from 'node:fs';
import type { Plugin } from 'vite';

const written = /\bgraphql\(\s*`\s*(query|mutation|subscription|fragment)\s+(\w+)[^`]*`\s*,?\s*\)/g;
const generated = /^export const (\w+) = (\{.*\}) as unknown as /gm;
const file = `${import.meta.dirname}/src/gql/graphql.ts`;

let known = new Map<string, string>();
let knownAt = 0;

function documents(): Map<string, string> {
  const { mtimeMs } = statSync(file);
  if (mtimeMs !== knownAt) {
    known = new Map(
      [...readFileSync(file, 'utf8').matchAll(generated)].map(([, name, json]) => [name!.toLowerCase(), json!]),
    );
    knownAt = mtimeMs;
  }
  return known;
}

/**
 * Puts each generated document where its text is written. The generated `graphql()` looks documents up by their text,
 * which would ship every text and every document of the app with the first page.
 */
export const documentsInPlace = (): Plugin => ({
  name: 'documents-in-place',
  enforce: 'pre',
  transform(code, id) {
    if (!id.includes('/web/src/') || id.includes('/gql/') || !code.includes('graphql(`')) return;
    this.addWatchFile(file);
    const placed = code.replace(written, (_text, kind: string, name: string) => {
      // the generator writes GoalCard_goal as GoalCard_Goal
      const document = documents().get(`${name}${kind === 'fragment' ? 'FragmentDoc' : 'Document'}`.toLowerCase());
      if (!document) this.error(`${name} is not generated yet: npm run generate:web`);
      return `(${document})`; // a fragment of which nobody needs the type stands there as a statement
    });
    return { code: placed, map: null };
  },
});
