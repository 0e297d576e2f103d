import { sayIssues } from './sayIssues.js';
import { said, type Say } from '../../i18n/said.js';
import { isTree } from '../../feed/read/copyOwn.js';
import { describeIssues } from '../../feed/issues/issueSummary.js';
import type { FeedIssue } from '../../feed/issues/issues.js';
import { parseFeed } from '../../feed/read/parse.js';
import { selectVideos } from '../../feed/select/select.js';
import type { ProofState } from '../folder/proofs.js';
import { checkFiles, type ReachFile } from './checkFiles.js';
import { checkMeaning } from './checkMeaning.js';
import type { Finding } from './finding.js';
import { checkProofs } from './checkProofs.js';
import { HERE } from './reach.js';
import { unknownKeys } from './unknownKeys.js';

export interface ValidateInput {
  raw: unknown;
  /** Absolute; relative addresses of the feed start there. */
  baseUrl: string;
  nowMs: number;
  /** By the product's id, since when the shop no longer has it. */
  missing: ReadonlyMap<string, string>;
  /** By the video's id, whether what shows its rights is there; `null` where nobody can know, as of a feed at an address. */
  proofs: ReadonlyMap<string, ProofState> | null;
  /** `null`: files are not looked at. */
  reach: ReachFile | null;
  onProgress(what: string): void;
}

export interface Validated {
  /** What of the feed a shopper can get, in a line. */
  totals: string;
  /** The same for the console. */
  say: readonly Say[];
  counts: {
    videos: number;
    videosRead: number;
    videosShown: number;
    products: number;
    productsRead: number;
  };
  findings: Finding[];
}

/** Reads a feed as the shelf does, and looks at what the shelf would only find out in front of shoppers. */
export async function validate(input: ValidateInput): Promise<Validated> {
  const { raw, baseUrl, nowMs, missing, proofs, reach, onProgress } = input;
  const { feed, issues } = parseFeed(raw, baseUrl);
  const size = (name: string) => {
    const list: unknown =
      typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>)[name] : undefined;
    return Array.isArray(list) ? list.length : 0;
  };
  const counts = {
    videos: size('videos'),
    videosRead: feed?.videos.length ?? 0,
    videosShown: feed
      ? selectVideos(feed, {
          nowMs,
          channel: 'onsite',
          seed: 'validate',
        }).length
      : 0,
    products: size('products'),
    productsRead: feed?.products.length ?? 0,
  };
  const unknown = unknownKeys(raw);
  const findings = [
    ...(feed ? readFaults(issues) : [whyUnread(raw, issues)]),
    // A strange key that is law there the reader has told already; what was probably meant it does not say.
    ...unknown.filter(
      ({ level, message }) =>
        level === 'fault' ||
        !issues.some(
          ({ code, path }) =>
            code === 'UNKNOWN_KEY' && message.includes(`${String(path.at(-1))} is no key`),
        ),
    ),
    ...lostLetters(raw),
    ...(feed ? checkMeaning(feed, nowMs, missing) : []),
    ...(feed && proofs ? checkProofs(feed, proofs) : []),
    ...(feed && reach ? await checkFiles(feed, reach, onProgress) : []),
  ];
  const totals = said('findings.totals', {
    shown: counts.videosShown,
    videos: counts.videos,
    used: counts.productsRead,
    products: counts.products,
  });
  return {
    totals: totals.message,
    say: totals.say,
    counts,
    findings: findings.map((each) => ({
      ...each,
      message: each.message.replaceAll(HERE, ''),
      ...(each.say && { say: each.say.map(withoutHere) }),
    })),
  };
}

const withoutHere = ({ key, values }: Say): Say => ({
  key,
  ...(values && {
    values: Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        typeof value === 'string' ? value.replaceAll(HERE, '') : value,
      ]),
    ),
  }),
});

/** What every reader puts in the place of bytes that are no UTF-8. */
function lostLetters(raw: unknown): Finding[] {
  const [, text] = /"([^"]*\ufffd[^"]*)"/.exec(JSON.stringify(raw) ?? '') ?? [];
  return text === undefined
    ? []
    : [
        {
          level: 'fault',
          code: 'LETTERS_LOST',
          item: 'feed',
          ...said(
            'findings.letters.lost',
            { text: text.slice(0, 60) },
            `letters were lost, such as in "${text.slice(0, 60)}": the file is not UTF-8, which is all that browsers read feeds as. Save or export it as UTF-8.`,
          ),
        },
      ];
}

/** Nothing of it is shown: one line says so, whatever else it may lack. */
function whyUnread(raw: unknown, issues: readonly FeedIssue[]): Finding {
  const holds = (value: unknown) => isTree(value) && Array.isArray(value['videos']);
  const [key] = isTree(raw) ? (Object.entries(raw).find(([, value]) => holds(value)) ?? []) : [];
  const [first] = readFaults(issues);
  return {
    level: 'fault',
    code: first?.code ?? 'FEED_NOT_READ',
    item: 'feed',
    say:
      key === undefined
        ? Array.isArray(raw) || !issues.length
          ? said('findings.feed.form').say
          : sayIssues(issues.slice(0, 1))
        : said('findings.feed.inside', { key }).say,
    message: Array.isArray(raw)
      ? 'nothing of it is shown: it is a list. Write { "version": 1, "videos": [ … ] }.'
      : key !== undefined
        ? `nothing of it is shown: the feed is inside "${key}". Let the file begin with what stands there.`
        : `nothing of it is shown. ${first?.message.replace(/^The feed goes on without [^:]*: /, '') ?? 'Write { "version": 1, "videos": [ … ] }.'}`,
  };
}

/** The reader's own words, one finding for each item that it says something of. */
function readFaults(issues: readonly FeedIssue[]): Finding[] {
  const byItem = new Map<string, FeedIssue[]>();
  for (const issue of issues) {
    const [list, index] = issue.path;
    const key = typeof index === 'number' ? `${String(list)}[${index}]` : issue.path.join('.');
    byItem.set(key, [...(byItem.get(key) ?? []), issue]);
  }
  return [...byItem].flatMap(([key, own]) => {
    const nothing = { videos: [], products: [], creators: [] };
    const notices = describeIssues(own, nothing).filter(({ code }) => code !== 'FEED_TOTALS');
    const [first] = own;
    const list = String(first?.path[0] ?? '').replace(/s$/, '');
    const item =
      first?.args.id && typeof first.path[1] === 'number'
        ? `${list} "${first.args.id}"`
        : key || 'feed';
    return notices.map(({ code, message, remedy }): Finding => ({
      level: 'fault',
      code,
      item,
      message: `${message} ${remedy}`,
      say: sayIssues(own),
    }));
  });
}
