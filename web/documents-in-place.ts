import type { Plugin } from 'vite';

const written = /\bgraphql\(\s*`\s*(query|mutation|subscription|fragment)\s+(\w+)[^`]*`\s*,?\s*\)/g;

/**
 * Replaces the text of a GraphQL document in a component by its generated one. The generated `graphql()` looks
 * documents up by their text, which would ship every text and every document with the first page.
 */
export const documentsInPlace = (): Plugin => ({
  name: 'documents-in-place',
  enforce: 'pre',
  transform(code, id) {
    if (!id.includes('/web/src/') || id.includes('/gql/') || !code.includes('graphql(`')) return;
    const names = new Set<string>();
    const replaced = code.replace(written, (_text, kind: string, name: string) => {
      const document = `${name}${kind === 'fragment' ? 'FragmentDoc' : 'Document'}`;
      names.add(document);
      return document;
    });
    const generated = id.slice(0, id.indexOf('/web/src/')) + '/web/src/gql/graphql';
    return { code: `import { ${[...names].join(', ')} } from '${generated}';${replaced}`, map: null };
  },
});
