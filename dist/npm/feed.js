import { c as describeIssues, f as feedSchema, l as describeIssue, u as parseFeed } from "./shared/feed-plain.js";
import { r as selectVideos } from "./shared/plain.js";
import { b as feedJsonSchema } from "./shared/rest.js";

export { describeIssue, describeIssues, feedJsonSchema, feedSchema, parseFeed, selectVideos };