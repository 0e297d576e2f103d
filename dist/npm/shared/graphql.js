import { n as success, t as failure } from "./result.js";
import { n as requestJson, t as messageOf } from "./http.js";
import { a as ownList, n as own } from "./read.js";

// src/cart/graphql.ts
/**
* One GraphQL request. Errors beside data are an answer, for the adapter to judge: platforms differ in which of their refusals they
* put there. What is neither data nor errors is a failure.
*/
async function requestGraphql(page, { url, timeoutMs, ...endpoint }, query, variables = {}, signal) {
	const reply = await requestJson(page, url, {
		...endpoint,
		json: {
			query,
			variables
		},
		...signal ? { signal } : {}
	}, timeoutMs);
	if (!reply.ok) return reply;
	const { status, body, header } = reply.value;
	const data = own(body, "data") ?? null;
	const errors = ownList(body, "errors");
	if (data !== null || errors.length) return success({
		data,
		errors,
		header
	});
	return failure({
		code: "unknown",
		message: messageOf(body) || `HTTP ${status}`,
		httpStatus: status
	});
}

export { requestGraphql as t };