import { a as catalog, i as batchSchema, o as eventTypes, s as wireEventSchema } from "./shared/rest.js";
import { t as SCHEMA } from "./shared/plain.js";
import { t as creditOrder } from "./shared/measuring-plain.js";

export { SCHEMA, batchSchema, catalog, creditOrder, eventTypes, wireEventSchema };