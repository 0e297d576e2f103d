import { a as parseFeed, i as describeIssue, r as describeIssues, s as feedSchema } from "./shared/feed-plain.js";
import { S as selectVideos, x as feedJsonSchema } from "./shared/rest.js";

export { describeIssue, describeIssues, feedJsonSchema, feedSchema, parseFeed, selectVideos };