import { t as createShelf } from "./shared/createShelf.js";

// src/entries/index.ts
var version = "1.0.0";

export { createShelf, version };