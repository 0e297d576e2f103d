/** What a feed lost, for its author: totals first, then one line an item, the same kind summed. */
import type { Notice } from '../../tools/display.js';
import { pathText, texts } from './issueText.js';
import { wanted } from './issueWants.js';
import type { FeedIssue } from './issues.js';
import type { Feed } from '../schema.js';

const LISTS = ['videos', 'products', 'creators'] as const;
const MAX_NAMED = 3;

/** The faults of one item of the feed, or of the feed beside its lists. */
interface Faulty {
  path: string;
  list: (typeof LISTS)[number] | null;
  name: string;
  issues: FeedIssue[];
}

export function describeIssues(
  issues: readonly FeedIssue[],
  feed: Pick<Feed, (typeof LISTS)[number]>,
): Notice[] {
  const items = new Map<string, Faulty>();
  for (const issue of issues) {
    const list = LISTS.find((name) => name === issue.path[0]) ?? null;
    const path = pathText(list ? issue.path.slice(0, 2) : issue.path);
    const item = items.get(path) ?? {
      path,
      list,
      name: issue.args.id ? `"${issue.args.id}"` : path,
      issues: [],
    };
    items.set(path, item);
    item.issues.push(issue);
  }
  const kinds = new Map<string, Faulty[]>();
  for (const item of items.values()) {
    const key = JSON.stringify([
      item.list ?? item.path,
      isGone(item),
      ...new Set(item.issues.map(kindOf)),
    ]);
    kinds.set(key, [...(kinds.get(key) ?? []), item]);
  }
  return [
    ...totals([...items.values()], feed),
    ...[...kinds.values()].sort((a, b) => b.length - a.length).map(describeKind),
  ];
}

const isGone = ({ issues }: Faulty): boolean => issues.some(({ args }) => args.dropped === 'item');
/** The same fault in the same field, whichever entry of a list it is in. */
const kindOf = ({ code, path }: FeedIssue): string =>
  `${code} ${path
    .slice(2)
    .filter((step) => typeof step === 'string')
    .join('.')}`;

function totals(items: readonly Faulty[], feed: Pick<Feed, (typeof LISTS)[number]>): Notice[] {
  const counts = LISTS.flatMap((list) => {
    const gone = items.filter((item) => item.list === list && isGone(item)).length;
    return gone ? [`${feed[list].length} of ${feed[list].length + gone} ${list}`] : [];
  });
  return counts.length
    ? [
        {
          code: 'FEED_TOTALS',
          message: `Of the feed ${counts.join(', ')} can be used.`,
          remedy: 'What the others lack is named by kind below.',
        },
      ]
    : [];
}

function describeKind(items: readonly Faulty[]): Notice {
  const [first] = items as readonly [Faulty];
  // Without what it cannot do without, an item's other faults do not matter yet; they are reported all the same, to be mended in one go.
  const faults = [...new Map(first.issues.map((issue) => [kindOf(issue), issue])).values()];
  const isSame = (pick: (issue: FeedIssue) => unknown) =>
    new Set(items.flatMap(({ issues }) => issues.map(pick))).size === 1;
  const said = faults.map((issue) => {
    const { args } = issue;
    const field = first.list ? pathText(issue.path.slice(2)) : pathText(issue.path);
    const showsValue =
      args.received !== undefined &&
      (items.length === 1 || faults.length > 1 || isSame((each) => each.args.received));
    const value = typeof args.received === 'string' ? JSON.stringify(args.received) : args.received;
    const received = !showsValue ? '' : issue.code === 'MISSING' ? ` of ${value}` : ` (${value})`;
    return `${field === 'feed' ? 'it' : field}${received} ${texts[issue.code].fault}`;
  });
  const single = first.list?.slice(0, -1) ?? '';
  const names = items.slice(0, MAX_NAMED).map(({ name }) => name);
  const more = items.length > MAX_NAMED ? ` and ${items.length - MAX_NAMED} more` : '';
  const who = !first.list
    ? 'The feed'
    : items.length === 1
      ? `The ${single} ${first.name}`
      : `${items.length} ${first.list} (${names.join(', ')}${more})`;
  const verb = items.length === 1 ? 'is' : 'are';
  const isShort = faults.every(({ args }) => args.dropped === 'rest');
  const outcome = !first.list
    ? `goes on without ${first.path}`
    : isGone(first)
      ? `${verb} left out`
      : isShort
        ? `${verb} cut short`
        : `${verb} shown without a part`;
  return {
    code: faults[0]?.code ?? 'INVALID',
    subject: first.path,
    message: `${who} ${outcome}: ${said.join('; ')}.`,
    remedy: [...new Set(faults.map(adviceOf))].join(' '),
  };
}

function adviceOf(issue: FeedIssue): string {
  const expected = wanted(issue);
  const field = issue.path.findLast((step) => typeof step === 'string');
  if (expected === undefined || issue.code === 'EMBED_ID_REFUSED') return texts[issue.code].remedy;
  const least =
    issue.code === 'TOO_SMALL'
      ? 'at least '
      : issue.code === 'TOO_BIG'
        ? 'at most '
        : issue.code === 'NOT_ALLOWED'
          ? 'one of '
          : '';
  return issue.code === 'LIST_TOO_LONG' ||
    issue.code === 'OPTIONS_MISMATCH' ||
    issue.code === 'TAG_ENDS_BEFORE_START'
    ? texts[issue.code].remedy
    : `Write as ${field}: ${least}${expected}.`;
}
