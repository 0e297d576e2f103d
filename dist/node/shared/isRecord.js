// src/tools/isRecord.ts
/** An object of any kind, lists among them; not a function. */
var isRecord = (value) => typeof value === "object" && value !== null;
export { isRecord as t };
