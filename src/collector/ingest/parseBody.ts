import { failure, success, type Result } from '../../tools/result.js';
import { batchSchema } from '../../events/zodSchemas.js';
import type * as z from 'zod/mini';

export type ParsedBatch = z.infer<typeof batchSchema> & {
  sentMs: number;
  /** Of the whole body. */
  bytes: number;
};
export interface Refusal {
  status: 400 | 413;
  code: string;
  message: string;
}
const MAX_DEPTH = 6;

/** The batch without its events judged, or why it cannot be one. */
export function parseBody(text: string, maxEvents: number): Result<ParsedBatch, Refusal> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return refuse('BODY_NOT_JSON', 'The body is not JSON. Send one batch as JSON text.');
  }
  if (isDeeperThan(data, MAX_DEPTH))
    return refuse(
      'BODY_TOO_DEEP',
      `The body is nested deeper than ${MAX_DEPTH} levels. Send flat events.`,
    );
  const parsed = batchSchema.safeParse(data);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const where = issue?.path.join('.') || 'the body';
    return refuse(
      'BATCH_INVALID',
      `The batch is not of the form reelshelf.events/1: ${where} ${issue?.code === 'invalid_type' ? 'is missing or of the wrong type' : 'is not allowed'}.`,
    );
  }
  const sentMs = Date.parse(parsed.data.sentAt);
  if (!Number.isFinite(sentMs))
    return refuse('BATCH_INVALID', 'sentAt is not a date and time. Send an ISO 8601 text in UTC.');
  if (parsed.data.events.length > maxEvents) {
    return refuse(
      'TOO_MANY_EVENTS',
      `The batch has ${parsed.data.events.length} events, at most ${maxEvents} are taken. Send halves.`,
      413,
    );
  }
  return success({ ...parsed.data, sentMs, bytes: Buffer.byteLength(text) });
}

const refuse = (code: string, message: string, status: Refusal['status'] = 400) =>
  failure<Refusal>({ status, code, message });

/** Goes no deeper than the limit, so that a hostile body cannot exhaust the stack. */
function isDeeperThan(data: unknown, limit: number): boolean {
  if (typeof data !== 'object' || data === null) return false;
  if (limit === 0) return true;
  const values: unknown[] = Array.isArray(data) ? data : Object.values(data);
  return values.some((value) => isDeeperThan(value, limit - 1));
}
