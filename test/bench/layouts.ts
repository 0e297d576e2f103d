/** What each layout costs a page: the figures that have a goal, side by side. The carousel's goals are every layout's. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from 'playwright';
import { layoutNames, type LayoutName } from '../../src/theme/layoutNames.js';
import { feedOf } from './feeds.js';
import { swipe, type Point } from './finger.js';
import { measureLoading, measureSlowLine, type Loaded } from './loading.js';
import { layoutPath, servePage } from './pages.js';
import { spreadOf } from './statistics.js';
import { startVisit, type Visit } from './visit.js';

interface Served {
  distDir: string;
  endpointUrl: string;
}

/** One round of one layout. */
export interface LayoutCost {
  firstCardMs: number;
  loaded: Loaded;
  /** Between frames of all swipes. */
  frameMs: number[];
}
export interface LayoutRounds {
  bare: Loaded[];
  costs: Map<LayoutName, LayoutCost[]>;
  nodes: Map<LayoutName, { few: number; many: number }>;
}

const FEW = 12;
const MANY = 1000;
const SETTLE_MS = 700;
const SLOW_FRAME_MS = 25;
/** Cards in view at the top of the page; a layout that shows one video has one. */
const SEEN: Record<LayoutName, number> = {
  carousel: 3,
  stories: 3,
  grid: 2,
  floating: 1,
  spotlight: 1,
  gallery: 1,
};
const isRow = (layout: LayoutName) => layout === 'carousel' || layout === 'stories';

async function visiting<T>(
  browser: Browser,
  layout: LayoutName | undefined,
  served: Served & { feed?: unknown },
  run: (visit: Visit, url: string) => Promise<T>,
  slowdown?: number,
): Promise<T> {
  const name = layout ? 'shelf' : 'bare';
  const shop = await servePage(name, { ...served, ...(layout ? { layout } : {}) });
  const cardsSeen = layout ? SEEN[layout] : 0;
  const visit = await startVisit(browser, name, {
    cardsSeen,
    ...(slowdown ? { slowdown } : {}),
  });
  try {
    return await run(visit, shop.url + layoutPath);
  } finally {
    await visit.leave();
    await shop.stop();
  }
}

/** Rows are swiped sideways; over all others the page is scrolled, down and back. */
async function swipeFrames(visit: Visit, layout: LayoutName): Promise<number[]> {
  const frames: number[] = [];
  const at = (await visit.ask<Point | null>(`bench.middleOf('[part~="card"]')`)) ?? {
    x: 195,
    y: 400,
  };
  const ways: (readonly [Point, Point])[] = isRow(layout)
    ? [340, 340, 60].map((x, i) => [
        { x, y: at.y },
        { x: i < 2 ? 40 : 320, y: at.y },
      ])
    : [640, 640, 200].map((y, i) => [
        { x: 195, y },
        { x: 195, y: i < 2 ? 200 : 640 },
      ]);
  for (const [from, to] of ways) {
    await visit.ask('bench.startFrames()');
    await swipe(visit, from, to);
    await wait(SETTLE_MS);
    frames.push(...(await visit.ask<number[]>('bench.stopFrames()')));
  }
  return frames;
}

const cost = (browser: Browser, layout: LayoutName, served: Served): Promise<LayoutCost> =>
  visiting(browser, layout, served, async (visit, url) => {
    const loaded = await measureLoading(visit, url);
    const frameMs = await swipeFrames(visit, layout);
    return {
      loaded,
      frameMs,
      firstCardMs: await visiting(browser, layout, served, measureSlowLine),
    };
  });

/** Of the page at rest; a grid with all its videos asked for, by whoever presses "Show more" to the end. */
const nodesOf = (browser: Browser, layout: LayoutName, served: Served, videos: number) =>
  visiting(
    browser,
    layout,
    { ...served, feed: feedOf(videos) },
    async (visit, url) => {
      await visit.open(url);
      await visit.cardsDrawn();
      await visit.ask(`(async () => {
        const more = () => document.querySelector('reel-shelf')?.shadowRoot.querySelector('[part~=more]');
        while (more()) { more().click(); await new Promise((done) => setTimeout(done, 200)); }
      })()`);
      await wait(SETTLE_MS);
      await visit.cdp.send('HeapProfiler.collectGarbage');
      return visit.counter('Nodes');
    },
    1,
  );

export async function measureLayouts(
  browser: Browser,
  served: Served,
  runs: number,
  say: (text: string) => void,
): Promise<LayoutRounds> {
  const rounds: LayoutRounds = { bare: [], costs: new Map(), nodes: new Map() };
  for (let run = 1; run <= runs; run++) {
    say(`Layouts, round ${run} of ${runs}`);
    rounds.bare.push(await visiting(browser, undefined, served, measureLoading));
    for (const layout of layoutNames)
      rounds.costs.set(layout, [
        ...(rounds.costs.get(layout) ?? []),
        await cost(browser, layout, served),
      ]);
  }
  for (const layout of layoutNames)
    rounds.nodes.set(layout, {
      few: await nodesOf(browser, layout, served, FEW),
      many: await nodesOf(browser, layout, served, MANY),
    });
  return rounds;
}

interface LayoutFigure {
  what: string;
  goal: number | null;
  digits: number;
  of(layout: LayoutName): number;
}

/** Medians, one row a figure; what the page alone needs is taken off. */
export function layoutFigures({ bare, costs, nodes }: LayoutRounds): LayoutFigure[] {
  const median = (values: number[]) => spreadOf(values)?.median ?? NaN;
  const added = (read: (loaded: Loaded) => number) => (layout: LayoutName) =>
    median(
      (costs.get(layout) ?? []).map(({ loaded }, i) => read(loaded) - read(bare[i] ?? loaded)),
    );
  const code = ({ script, style }: Loaded['bytes']) => (script + style) / 1000;
  return [
    {
      what: 'first card’s picture on Fast 4G, ms',
      goal: null,
      digits: 0,
      of: (layout) => median((costs.get(layout) ?? []).map(({ firstCardMs }) => firstCardMs)),
    },
    {
      what: 'script and style until then, kB',
      goal: null,
      digits: 1,
      of: added(({ bytes }) => code(bytes)),
    },
    { what: 'script until cards, ms', goal: 60, digits: 0, of: added(({ work }) => work.scriptMs) },
    { what: 'long tasks', goal: 0, digits: 0, of: added(({ longTasks }) => longTasks) },
    { what: 'layout shift', goal: 0, digits: 3, of: added(({ layoutShift }) => layoutShift) },
    {
      what: 'frames over 25 ms while swiping, %',
      goal: 1,
      digits: 1,
      of: (layout) => {
        const frames = (costs.get(layout) ?? []).flatMap(({ frameMs }) => frameMs);
        return (100 * frames.filter((ms) => ms > SLOW_FRAME_MS).length) / frames.length;
      },
    },
    {
      what: `nodes, ${FEW} videos`,
      goal: null,
      digits: 0,
      of: (layout) => nodes.get(layout)?.few ?? NaN,
    },
    {
      what: `nodes, ${MANY} videos against ${FEW}, all of them asked for`,
      goal: 1.5,
      digits: 2,
      of: (layout) => {
        const { few, many } = nodes.get(layout) ?? { few: NaN, many: NaN };
        return many / few;
      },
    },
  ];
}

/** For a terminal; a figure beyond its goal is marked. */
export function formatLayouts(rounds: LayoutRounds): string {
  const rows = layoutFigures(rounds).map(({ what, goal, digits, of }) => [
    what,
    ...layoutNames.map((layout) => {
      const value = Number(of(layout).toFixed(digits));
      return `${value.toLocaleString('en-US')}${goal !== null && value > goal ? ' !' : ''}`;
    }),
    goal === null ? '' : `≤ ${goal}`,
  ]);
  const lines = [['Layouts', ...layoutNames, 'goal'], ...rows];
  const widths = (lines[0] ?? []).map((_, at) =>
    Math.max(...lines.map((line) => (line[at] ?? '').length)),
  );
  return lines
    .map((line) =>
      line
        .map((text, at) => text.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
