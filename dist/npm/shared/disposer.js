// src/tools/emitter.ts
/**
* A listener that throws does not keep the others from hearing: its error goes to `onError`.
* A listener added while a message is being told hears the next one.
*/
function createEmitter(onError = () => {}) {
	const listeners = /* @__PURE__ */ new Set();
	return {
		on(listener) {
			const entry = { tell: listener };
			listeners.add(entry);
			return () => void listeners.delete(entry);
		},
		emit(message) {
			for (const entry of [...listeners]) try {
				entry.tell(message);
			} catch (error) {
				onError(error);
			}
		},
		clear: () => listeners.clear()
	};
}

// src/tools/disposer.ts
function createDisposer(onError = () => {}) {
	let stops = [];
	const run = (stop) => {
		try {
			stop();
		} catch (error) {
			onError(error);
		}
	};
	return {
		add(stop) {
			if (stops) stops.push(stop);
			else run(stop);
		},
		dispose() {
			const pending = stops ?? [];
			stops = null;
			for (const stop of pending.reverse()) run(stop);
		},
		get isDisposed() {
			return stops === null;
		}
	};
}

export { createEmitter as n, createDisposer as t };