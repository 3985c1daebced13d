import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import { Kind, type OperationDefinitionNode } from 'graphql';
import type { Metrics } from './metrics.js';

/** Times operations by their first schema field: a client's operation name is free text. */
export class OperationMetricsPlugin implements ApolloServerPlugin {
  constructor(private readonly metrics: Metrics) {}

  async requestDidStart(): Promise<GraphQLRequestListener<object>> {
    const end = this.metrics.operations.startTimer();
    return {
      willSendResponse: async ({ operation, response }) => {
        const failed =
          response.body.kind === 'single' && response.body.singleResult.errors !== undefined;
        end({
          field: operation ? firstField(operation) : 'invalid',
          outcome: failed ? 'error' : 'ok',
        });
      },
    };
  }
}

function firstField({ selectionSet }: OperationDefinitionNode): string {
  const [first] = selectionSet.selections;
  return first?.kind === Kind.FIELD ? first.name.value : 'fragment';
}
