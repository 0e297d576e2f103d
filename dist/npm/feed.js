import { i as parseFeed, n as describeIssues, o as feedSchema, r as describeIssue } from "./shared/feed-plain.js";
import { b as feedJsonSchema, x as selectVideos } from "./shared/rest.js";

export { describeIssue, describeIssues, feedJsonSchema, feedSchema, parseFeed, selectVideos };