/** Every sentence of the shelf that few pages ever need. Reached through `explain.ts`. */
export { describeIssue, describeLoadError, describeNothingToShow } from '../feed/issueText.js';
export { describeUnplayable } from '../feed/failureText.js';
export * from './optionNotices.js';
