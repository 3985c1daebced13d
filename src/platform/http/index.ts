export { createHttpApplication } from './server.js';
