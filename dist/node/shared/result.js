// src/tools/result.ts
var success = (value) => ({
	ok: true,
	value
});
var failure = (error) => ({
	ok: false,
	error
});
export { success as n, failure as t };
