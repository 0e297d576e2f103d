import { i as parseFeed, n as describeIssues, o as feedSchema, r as describeIssue } from "./shared/feed-plain.js";
import { t as selectVideos } from "./shared/plain.js";
import { n as feedJsonSchema } from "./shared/rest.js";

export { describeIssue, describeIssues, feedJsonSchema, feedSchema, parseFeed, selectVideos };