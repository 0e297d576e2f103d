/** What the feed's reader finds wrong, for the console: sentence by sentence. */
import { pathText } from '../../feed/issues/issueText.js';
import type { FeedIssue } from '../../feed/issues/issues.js';
import type { Say } from '../../i18n/said.js';

/** @param issues - of one item: what is wrong with it, then what became of it. */
export function sayIssues(issues: readonly FeedIssue[]): Say[] {
  const outcome = (['feed', 'item', 'piece', 'rest'] as const).find((each) =>
    issues.some(({ args }) => args.dropped === each),
  );
  return [
    ...issues.flatMap(({ code, path, args: { received } }): Say[] => [
      { key: `findings.issue.${code}`, values: { field: fieldOf(path) } },
      ...(received === undefined
        ? []
        : [{ key: 'findings.issue.received', values: { received: String(received) } } as const]),
    ]),
    ...(outcome ? [{ key: `findings.issue.${outcome}` } as const] : []),
  ];
}

/** `tags[0].x`: the item stands before it. */
const fieldOf = (path: FeedIssue['path']): string =>
  pathText(typeof path[1] === 'number' && path.length > 2 ? path.slice(2) : path);
