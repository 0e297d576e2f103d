import { j as createShelf } from "./shared/shelf.js";

// src/entries/index.ts
var version = "1.0.0";

export { createShelf, version };
//# sourceMappingURL=index.js.map