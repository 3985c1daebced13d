import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Viewer } from '../sessions/index.js';
import type { GraphqlContext } from './graphql-context.js';

/** The signed-in clinician of this operation, or null. */
export const CurrentViewer = createParamDecorator(
  (_: unknown, context: ExecutionContext): Viewer | null =>
    GqlExecutionContext.create(context).getContext<GraphqlContext>().viewer,
);
