import { Injectable } from '@nestjs/common';
import { type ClinicianId, isUuid, type SessionId } from '../../../libs/kernel/index.js';
import type { Transaction } from '../database/index.js';
import type { SessionEntity } from './session.entity.js';
import { hashToken, newToken } from './session-token.js';
import { SessionsRepository } from './sessions.repository.js';
import type { Viewer } from './viewer.js';
import { requireSignedIn } from './viewer.policy.js';

const LIFETIME_MS = 30 * 24 * 60 * 60 * 1000;
const DEVICE_LENGTH = 120;

@Injectable()
export class SessionsService {
  constructor(private readonly sessions: SessionsRepository) {}

  /** Opens a fresh session; whoever signs in never keeps the token that came before. */
  async open(
    tx: Transaction,
    clinicianId: ClinicianId,
    device: string,
  ): Promise<{ sessionId: SessionId; token: string; expiresAt: Date }> {
    const { token, hash } = newToken();
    const expiresAt = new Date(Date.now() + LIFETIME_MS);
    const sessionId = await this.sessions.insert(tx, {
      tokenHash: hash,
      clinicianId,
      device: device.slice(0, DEVICE_LENGTH),
      expiresAt,
    });
    return { sessionId, token, expiresAt };
  }

  /** Who holds this token, or null where it is unknown, revoked or expired. */
  async resolve(token: string): Promise<Viewer | null> {
    const row = await this.sessions.findViewer(hashToken(token));
    if (!row) return null;
    const { stale, ...viewer } = row;
    if (stale) await this.sessions.touch(viewer.sessionId);
    return viewer;
  }

  async list(viewer: Viewer | null): Promise<SessionEntity[]> {
    requireSignedIn(viewer);
    return this.sessions.listOf(viewer.clinicianId);
  }

  async revoke(viewer: Viewer | null, id: SessionId): Promise<boolean> {
    requireSignedIn(viewer);
    return isUuid(id) && this.sessions.delete(viewer.clinicianId, id);
  }

  async revokeOthers(viewer: Viewer | null): Promise<number> {
    requireSignedIn(viewer);
    return this.sessions.deleteOthers(viewer.clinicianId, viewer.sessionId);
  }
}
