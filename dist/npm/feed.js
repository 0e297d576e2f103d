import { i as parseFeed, n as describeIssues, o as feedSchema, r as describeIssue } from "./shared/feed-plain.js";
import { s as selectVideos } from "./shared/plain.js";
import { v as feedJsonSchema } from "./shared/rest.js";

export { describeIssue, describeIssues, feedJsonSchema, feedSchema, parseFeed, selectVideos };