"use client";

import { A as createShelfComponent } from "./shared/shelf.js";
import { createElement, useEffect, useRef } from "react";

// src/entries/react.ts
/** npm `reelshelf/react`. */
/**
* The shelf as a component of React 18 or later, also below a server component. Changed options are shown; unmounting leaves nothing
* behind. Renders an empty element on a server.
*/
var ReelShelf = /* @__PURE__ */ (() => (createShelfComponent({
	createElement,
	useEffect,
	useRef
})))();

export { ReelShelf };
//# sourceMappingURL=react.js.map