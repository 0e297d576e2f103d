/** Every figure of the bench: what it is called, what it has to be, and how it comes out of the visits. */
import type { Loaded } from './loading.js';
import type { Size } from './scale.js';
import { quantileOf } from './statistics.js';
import type { Bytes } from './traffic.js';
import type { Watched } from './watching.js';

/** One round: each page once, right after the other. */
export interface Round {
  bare: Loaded;
  shelf: Peer & { watched: Watched; hastyMs: number; videoBytesBefore: number };
  byHand: Round['shelf'];
  /** A row of cards without a player. */
  embla: Peer;
}
/** @param firstCardMs - on Fast 4G, at the top of the page, until the first card's picture is there. */
type Peer = Loaded & { firstCardMs: number };
export interface Sizes {
  bare: Size;
  /** By length of the feed. */
  shelf: ReadonlyMap<number, Size>;
  byHand: ReadonlyMap<number, Size>;
  embla: ReadonlyMap<number, Size>;
}
type Widget = Round['shelf'];

export interface Measure {
  id: string;
  group: string;
  what: string;
  unit: 'ms' | 'kB' | 'MB' | '%' | '×' | '';
  /** At most; `null`: there is none. */
  goal: number | null;
  /** The page without anything in the shelf's place. */
  bare: number[];
  /** Where there is a `bare`: what is added to it, round by round. */
  shelf: number[];
  byHand: number[];
  embla?: number[];
}

type Visits = Pick<Measure, 'bare' | 'shelf' | 'byHand' | 'embla'>;

const SLOW_FRAME_MS = 25;
const code = ({ script, style }: Bytes) => (script + style) / 1000;
/** Percent. */
export const slowShare = (deltasMs: readonly number[]) =>
  deltasMs.length
    ? (100 * deltasMs.filter((ms) => ms > SLOW_FRAME_MS).length) / deltasMs.length
    : NaN;
const longest = ({ interactions }: Watched) =>
  Math.max(...interactions.map(({ durationMs }) => durationMs));

export function measuresOf(rounds: readonly Round[], sizes: Sizes | null): Measure[] {
  const added = (of: (page: Loaded) => number) => ({
    bare: rounds.map(({ bare }) => of(bare)),
    shelf: rounds.map(({ bare, shelf }) => of(shelf) - of(bare)),
    byHand: rounds.map(({ bare, byHand }) => of(byHand) - of(bare)),
    embla: rounds.map(({ bare, embla }) => of(embla) - of(bare)),
  });
  const alone = (of: (page: Widget) => number | number[]) => ({
    bare: [],
    shelf: rounds.flatMap(({ shelf }) => of(shelf)),
    byHand: rounds.flatMap(({ byHand }) => of(byHand)),
  });
  /** Each round by itself: what a busy machine does to one page it does to the next. */
  const against = (of: (page: Widget) => number) => ({
    bare: [],
    shelf: rounds.map(({ shelf, byHand }) => of(shelf) / of(byHand)),
    byHand: [],
  });
  const make =
    (group: string) =>
    (id: string, what: string, unit: Measure['unit'], goal: number | null, values: Visits) =>
      ({ id, group, what, unit, goal, ...values }) satisfies Measure;
  const bytes = make('Fetched');
  const main = make('Main thread at page load');
  const view = make('What the visitor sees of the page');
  const watch = make('Watching');
  return [
    bytes(
      'codeUntilCards',
      'script and style until the cards are drawn',
      'kB',
      24,
      added((page) => code(page.bytes)),
    ),
    bytes(
      'codeInAll',
      'script and style once it has been looked at',
      'kB',
      45,
      added((page) => code(page.bytesInAll)),
    ),
    bytes(
      'scriptRequests',
      'requests for scripts until the first pictures are there',
      '',
      null,
      added((page) => page.scriptRequests),
    ),
    bytes(
      'requests',
      'requests once it has been looked at',
      '',
      null,
      added((page) => page.requests),
    ),
    bytes(
      'json',
      'feed',
      'kB',
      null,
      added((page) => page.bytes.json / 1000),
    ),
    bytes(
      'images',
      'posters and pictures',
      'kB',
      null,
      added((page) => page.bytesInAll.image / 1000),
    ),
    bytes(
      'videoBeforeTap',
      'video before a tap, previews off',
      'kB',
      0,
      alone((page) => page.videoBytesBefore / 1000),
    ),
    bytes(
      'videoPreviews',
      'video before a tap, previews as they come',
      'kB',
      null,
      added((page) => page.bytesInAll.video / 1000),
    ),
    main(
      'script',
      'script until the cards are drawn',
      'ms',
      60,
      added((page) => page.work.scriptMs),
    ),
    main(
      'layout',
      'layout and style until the cards are drawn',
      'ms',
      null,
      added(({ work }) => work.layoutMs + work.styleMs),
    ),
    main(
      'scriptInAll',
      'script once it has been looked at',
      'ms',
      null,
      added((page) => page.workInAll.scriptMs),
    ),
    main(
      'longTasks',
      'long tasks (over 50 ms)',
      '',
      0,
      added((page) => page.longTasks),
    ),
    main(
      'blocked',
      'their time over 50 ms',
      'ms',
      null,
      added((page) => page.blockedMs),
    ),
    view(
      'layoutShift',
      'layout shift',
      '',
      0,
      added((page) => page.layoutShift),
    ),
    view(
      'largestPaint',
      'largest paint (LCP)',
      'ms',
      null,
      added((page) => page.largestPaintMs),
    ),
    view('firstCard', 'first card’s picture, at the top of a page on Fast 4G', 'ms', null, {
      ...alone((page) => page.firstCardMs),
      embla: rounds.map(({ embla }) => embla.firstCardMs),
    }),
    view(
      'firstCardRatio',
      'the same against the page written by hand',
      '×',
      1.2,
      against((page) => page.firstCardMs),
    ),
    watch(
      'tap',
      'tap to first frame',
      'ms',
      180,
      alone(({ watched }) => watched.tapToFrameMs),
    ),
    watch(
      'tapRatio',
      'the same against the page written by hand',
      '×',
      1.2,
      against(({ watched }) => watched.tapToFrameMs),
    ),
    watch(
      'tapAgain',
      'tap to first frame, once more after closing',
      'ms',
      180,
      alone(({ watched }) => watched.againToFrameMs),
    ),
    watch(
      'tapAtOnce',
      'tap to first frame, as soon as there are cards',
      'ms',
      null,
      alone((page) => page.hastyMs),
    ),
    watch(
      'swipe',
      'swipe to first frame of the next video',
      'ms',
      null,
      alone(({ watched }) => watched.swipeToFrameMs),
    ),
    watch('missedSwipes', 'swipes that no next video followed, of 5', '', 0, {
      ...alone(({ watched }) => watched.missedSwipes),
      byHand: [],
    }),
    watch(
      'interaction',
      'longest interaction',
      'ms',
      100,
      alone(({ watched }) => longest(watched)),
    ),
    ...FRAMES.flatMap((frames) => frameMeasures(frames, watch, alone)),
    ...(sizes ? sizeMeasures(sizes) : []),
  ];
}

/** What moves, with its frames; the page written by hand has neither a swipe from video to video nor a sheet. */
const FRAMES = [
  { id: 'row', doing: 'swiping the row', goal: 1, of: ({ rowFrameMs }: Watched) => rowFrameMs },
  {
    id: 'open',
    doing: 'opening the player',
    goal: null,
    of: ({ openFrameMs }: Watched) => openFrameMs,
  },
  {
    id: 'player',
    doing: 'swiping the player',
    goal: 1,
    of: ({ playerFrameMs }: Watched) => playerFrameMs,
  },
  {
    id: 'sheet',
    doing: 'dragging the product’s sheet',
    goal: null,
    of: ({ sheetFrameMs }: Watched) => sheetFrameMs,
  },
  {
    id: 'close',
    doing: 'closing the player',
    goal: null,
    of: ({ closeFrameMs }: Watched) => closeFrameMs,
  },
] as const;

/** Median, 95th percentile and share over 25 ms of the frames of one movement. */
function frameMeasures(
  { id, doing, goal, of }: (typeof FRAMES)[number],
  watch: (...row: [string, string, Measure['unit'], number | null, Visits]) => Measure,
  alone: (of: (page: Widget) => number) => Visits,
): Measure[] {
  return [
    watch(
      `${id}Frames`,
      `frames over 25 ms, ${doing}`,
      '%',
      goal,
      alone(({ watched }) => slowShare(of(watched))),
    ),
    watch(
      `${id}FrameMedian`,
      'median frame of these',
      'ms',
      null,
      alone(({ watched }) => quantileOf(of(watched), 0.5)),
    ),
    watch(
      `${id}FrameP95`,
      '95th percentile of these',
      'ms',
      null,
      alone(({ watched }) => quantileOf(of(watched), 0.95)),
    ),
  ];
}

function sizeMeasures({ bare, shelf, byHand, embla }: Sizes): Measure[] {
  const group = 'Long feeds';
  const counts = [...shelf.keys()];
  const [fewest = 0] = counts;
  const of = (sizes: ReadonlyMap<number, Size>, videos: number, read: (size: Size) => number) =>
    read(sizes.get(videos) ?? { heapBytes: NaN, nodes: NaN });
  const kinds = [
    { id: 'nodes', what: 'DOM nodes', unit: '', read: (size: Size) => size.nodes },
    { id: 'heap', what: 'heap', unit: 'MB', read: (size: Size) => size.heapBytes / 1e6 },
  ] as const;
  return kinds.flatMap(({ id, what, unit, read }): Measure[] => [
    ...counts.map((videos) => ({
      id: `${id}${videos}`,
      group,
      what: `${what}, ${videos.toLocaleString('en-US')} videos`,
      unit,
      goal: id === 'heap' && videos === fewest ? 0.5 : null,
      bare: [read(bare)],
      shelf: [of(shelf, videos, read) - read(bare)],
      byHand: [of(byHand, videos, read) - read(bare)],
      embla: [of(embla, videos, read) - read(bare)],
    })),
    ...counts.slice(1).map((videos): Measure => ({
      id: `${id}Ratio${videos}`,
      group,
      what: `${what} of the page, ${videos.toLocaleString('en-US')} videos against ${fewest}`,
      unit: '×',
      goal: 1.5,
      bare: [],
      shelf: [of(shelf, videos, read) / of(shelf, fewest, read)],
      byHand: [of(byHand, videos, read) / of(byHand, fewest, read)],
      embla: [of(embla, videos, read) / of(embla, fewest, read)],
    })),
  ]);
}
