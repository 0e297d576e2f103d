import { catalog, type AnalyticsEvent } from '../events/catalog.js';
import { eventFields } from '../events/fields.js';
import { maskPayload } from '../events/mask.js';
import { wireEventSchema } from '../events/wire.js';
import { failure, success, type Result } from '../tools/result.js';
import { writeJson } from '../tools/writeJson.js';
import { byteLength } from './byteLength.js';
import type { StoredEvent } from './store/types.js';

/**
 * Makes what is sent of what happened. An event that its own catalogue would refuse is a defect of ours or of a developer's
 * `record`; the answer says where it is wrong.
 */
export function assembleEvent(
  event: AnalyticsEvent,
  view: string,
  seq: number,
  contextJson: string,
): Result<StoredEvent, string> {
  const definition = catalog[event.type];
  const props = definition.props.safeParse(event.props);
  if (!props.success) return failure(`props.${describe(props.error.issues[0])}`);
  const mono = Math.round(event.monoMs * 10) / 10;
  const wire = wireEventSchema.safeParse({
    ...eventFields(event),
    seq,
    mono,
    view,
    props: maskPayload(props.data),
  });
  if (!wire.success) return failure(describe(wire.error.issues[0]));
  const json = writeJson(wire.data);
  return success({
    id: event.id,
    json,
    bytes: byteLength(json),
    contextJson,
    value: definition.value,
    atMs: event.atMs,
  });
}

function describe(
  issue: { path: PropertyKey[]; message: string; code?: string } | undefined,
): string {
  return issue ? `${issue.path.map(String).join('.')} (${issue.message || issue.code})` : 'unknown';
}
