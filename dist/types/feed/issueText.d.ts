/** The words for what was wrong with a feed. For the console, the debug overlay and the command line; not in the first paint. */
import type { Notice } from '../tools/display.js';
import type { FeedIssue, IssuePath } from './issues.js';
export { describeLoadError, describeNothingToShow } from './failureText.js';
/** `videos[2].tags[0].x`, as one would write it in code; `feed` for the whole. */
export declare function pathText(path: IssuePath): string;
/** One issue as plain text. Path, id and value in it come from the feed: never use them as HTML. */
export declare function describeIssue(issue: FeedIssue): Notice;
