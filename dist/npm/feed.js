import { t as parseFeed } from "./shared/parse.js";
import { t as describeIssue } from "./shared/issueText.js";
import { c as feedSchema, t as selectVideos } from "./shared/select.js";
import * as z from "zod/mini";

// src/feed/jsonSchema.ts
/**
* The feed as JSON Schema (draft 2020-12), for editors and for other languages. Says less than `parseFeed` does: URLs, ids
* that lead nowhere and impossible dates are beyond it. For the command line and npm; the page never loads it.
*/
function feedJsonSchema() {
	return {
		title: "Reelshelf feed, version 1",
		...z.toJSONSchema(feedSchema, { io: "input" })
	};
}

export { describeIssue, feedJsonSchema, feedSchema, parseFeed, selectVideos };