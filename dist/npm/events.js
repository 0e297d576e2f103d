import { c as eventTypes, l as wireEventSchema, o as batchSchema, s as catalog } from "./shared/rest.js";
import { t as SCHEMA } from "./shared/plain.js";
import { t as creditOrder } from "./shared/measuring-plain.js";

export { SCHEMA, batchSchema, catalog, creditOrder, eventTypes, wireEventSchema };