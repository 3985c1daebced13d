export { closedMonths, type Month } from './closed-months.js';
export { groupedBy, LEAST_COUNT, smallCountHidden, type Span, toldApart } from './told-apart.js';
