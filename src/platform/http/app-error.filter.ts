import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { AppError, type ErrorCode } from '../../../libs/kernel/index.js';

const STATUS: Partial<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  NOT_VERIFIED: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  RATE_LIMITED: 429,
  INTERNAL: 500,
};

/** An expected refusal goes to the client as it is, without an error in the log. */
@Catch(AppError)
export class AppErrorFilter implements ExceptionFilter<AppError> {
  catch(error: AppError, host: ArgumentsHost): AppError | undefined {
    // GraphQL formats errors itself.
    if (host.getType<'graphql' | 'http'>() !== 'http') return error;
    const { code, message } = error;
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    void reply.status(STATUS[code] ?? 400).send({ code, message });
    return undefined;
  }
}
