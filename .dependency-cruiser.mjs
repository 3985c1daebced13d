const feature = (name) => `^src/features/${name}/`;
const features = '^src/features/([^/]+)/';
const roots =
  '^src/(main|worker|local|api\\.module|worker\\.module|start-api|start-worker)\\.ts$|^src/commands/|^src/demonstration/';

/** Who may import whom: docs/ARCHITECTURE.md, "Layers". */
export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'kernel-imports-nothing',
      severity: 'error',
      from: { path: '^libs/kernel/', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: '^libs/kernel/' },
    },
    {
      name: 'deid-imports-kernel-alone',
      severity: 'error',
      from: {
        path: '^libs/deid/',
        pathNot:
          '\\.spec\\.ts$|/cli\\.ts$|/(?:build-(?:lexicons|lists|senses)|front-code)\\.mjs$|^libs/deid/tagger/training/|^libs/deid/outlines/(?:build|collect)\\.ts$',
      },
      to: { pathNot: '^libs/(deid|kernel)/' },
    },
    {
      name: 'training-stays-out-of-the-library',
      severity: 'error',
      from: { pathNot: '^libs/deid/(?:tagger/training|outlines)/' },
      to: { path: '^libs/deid/(?:tagger/training/|outlines/(?:build|collect)\\.ts$)' },
    },
    {
      name: 'platform-is-below',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: '^src/(?!platform/)' },
    },
    {
      name: 'middle-layers',
      severity: 'error',
      from: { path: '^src/(scrubbing|outbox|search-index)/' },
      to: { path: '^src/(features|indexing)/' },
    },
    {
      name: 'middle-layers-apart',
      severity: 'error',
      from: { path: '^src/(scrubbing|outbox|search-index)/' },
      to: { path: '^src/(scrubbing|outbox|search-index)/', pathNot: '^src/$1/' },
    },
    {
      name: 'features-below-indexing',
      severity: 'error',
      from: { path: '^src/features/' },
      to: { path: '^src/indexing/' },
    },
    {
      name: 'nothing-imports-a-root',
      severity: 'error',
      from: { pathNot: `${roots}|/specialty-suggestion/training/` },
      to: { path: roots },
    },
    {
      name: 'features-meet-at-their-index',
      severity: 'error',
      from: { path: features },
      to: { path: features, pathNot: [feature('$1'), '/index\\.ts$'] },
    },
    {
      name: 'features-of-others-at-their-index',
      severity: 'error',
      from: { path: '^src/indexing/' },
      to: { path: features, pathNot: '/index\\.ts$' },
    },
    {
      name: 'identity-stands-alone',
      severity: 'error',
      from: { path: feature('identity') },
      to: { path: features, pathNot: feature('identity') },
    },
    {
      name: 'cases-know-identity-and-circles',
      severity: 'error',
      from: { path: feature('cases') },
      to: { path: features, pathNot: feature('(cases|identity|circles)') },
    },
    {
      name: 'search-knows-identity-and-cases',
      severity: 'error',
      from: { path: feature('search') },
      to: { path: features, pathNot: feature('(search|identity|cases)') },
    },
    {
      // So that a simulation decides by the very same.
      name: 'routing-is-pure',
      severity: 'error',
      from: { path: feature('second-opinions/routing') },
      to: {
        path: '^src/|node_modules/',
        pathNot: [
          feature('second-opinions/routing'),
          'node_modules/(@types/)?(luxon|date-holidays)/',
        ],
      },
    },
    {
      name: 'notifications-know-identity',
      severity: 'error',
      from: { path: feature('notifications') },
      to: { path: features, pathNot: feature('(notifications|identity)') },
    },
    {
      // So that a browser could suggest too.
      name: 'suggestion-is-pure',
      severity: 'error',
      from: {
        path: feature('second-opinions/specialty-suggestion'),
        pathNot: `/training/|\\.(service|resolver|input)\\.ts$`,
      },
      to: {
        path: '^src/|node_modules/',
        pathNot: [
          `${feature('second-opinions/specialty-suggestion')}(?!training/)`,
          '^src/search-index/(synonyms/|text-words)',
        ],
      },
    },
    {
      name: 'trends-know-identity',
      severity: 'error',
      from: { path: feature('trends') },
      to: { path: features, pathNot: feature('(trends|identity)') },
    },
    {
      name: 'bookmarks-know-cases',
      severity: 'error',
      from: { path: feature('bookmarks') },
      to: { path: features, pathNot: feature('(bookmarks|cases)') },
    },
    {
      name: 'operator-stands-alone',
      severity: 'error',
      from: { path: feature('operator') },
      to: { path: features, pathNot: feature('operator') },
    },
    {
      name: 'fixes-and-concerns-know-identity-and-cases',
      severity: 'error',
      from: { path: feature('(fixes|concerns)') },
      to: { path: features, pathNot: [feature('$1'), feature('(identity|cases)')] },
    },
    {
      name: 'second-opinions-know-identity-and-cases',
      severity: 'error',
      from: { path: feature('second-opinions') },
      to: { path: features, pathNot: feature('(second-opinions|identity|cases)') },
    },
    {
      name: 'services-know-no-graphql',
      severity: 'error',
      from: { path: '\\.(service|policy|repository|entity)\\.ts$' },
      to: {
        path: 'node_modules/(@nestjs/graphql|@apollo|graphql)/|^src/platform/graphql/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'resolvers-know-no-rows',
      severity: 'error',
      from: { path: '\\.resolver\\.ts$' },
      to: {
        path: '\\.(repository|entity)\\.ts$|node_modules/typeorm/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'typeorm-where-rows-are',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: `\\.(repository|entity|module)\\.ts$|^src/outbox/|^src/platform/(database|rate-limits)/|^src/search-index/|${roots}|\\.spec\\.ts$`,
      },
      to: { path: 'node_modules/typeorm/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'meilisearch-in-its-engine',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/search-index/meilisearch' },
      to: { path: 'node_modules/meilisearch' },
    },
    {
      // Where there are types alone, there is no file to come to.
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^@medplum/fhirtypes$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.spec\\.ts$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
