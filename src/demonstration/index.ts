export { seedDemonstration } from './seed-demonstration.js';
