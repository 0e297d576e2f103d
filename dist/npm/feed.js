import { t as parseFeed } from "./shared/feed-plain.js";
import { t as describeIssue } from "./shared/notices-plain.js";
import { t as selectVideos, u as feedSchema } from "./shared/plain.js";
import { n as feedJsonSchema } from "./shared/rest.js";

export { describeIssue, feedJsonSchema, feedSchema, parseFeed, selectVideos };