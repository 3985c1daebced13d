export { Metrics } from './metrics.js';
export { MetricsController } from './metrics.controller.js';
export { MetricsModule } from './metrics.module.js';
export { OperationMetricsPlugin } from './operation-metrics.plugin.js';
