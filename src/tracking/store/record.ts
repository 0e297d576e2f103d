import { byteLength } from '../byteLength.js';
import { catalog, contextSchema, wireEventSchema } from '../../events/pageSchemas.js';
import { fit } from '../../tools/fits.js';
import { parseJson } from '../../tools/parseJson.js';
import { writeJson } from '../../tools/writeJson.js';
import type { StoredEvent } from './types.js';

/** One event as text in storage. `context` names where its context is kept. */
export function toDisk(event: StoredEvent, context: string): string {
  return `${context} ${event.json}`;
}

/**
 * Reads what another page has stored; `null` for anything that is not an event of ours, or longer than `maxChars`. Storage belongs to
 * the whole shop, so it is as untrusted as the network.
 */
export function fromDisk(
  text: string | null,
  readContext: (context: string) => string | null,
  maxChars: number,
): StoredEvent | null {
  const space = text?.indexOf(' ') ?? -1;
  if (text === null || space < 1 || text.length > maxChars) return null;
  const contextJson = readContext(text.slice(0, space));
  if (contextJson === null || contextJson.length > maxChars) return null;
  const event = fit(wireEventSchema, parseJson(text.slice(space + 1)));
  const context = fit(contextSchema, parseJson(contextJson));
  if (!event || !context) return null;
  const { id, type, at } = event;
  const { props, value } = catalog[type];
  if (!fit<object>(props, event.props)) return null;
  const json = writeJson(event);
  return {
    id,
    json,
    bytes: byteLength(json),
    contextJson: writeJson(context),
    value,
    atMs: Date.parse(at),
  };
}
