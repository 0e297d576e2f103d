import { t as createShelf } from "./shared/createShelf.js";
import { i as replaceOptions } from "./shared/options.js";
import { useEffect, useRef } from "preact/hooks";
import { jsx } from "preact/jsx-runtime";

// src/shelf/ReelShelf.tsx
/** The shelf as a Preact component. Changed options are shown; unmounting leaves nothing behind. Renders an empty element on a server. */
function ReelShelf({ onShelf, ...options }) {
	const host = useRef(null);
	const shelf = useRef(null);
	const shown = useRef(options);
	useEffect(() => {
		if (!host.current) return;
		shelf.current = createShelf(host.current, options);
		shown.current = options;
		onShelf?.(shelf.current);
		return () => {
			shelf.current?.destroy();
			shelf.current = null;
			onShelf?.(null);
		};
	}, []);
	useEffect(() => {
		if ([.../* @__PURE__ */ new Set([...Object.keys(options), ...Object.keys(shown.current)])].some((name) => options[name] !== shown.current[name])) shelf.current?.update(replaceOptions(shown.current, options));
		shown.current = options;
	});
	return /* @__PURE__ */ jsx("div", { ref: host });
}

export { ReelShelf };