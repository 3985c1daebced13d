import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  validate,
  type ValidationContext,
} from 'graphql';
import { fieldExtensionsEstimator, getComplexity, simpleEstimator } from 'graphql-query-complexity';
import { LRUCache } from 'lru-cache';
import { AppError } from '../../../libs/kernel/index.js';

/** Bounds what parsing and validation may cost; the largest document of our client has about 400. */
export const MAX_TOKENS = 2_000;
const MAX_DEPTH = 10;
const MAX_ALIASES = 15;
/** In fields resolved: a list costs its page size times its item, so nested lists multiply. */
const MAX_COST = 5_000;

const estimators = [fieldExtensionsEstimator(), simpleEstimator({ defaultComplexity: 1 })];
/** Without being told so, the rules count and refuse nothing. */
const refusal = {
  onReject: [
    (context: ValidationContext | null, error: GraphQLError) => context?.reportError(error),
  ],
  propagateOnRejection: false,
};
const shapeRules = [
  // A fragment is a way of writing, not a level.
  maxDepthRule({ n: MAX_DEPTH, flattenFragments: true, ...refusal }),
  maxAliasesRule({ n: MAX_ALIASES, ...refusal }),
];

/** Refuses an operation that is too deep, repeats itself by aliases, or costs too much, before it runs. */
export class QueryLimitsPlugin implements ApolloServerPlugin {
  /** Costs depend on the document, on its page sizes and on what it includes or skips: numbers and booleans. */
  readonly #costs = new LRUCache<string, number>({ max: 2_000 });

  async requestDidStart(): Promise<GraphQLRequestListener<object>> {
    return {
      didResolveOperation: async ({ schema, document, queryHash, request }) => {
        const variables = request.variables ?? {};
        const key = `${queryHash} ${request.operationName ?? ''} ${switchesIn(variables)}`;
        let cost = this.#costs.get(key);
        if (cost === undefined) {
          refuseShape(schema, document);
          cost = getComplexity({
            schema,
            query: document,
            variables,
            estimators,
            ...(request.operationName && { operationName: request.operationName }),
          });
          this.#costs.set(key, cost);
        }
        if (cost > MAX_COST) {
          throw new AppError(
            'TOO_COMPLEX',
            `This query costs ${cost}; at most ${MAX_COST} is allowed. Ask for smaller pages or fewer fields.`,
          );
        }
      },
    };
  }
}

function refuseShape(schema: GraphQLSchema, document: DocumentNode): void {
  if (validate(schema, document, shapeRules).length > 0) {
    throw new AppError(
      'TOO_COMPLEX',
      `A query may be ${MAX_DEPTH} levels deep and use ${MAX_ALIASES} aliases. Split it into several.`,
    );
  }
}

const switchesIn = (variables: Record<string, unknown>): string =>
  Object.entries(variables)
    .filter(([, value]) => typeof value === 'number' || typeof value === 'boolean')
    .map(([name, value]) => `${name}=${String(value)}`)
    .join();
