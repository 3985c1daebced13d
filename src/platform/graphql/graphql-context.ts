import type DataLoader from 'dataloader';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Viewer } from '../sessions/index.js';

/** What one operation carries to its resolvers. */
export interface GraphqlContext {
  readonly requestId: string;
  readonly viewer: Viewer | null;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  /** One DataLoader per relation, made when first used. */
  readonly loaders: Map<object, DataLoader<never, never>>;
}
