// src/browser/storage.ts
/**
* `localStorage` that never throws. `null` where the browser refuses it altogether (blocked cookies, sandboxed frames,
* Lockdown Mode); a full or forbidden write answers `false`. Nothing is written to find out.
*/
function createLocalStore(window) {
	const storage = attempt(() => window.localStorage, null);
	if (!storage || attempt(() => storage.length, -1) < 0) return null;
	return {
		get: (key) => attempt(() => storage.getItem(key), null),
		set: (key, value) => attempt(() => {
			storage.setItem(key, value);
			return true;
		}, false),
		remove: (key) => attempt(() => storage.removeItem(key), void 0),
		keys: (prefix) => attempt(() => {
			const found = [];
			for (let index = 0; index < storage.length; index++) {
				const key = storage.key(index);
				if (key?.startsWith(prefix)) found.push(key);
			}
			return found;
		}, [])
	};
}
function attempt(run, otherwise) {
	try {
		return run();
	} catch {
		return otherwise;
	}
}

export { createLocalStore as t };