import { readFileSync, writeFileSync } from 'node:fs';
import { InMemoryCache } from '@apollo/client/core';
import type { CodegenConfig } from '@graphql-codegen/cli';

const cache = new InMemoryCache();

/** Unmasking is between Apollo and the page: it takes the word out before it sends, and so the server knows none. */
function asSent(file: string): void {
  if (!file.endsWith('persisted-documents.json')) return;
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(' @unmask', ''));
}

const config: CodegenConfig = {
  schema: 'libs/contract/schema.graphql',
  documents: ['web/src/**/*.{ts,tsx}', '!web/src/gql/**'],
  ignoreNoDocuments: true,
  hooks: { afterOneFileWrite: [asSent] },
  generates: {
    'web/src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256' } },
      documentTransforms: [
        {
          // As Apollo sends them, so that the hash is that of the text the server gets.
          transform: ({ documents }) =>
            documents.map((file) => ({ ...file, document: file.document && cache.transformDocument(file.document) })),
        },
      ],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        inlineFragmentTypes: 'mask',
        customDirectives: { apolloUnmask: true },
        defaultScalarType: 'unknown',
        scalars: { ID: 'string', DateTime: 'string', Date: 'string', Upload: 'File', JSON: 'unknown' },
      },
    },
  },
};

export default config;
