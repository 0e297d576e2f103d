import { a as parseFeed, i as describeIssue, r as describeIssues, s as feedSchema } from "./shared/feed-plain.js";
import { C as selectVideos, S as feedJsonSchema } from "./shared/rest.js";

export { describeIssue, describeIssues, feedJsonSchema, feedSchema, parseFeed, selectVideos };