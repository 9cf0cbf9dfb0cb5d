import { InMemoryCache } from '@apollo/client/core';
import type { CodegenConfig } from '@graphql-codegen/cli';

const cache = new InMemoryCache();

const config: CodegenConfig = {
  schema: 'libs/contract/schema.graphql',
  documents: ['web/src/**/*.{ts,tsx}', '!web/src/gql/**'],
  ignoreNoDocuments: true,
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
