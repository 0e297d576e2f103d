import { CollectorError } from '../../collectorError.js';
/** @param cause - what the database said on opening `path`. */
export declare function explainOpenFailure(path: string, cause: unknown): CollectorError;
