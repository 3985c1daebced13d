export { asksFor } from './asks-for.js';
export { connectionOf, listCost, PageArgs } from './connection.js';
export { CorridorGraphqlModule } from './graphql.module.js';
export type { GraphqlContext } from './graphql-context.js';
export { OperationLoader } from './operation-loader.js';
export { CurrentViewer } from './viewer.decorator.js';
