/** npm `reelshelf/events`: the event catalogue, its payload schemas and the wire format, for pages and servers. */
export { catalog, eventTypes, type EventProps, type EventType } from '../events/catalog.js';
export {
  batchSchema,
  wireEventSchema,
  SCHEMA,
  type Receipt,
  type WireBatch,
  type WireContext,
  type WireEvent,
} from '../events/wire.js';
export { creditOrder } from '../events/attribution.js';
