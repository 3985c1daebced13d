export { deviceName } from './device-name.js';
export { SessionEntity } from './session.entity.js';
export { clearSessionCookie, readSessionCookie, setSessionCookie } from './session-cookie.js';
export { hashToken, newToken } from './session-token.js';
export { SessionsModule } from './sessions.module.js';
export { SessionsService } from './sessions.service.js';
export type { Duty, VerificationStatus, Viewer } from './viewer.js';
export { requireDuty, requireSignedIn, requireVerified } from './viewer.policy.js';
