/** npm `reelshelf/events`: the event catalogue, its payload schemas and the wire format, for pages and servers. */
export type { EventProps, EventType } from '../events/catalog.js';
export { batchSchema, catalog, eventTypes, wireEventSchema } from '../events/zodSchemas.js';
export {
  SCHEMA,
  type Receipt,
  type WireBatch,
  type WireContext,
  type WireEvent,
} from '../events/wire.js';
export { creditOrder } from '../events/attribution.js';
