/** The definitions in zod: for servers, and for whoever checks a payload. A page carries none of it, see `pageSchemas.ts`. */
import {
  array,
  boolean,
  enum as oneOf,
  gte,
  int,
  literal,
  looseObject,
  lte,
  maxLength,
  minLength,
  nullable,
  number,
  object,
  optional,
  regex,
  string,
  unknown,
} from 'zod/mini';
import { defineCatalog, meanings, type Catalog, type EventType } from './catalog.js';
import { defineWire, SCHEMA } from './wire.js';

// One by one: the library as a whole would bring all of it, with its texts in fifty languages.
const calls = {
  array,
  boolean,
  enum: oneOf,
  gte,
  int,
  literal,
  looseObject,
  lte,
  maxLength,
  minLength,
  nullable,
  number,
  object,
  optional,
  regex,
  string,
};

// All in one call: what a page does not use must be seen by its bundler to do nothing when it is read.
const schemas = /* @__PURE__ */ defineSchemas();

/** Every event: version, payload, meaning. */
export const catalog = schemas.catalog;
export const eventTypes = schemas.eventTypes;
export const contextSchema = schemas.contextSchema;
export const wireEventSchema = schemas.wireEventSchema;
/** `events` stay unknown here: the collector judges each by itself, so that one bad event does not lose its neighbours. */
export const batchSchema = schemas.batchSchema;

function defineSchemas() {
  const definitions = Object.entries(defineCatalog(calls));
  const types = definitions.map(([type]) => type as EventType);
  const wire = defineWire(calls, types);
  return {
    catalog: Object.fromEntries(
      definitions.map(([type, definition]) => [
        type,
        { ...definition, meaning: meanings[type as EventType] },
      ]),
    ) as { readonly [T in EventType]: Catalog[T] & { readonly meaning: string } },
    eventTypes: types,
    ...wire,
    batchSchema: object({
      schema: literal(SCHEMA),
      batchId: string().check(minLength(1), maxLength(64)),
      sentAt: string().check(maxLength(40)),
      attempt: int().check(gte(0)),
      key: optional(string().check(maxLength(120))),
      context: wire.contextSchema,
      // None: whoever asks only wants to know whether key and page would be taken.
      events: array(unknown()),
    }),
  };
}
