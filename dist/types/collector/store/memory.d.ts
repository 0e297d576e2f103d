import type { ReportStore } from './types.js';
/**
 * Keeps everything in memory: for tests, for trying things out, and as the plain-words definition that the database bodies
 * are compared with. "Durable" here means until the process ends.
 */
export declare function createMemoryStore(): ReportStore;
