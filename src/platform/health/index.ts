export { HEALTH_CHECKS, type HealthChecks } from './health-checks.js';
export { HealthController } from './health.controller.js';
