import type { AnalyticsEvent } from '../events/catalog.js';
import { eventFields } from '../events/fields.js';
import { maskPayload } from '../events/mask.js';
import { catalog, wireEventSchema } from '../events/pageSchemas.js';
import { fit, misfit, type FittingSchema } from '../tools/fits.js';
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
  const props = fit<object>(definition.props, event.props);
  if (!props) return failure(['props', ...where(definition.props, event.props)].join('.'));
  const mono = Math.round(event.monoMs * 10) / 10;
  const wire = {
    ...eventFields(event),
    seq,
    mono,
    view,
    props: maskPayload(props),
  };
  const fitting = fit(wireEventSchema, wire);
  if (!fitting) return failure(where(wireEventSchema, wire).join('.'));
  const json = writeJson(fitting);
  return success({
    id: event.id,
    json,
    bytes: byteLength(json),
    contextJson,
    value: definition.value,
    atMs: event.atMs,
  });
}

const where = (schema: FittingSchema<unknown>, value: unknown) => misfit(schema, value) ?? [];
