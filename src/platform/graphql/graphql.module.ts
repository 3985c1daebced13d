import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { AppError } from '../../../libs/kernel/index.js';
import { Env } from '../config/env.js';
import { LOGGER, logFailure } from '../logging/index.js';
import { Metrics, OperationMetricsPlugin } from '../metrics/index.js';
import { RateLimits } from '../rate-limits/index.js';
import { readSessionCookie, SessionsService } from '../sessions/index.js';
import { CompiledExecutionPlugin } from './compiled-execution.plugin.js';
import { formatGraphqlError, originalErrorOf } from './error-format.js';
import type { GraphqlContext } from './graphql-context.js';
import { MAX_TOKENS, QueryLimitsPlugin } from './query-limits.plugin.js';

/** Apollo Server on Fastify: code first, compiled, limited, and silent about itself. */
export const CorridorGraphqlModule = GraphQLModule.forRootAsync<ApolloDriverConfig>({
  driver: ApolloDriver,
  inject: [Env, SessionsService, RateLimits, LOGGER, Metrics],
  useFactory: (
    env: Env,
    sessions: SessionsService,
    limits: RateLimits,
    logger: Logger,
    metrics: Metrics,
  ): ApolloDriverConfig => ({
    autoSchemaFile: true,
    sortSchema: true,
    graphiql: false,
    introspection: env.isDevelopment,
    includeStacktraceInErrorResponses: env.isDevelopment,
    hideSchemaDetailsFromClientErrors: !env.isDevelopment,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    preserveHttpStatusForExecutionErrors: true,
    parseOptions: { maxTokens: MAX_TOKENS },
    formatError: (formatted, error) => formatGraphqlError(error as GraphQLError) ?? formatted,
    plugins: [
      new OperationMetricsPlugin(metrics),
      new QueryLimitsPlugin(),
      new CompiledExecutionPlugin((error, requestId) => {
        const original = originalErrorOf(error);
        if (!(original instanceof AppError)) logFailure(logger, original, requestId);
      }),
    ],
    context: async (request: FastifyRequest, reply: FastifyReply): Promise<GraphqlContext> => {
      const token = readSessionCookie(request);
      const viewer = token ? await sessions.resolve(token) : null;
      await limits.countRequest(viewer?.clinicianId ?? request.ip);
      return { requestId: request.id, viewer, request, reply, loaders: new Map() };
    },
  }),
});
