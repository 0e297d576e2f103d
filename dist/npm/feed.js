import { r as feedSchema, t as parseFeed } from "./shared/feed-plain.js";
import { n as describeIssue, t as describeIssues } from "./shared/notices-plain.js";
import { t as selectVideos } from "./shared/plain.js";
import { r as feedJsonSchema } from "./shared/rest.js";

export { describeIssue, describeIssues, feedJsonSchema, feedSchema, parseFeed, selectVideos };