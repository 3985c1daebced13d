import type {} from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Env } from '../config/env.js';

const NAME = 'corridor_session';
const TOKEN_SHAPE = /^[\w-]{43}$/;

export function readSessionCookie(request: FastifyRequest): string | undefined {
  const token = request.cookies[NAME];
  return token && TOKEN_SHAPE.test(token) ? token : undefined;
}

export function setSessionCookie(
  reply: FastifyReply,
  env: Env,
  token: string,
  expires: Date,
): void {
  void reply.setCookie(NAME, token, {
    httpOnly: true,
    sameSite: 'lax',
    secure: env.isProduction,
    path: '/',
    expires,
  });
}

export function clearSessionCookie(reply: FastifyReply, env: Env): void {
  void reply.clearCookie(NAME, {
    httpOnly: true,
    sameSite: 'lax',
    secure: env.isProduction,
    path: '/',
  });
}
