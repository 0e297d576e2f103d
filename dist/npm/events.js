import { a as batchSchema, c as wireEventSchema, o as catalog, s as eventTypes } from "./shared/rest.js";
import { t as SCHEMA } from "./shared/plain.js";
import { t as creditOrder } from "./shared/measuring-plain.js";

export { SCHEMA, batchSchema, catalog, creditOrder, eventTypes, wireEventSchema };