export { createLogger, LOGGER, logFailure } from './logger.js';
export { LoggingModule } from './logging.module.js';
export { NestLogger } from './nest-logger.js';
export { logRequests } from './request-log.js';
