/** Every sentence of the shelf that few pages ever need. Reached through `explain.ts`. */
export {
  describeLoadError,
  describeNothingToShow,
  describeUnplayable,
} from '../feed/read/failureText.js';
export { describeIssues } from '../feed/issues/issueSummary.js';
export * from './commandNotices.js';
export * from './optionNotices.js';
