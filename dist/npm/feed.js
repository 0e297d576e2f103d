import { i as parseFeed, t as describeIssue } from "./shared/feed-plain.js";
import { t as selectVideos, u as feedSchema } from "./shared/plain.js";
import { o as feedJsonSchema } from "./shared/late.js";

export { describeIssue, feedJsonSchema, feedSchema, parseFeed, selectVideos };