/** npm `reelshelf/feed`: the feed's definition, for pages and servers. */
export { parseFeed } from '../feed/parse.js';
export { describeIssue } from '../feed/issueText.js';
export { describeIssues } from '../feed/issueSummary.js';
export { selectVideos } from '../feed/select.js';
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
export type { FeedIssue } from '../feed/issues.js';
