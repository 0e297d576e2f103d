import { c as feedSchema, n as describeIssue, o as parseFeed, t as describeIssues } from "./shared/feed-plain.js";
import { t as selectVideos } from "./shared/plain.js";
import { n as feedJsonSchema } from "./shared/rest.js";

export { describeIssue, describeIssues, feedJsonSchema, feedSchema, parseFeed, selectVideos };