import { byteLength } from './byteLength.js';
import { catalog, type Fact } from '../events/catalog.js';
import type { StoredEvent } from './store/types.js';
import { maskPayload } from '../events/mask.js';
import { wireEventSchema, type WireContext } from '../events/wire.js';
import { failure, success, type Result } from '../tools/result.js';
import { writeJson } from '../tools/writeJson.js';

/**
 * Makes what is sent of what happened. A fact that its own catalogue would refuse is a defect of ours or of a developer's
 * `record`; the answer says where it is wrong.
 */
export function assembleEvent(fact: Fact, view: string, seq: number, context: WireContext): Result<StoredEvent, string> {
  const definition = catalog[fact.type];
  const props = definition.props.safeParse(fact.props);
  if (!props.success) return failure(`props.${describe(props.error.issues[0])}`);
  const event = wireEventSchema.safeParse({
    id: fact.id,
    seq,
    type: fact.type,
    at: new Date(fact.atMs).toISOString(),
    mono: Math.round(fact.monoMs * 10) / 10,
    view,
    video: fact.video ?? null,
    creator: fact.creator || null,
    product: fact.product ?? null,
    position: fact.position ?? null,
    props: maskPayload(props.data),
  });
  if (!event.success) return failure(describe(event.error.issues[0]));
  const json = writeJson(event.data);
  return success({ id: fact.id, json, bytes: byteLength(json), contextJson: writeJson(context), value: definition.value, atMs: fact.atMs });
}

function describe(issue: { path: PropertyKey[]; message: string; code?: string } | undefined): string {
  return issue ? `${issue.path.map(String).join('.')} (${issue.message || issue.code})` : 'unknown';
}
