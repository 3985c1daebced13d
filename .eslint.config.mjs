import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const node = {
  process: 'readonly',
  console: 'readonly',
  URL: 'readonly',
  setTimeout: 'readonly',
  globalThis: 'readonly',
  Buffer: 'readonly',
  fetch: 'readonly',
  performance: 'readonly',
  setInterval: 'readonly',
  clearInterval: 'readonly',
  clearTimeout: 'readonly',
  TextEncoder: 'readonly',
  AbortController: 'readonly',
  AbortSignal: 'readonly',
};

export default defineConfig(
  globalIgnores(['dist/', 'node_modules/', '.corridor/', 'web/src/graphql-env.d.ts']),
  js.configs.recommended,
  { files: ['**/*.mjs'], languageOptions: { globals: node } },
  {
    files: ['web/public/**/*.js'],
    languageOptions: {
      globals: {
        self: 'readonly',
        caches: 'readonly',
        fetch: 'readonly',
        URL: 'readonly',
        location: 'readonly',
      },
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Interfaces ask for promises where an implementation has nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      // Nest calls `useFactory` and reads class references; both look unbound.
      '@typescript-eslint/unbound-method': 'off',
      'no-control-regex': 'off',
    },
  },
  {
    // What an operation answers has the shape of the query beside it, and is checked by the expectations.
    files: ['test/**/*.ts', '**/*.spec.ts'],
    rules: Object.fromEntries(
      ['assignment', 'member-access', 'call', 'return', 'argument'].map((what) => [
        `@typescript-eslint/no-unsafe-${what}`,
        'off',
      ]),
    ),
  },
  {
    // The scrubber runs in a browser too.
    files: ['libs/**/*.ts'],
    ignores: [
      '**/*.spec.ts',
      'libs/deid/cli.ts',
      'libs/deid/tagger/training/**',
      'libs/deid/outlines/build.ts',
    ],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['node:*'], message: 'libs/ runs in the browser too.' }] },
      ],
    },
  },
  {
    // The scrubber comes with its worker, when a composer opens; pages share its types alone.
    files: ['web/src/**/*.{ts,tsx}'],
    ignores: ['**/*.spec.ts', 'web/src/masking/device/{mask-on-device,mask.worker,outline}.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['**/libs/**', '**/mask-on-device.js', '**/outline.js'],
              message: 'Only the worker loads the scrubber.',
              allowTypeImports: true,
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: [
      'src/main.ts',
      'src/worker.ts',
      'src/local.ts',
      'src/commands/**',
      '**/*.spec.ts',
      'src/platform/config/**',
      'src/platform/database/embedded-postgres.ts',
      'src/platform/database/postgres-*.ts',
      'src/platform/mail/**',
    ],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'process', message: 'Configuration comes from Env.' },
      ],
    },
  },
);
