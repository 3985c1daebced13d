import { initGraphQLTada } from 'gql.tada';
import type { introspection } from '../graphql-env.js';

/** Documents typed from schema.graphql; a field that the schema lacks does not compile. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { DateTime: string };
}>();

export { readFragment, type FragmentOf, type ResultOf, type VariablesOf } from 'gql.tada';
