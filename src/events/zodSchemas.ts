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
import { defineCatalog, type Catalog, type EventType } from './catalog.js';
import { meanings } from './meanings.js';
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

/** Every event: version, payload, meaning. */
export const catalog = /* @__PURE__ */ Object.fromEntries(
  Object.entries(defineCatalog(calls)).map(([type, definition]) => [
    type,
    { ...definition, meaning: meanings[type as EventType] },
  ]),
) as { readonly [T in EventType]: Catalog[T] & { readonly meaning: string } };
export const eventTypes = /* @__PURE__ */ Object.keys(catalog) as EventType[];

const wire = /* @__PURE__ */ defineWire(calls, eventTypes);
export const contextSchema = wire.contextSchema;
export const wireEventSchema = wire.wireEventSchema;

const id = /* @__PURE__ */ string().check(minLength(1), maxLength(64));

/** `events` stay unknown here: the collector judges each by itself, so that one bad event does not lose its neighbours. */
export const batchSchema = /* @__PURE__ */ object({
  schema: literal(SCHEMA),
  batchId: id,
  sentAt: string().check(maxLength(40)),
  attempt: int().check(gte(0)),
  key: optional(string().check(maxLength(120))),
  context: contextSchema,
  events: array(unknown()).check(minLength(1)),
});
