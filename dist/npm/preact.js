import { A as createShelfComponent } from "./shared/shelf.js";
import { h } from "preact";
import { useEffect, useRef } from "preact/hooks";

// src/entries/preact.ts
/** npm `reelshelf/preact`. */
var preact = {
	createElement: h,
	useEffect,
	useRef(first) {
		try {
			return useRef(first);
		} catch (cause) {
			throw new Error("<ReelShelf> of \"reelshelf/preact\" was not drawn by Preact. With React, import it from \"reelshelf/react\".", { cause });
		}
	}
};
/**
* The shelf as a Preact component. Changed options are shown; unmounting leaves nothing behind. Renders an empty element on a server.
*/
var ReelShelf = /* @__PURE__ */ (() => (createShelfComponent(preact)))();

export { ReelShelf };
//# sourceMappingURL=preact.js.map