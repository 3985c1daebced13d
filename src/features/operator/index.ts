import { FailedEventsResolver } from './failed-events.resolver.js';

export { OperatorModule } from './operator.module.js';

export const OPERATOR_RESOLVERS = [FailedEventsResolver];
