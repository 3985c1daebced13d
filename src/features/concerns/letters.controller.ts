import { Controller, Get, Param, Req, StreamableFile } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { RateLimits } from '../../platform/rate-limits/index.js';
import { readSessionCookie, SessionsService } from '../../platform/sessions/index.js';
import { ConcernsService } from './concerns.service.js';
import { LETTER_ROUTE } from './letter-address.js';
import { letterPdf } from './letter-pdf.js';

/** A file to keep or print, so it comes by an address of its own rather than by GraphQL. */
@Controller()
export class LettersController {
  constructor(
    private readonly concerns: ConcernsService,
    private readonly sessions: SessionsService,
    private readonly limits: RateLimits,
  ) {}

  @Get(LETTER_ROUTE)
  async letter(@Req() request: FastifyRequest, @Param('id') id: string): Promise<StreamableFile> {
    const token = readSessionCookie(request);
    const viewer = token ? await this.sessions.resolve(token) : null;
    await this.limits.countRequest(viewer?.clinicianId ?? request.ip);
    const { concern, signatories } = await this.concerns.letter(viewer, id);
    return new StreamableFile(await letterPdf(concern, concern.issuedAt!, signatories), {
      type: 'application/pdf',
      disposition: 'attachment; filename="corridor-letter.pdf"',
    });
  }
}
