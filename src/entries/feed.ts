/** npm `reelshelf/feed`: the feed's definition, for pages and servers. */
export { parseFeed } from '../feed/read/parse.js';
export { describeIssue } from '../feed/issues/issueText.js';
export { describeIssues } from '../feed/issues/issueSummary.js';
export { selectVideos } from '../feed/select/select.js';
export { feedJsonSchema } from '../feed/jsonSchema.js';
export { feedSchema } from '../feed/zodSchema.js';
export type {
  Creator,
  Disclosure,
  Feed,
  Money,
  Product,
  Variant,
  Video,
  VideoSource,
} from '../feed/schema.js';
export type { FeedIssue } from '../feed/issues/issues.js';
