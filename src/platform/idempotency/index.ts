export { IdempotencyKeyEntity } from './idempotency-key.entity.js';
export {
  hashRequest,
  IdempotencyRepository,
  type IdempotentRequest,
} from './idempotency.repository.js';
