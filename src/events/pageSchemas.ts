/** The definitions as a page reads them. */
import { fittingCalls } from '../tools/fits.js';
import { defineCatalog, type EventType, type SchemaCalls } from './catalog.js';
import { defineWire } from './wire.js';

const calls = fittingCalls as unknown as SchemaCalls;

export const catalog = /* @__PURE__ */ defineCatalog(calls);
export const eventTypes = /* @__PURE__ */ Object.keys(catalog) as EventType[];
const wire = /* @__PURE__ */ defineWire(calls, eventTypes);
export const contextSchema = wire.contextSchema;
export const wireEventSchema = wire.wireEventSchema;
