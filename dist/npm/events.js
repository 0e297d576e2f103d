import { a as batchSchema, c as catalog, i as SCHEMA, l as eventTypes, s as wireEventSchema, t as creditOrder } from "./shared/measuring-plain.js";

export { SCHEMA, batchSchema, catalog, creditOrder, eventTypes, wireEventSchema };