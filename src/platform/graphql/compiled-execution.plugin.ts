import type {
  ApolloServerPlugin,
  GraphQLRequestContext,
  GraphQLRequestListener,
  GraphQLServerContext,
} from '@apollo/server';
import { type ExecutionResult, type GraphQLError } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import { formatGraphqlError } from './error-format.js';
import { inlinePlainFields } from './plain-fields.js';

/**
 * Runs operations as functions that graphql-jit has compiled, once per document, instead of
 * walking the document anew for every request.
 */
export class CompiledExecutionPlugin implements ApolloServerPlugin {
  readonly #compiled = new LRUCache<string, CompiledQuery | ExecutionResult>({ max: 500 });

  constructor(private readonly onError: (error: GraphQLError, requestId: string) => void) {}

  async serverWillStart({ schema }: GraphQLServerContext): Promise<void> {
    inlinePlainFields(schema);
  }

  async requestDidStart(): Promise<GraphQLRequestListener<object>> {
    return {
      responseForOperation: async (requestContext) => {
        const result = await this.#execute(requestContext);
        const { requestId } = requestContext.contextValue as { requestId: string };
        for (const error of result.errors ?? []) this.onError(error, requestId);
        const errors = result.errors?.map((error) => formatGraphqlError(error));
        return {
          http: requestContext.response.http,
          body: {
            kind: 'single',
            singleResult: errors
              ? { data: result.data ?? null, errors }
              : { data: result.data ?? null },
          },
        };
      },
    };
  }

  #execute({
    schema,
    document,
    queryHash,
    request,
    contextValue,
  }: GraphQLRequestContext<object>): ExecutionResult | Promise<ExecutionResult> {
    const key = `${queryHash} ${request.operationName ?? ''}`;
    let compiled = this.#compiled.get(key);
    if (!compiled) {
      compiled = compileQuery(schema, document!, request.operationName);
      this.#compiled.set(key, compiled);
    }
    if (!isCompiledQuery(compiled)) return compiled;
    return compiled.query({}, contextValue, request.variables ?? {});
  }
}
