import type { Pace } from './pace.js';

/** Items of a list that become text at once. */
const PART = 200;
const PIECE_CHARS = 32_768;

/** A value as JSON, written in pieces: a long list never becomes text in one go. */
export function streamJson(value: unknown, pace: Pace): ReadableStream<Uint8Array> {
  const parts = textParts(value);
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      let piece = '';
      for (let next = parts.next(); ; next = parts.next()) {
        if (!next.done) piece += next.value;
        if (next.done || piece.length >= PIECE_CHARS) {
          if (piece) controller.enqueue(encoder.encode(piece));
          if (next.done) controller.close();
          break;
        }
      }
      if (pace.spent(PART)) await pace.pause();
    },
  });
}

function* textParts(value: unknown): Generator<string, void> {
  if (Array.isArray(value) && value.length > PART) {
    for (let start = 0; start < value.length; start += PART) {
      yield (
        (start === 0 ? '[' : ',') + JSON.stringify(value.slice(start, start + PART)).slice(1, -1)
      );
    }
    yield ']';
  } else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    let lead = '{';
    for (const [key, part] of Object.entries(value)) {
      if (part === undefined) continue;
      yield `${lead}${JSON.stringify(key)}:`;
      yield* textParts(part);
      lead = ',';
    }
    yield lead === '{' ? '{}' : '}';
  } else yield JSON.stringify(value);
}
