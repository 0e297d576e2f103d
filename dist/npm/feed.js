import { i as parseFeed, n as describeIssues, o as feedSchema, r as describeIssue } from "./shared/feed-plain.js";
import { v as feedJsonSchema, y as selectVideos } from "./shared/rest.js";

export { describeIssue, describeIssues, feedJsonSchema, feedSchema, parseFeed, selectVideos };