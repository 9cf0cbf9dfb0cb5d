import nx from '@nx/eslint-plugin';
import { configs, parser } from 'typescript-eslint';

/** A domain imports only from lower tiers, and from the libraries. What happens above or beside it reaches it as an event. */
const tier = (level) => ({
  sourceTag: `tier:${level}`,
  onlyDependOnLibsWithTags: [...Array(level).keys()].map((lower) => `tier:${lower}`).concat('side:shared'),
});

const timeless = {
  selector: "NewExpression[callee.name='Date'][arguments.length=0]",
  message: 'Time comes from Clock.',
};
const timelessNow = {
  selector: "MemberExpression[object.name='Date'][property.name='now']",
  message: 'Time comes from Clock.',
};

export default [
  { ignores: ['dist/**', 'web/dist/**', 'web/src/gql/**', '.nx/**', '.data/**', 'api/src/migrations/**'] },
  ...configs.recommended.map((config) => ({ ...config, files: ['**/*.ts', '**/*.tsx'] })),
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { '@nx': nx },
    languageOptions: { parser },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          enforceBuildableLibDependency: false,
          depConstraints: [
            ...[0, 1, 2, 3, 4, 5, 6].map(tier),
            { sourceTag: 'tier:app', onlyDependOnLibsWithTags: ['*'] },
            { sourceTag: 'side:web', onlyDependOnLibsWithTags: ['side:shared', 'side:web', 'side:look'] },
            { sourceTag: 'side:look', onlyDependOnLibsWithTags: ['side:shared', 'side:look'] },
            { sourceTag: 'side:shared', onlyDependOnLibsWithTags: ['side:shared'] },
          ],
        },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^[A-Z]\\w*_' }],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 5],
      eqeqeq: 'error',
    },
  },
  {
    files: ['api/src/**/*.ts', 'libs/**/*.ts'],
    ignores: ['api/src/platform/clock.ts'],
    rules: {
      'max-lines-per-function': ['error', { max: 30, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', timeless, timelessNow],
    },
  },
  {
    files: ['api/src/**/*.ts'],
    ignores: ['api/src/platform/**', 'api/src/testing/**', 'api/src/database.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'typeorm',
              importNames: ['DataSource', 'createConnection'],
              message: 'Only the platform knows the data source: use Db.',
            },
            {
              name: '@nestjs/common',
              importNames: ['UseGuards', 'UseInterceptors', 'UseFilters'],
              message: 'Nest ignores these on fields of GraphQL types. What a viewer may see and do is a policy.',
            },
            { name: '@nestjs/typeorm', message: 'Use Db: db.repo(Entity) belongs to the running operation.' },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.spec.ts', '**/*.e2e.ts', '**/testing/**'],
    rules: {
      '@nx/enforce-module-boundaries': 'off',
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      'no-restricted-syntax': 'off',
    },
  },
];
