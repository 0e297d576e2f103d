import { t as attempt } from "./attempt.js";
// src/tools/parseJson.ts
/** `null` for what is no JSON. */
var parseJson = (text) => attempt(() => JSON.parse(text), null);
export { parseJson as t };
