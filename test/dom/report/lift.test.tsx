import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Compared, Lift, LiftRun } from '../../../src/collector/reports/shared/lift.js';
import { meaning } from '../../../src/collector/reports/shared/meanings.js';
import { busyReport, NOW, openReport } from './reportWorld.js';

let open: ReturnType<typeof openReport> | null = null;
afterEach(() => {
  open?.close();
  open = null;
});

const DAY = 86_400_000;
const run: LiftRun = {
  share: 0.1,
  sinceMs: NOW - 40 * DAY,
  lastMs: NOW,
  visitors: { on: 21_000, off: 2_300 },
  counted: { on: 18_012, off: 2_011 },
  buyers: { on: 614, off: 57 },
  inBoth: 0,
};
const told = (
  on: number,
  off: number,
  relative: [number, number, number],
  verdict: 'more' | 'less' | 'unclear',
): Compared => {
  const [value, low, high] = relative;
  return {
    withheld: null,
    figures: {
      on,
      off,
      verdict,
      difference: { value: value * off, low: low * off, high: high * off },
      relative: { value, low, high },
    },
  };
};
const few = (more: number, days: number | null): Compared => ({
  withheld: { why: 'few', more, days },
  figures: null,
});
const lift = (more: Partial<Lift> = {}): Lift => ({
  generatedAtMs: NOW,
  shop: 'Halden',
  filter: null,
  run,
  withheld: null,
  conversion: told(0.0341, 0.0283, [0.205, 0.031, 0.408], 'more'),
  revenue: [
    { currency: 'USD', ...told(118.4, 96.2, [0.231, 0.012, 0.497], 'more') },
    { currency: 'EUR', ...few(13_000, 24) },
  ],
  meanings: {
    experiment: meaning('lift.experiment', { days: 7, most: 180 }),
    conversion: meaning('lift.conversion', { days: 7 }),
    revenue: meaning('lift.revenue'),
    interval: meaning('lift.interval'),
  },
  ...more,
});
const panel = () => open?.root.querySelector<HTMLElement>('section.lift');
const words = () => (panel()?.innerText ?? '').replace(/\s+/g, ' ');
async function show(answer: Lift | string, creator: string | null = null) {
  open = openReport(
    busyReport({ creator }),
    '',
    null,
    typeof answer === 'string' ? { ok: false, message: answer } : { ok: true, value: answer },
  );
  if (creator === null) await expect.poll(() => panel() !== null).toBe(true);
  return open;
}

describe('what the shelf itself brings', () => {
  const answers: [string, Partial<Lift>, string][] = [
    [
      'that it sells',
      {},
      'Yes, it sells: 3.4 of 100 visitors ordered with the shelf, 2.8 without it.',
    ],
    [
      'that it costs orders',
      { conversion: told(0.02, 0.03, [-0.33, -0.5, -0.1], 'less') },
      'It costs orders: 2.0 of 100 visitors ordered with the shelf, 3.0 without it.',
    ],
    [
      'that no difference was found',
      { conversion: told(0.03, 0.0301, [-0.003, -0.09, 0.08], 'unclear') },
      'No difference was found: 3.0 of 100 visitors ordered with the shelf, 3.0 without it.',
    ],
    [
      'how many more visitors it takes, instead of a figure',
      { conversion: few(12_000, 21), revenue: [{ currency: 'USD', ...few(40_000, 70) }] },
      'Not enough data yet: about 12,000 more visitors, which takes 21 days as things go.',
    ],
    [
      'that nothing is told while the groups are not what they should be, and what to look at',
      {
        withheld: { why: 'sample_ratio', expected: 0.1, off: 0.14, chiSquared: 40 },
        conversion: null,
        revenue: [],
      },
      'Withheld, because the two groups are not what they should be: 10% of visitors were to be without the shelf, and 14% were. Chance alone hardly ever does this.',
    ],
    [
      'that the first visitors’ days to order are not over',
      {
        withheld: { why: 'first_days', sinceMs: NOW - 2 * DAY },
        conversion: null,
        revenue: [],
      },
      'Not enough data yet: the first visitors came on Monday, October 12, and each has 7 days to order before they are compared.',
    ],
    [
      'how to begin, where nobody is held out',
      { run: null, withheld: { why: 'no_holdout' }, conversion: null, revenue: [] },
      'add data-holdout="0.1" to the tag',
    ],
  ];
  test.each(answers)('says in a sentence %s', async (_what, more, sentence) => {
    await show(lift(more));
    expect(words()).toContain(sentence);
    const hasFigures = more.conversion === undefined || more.conversion?.figures;
    expect(panel()?.querySelectorAll('.lift-measure').length).toBe(
      hasFigures ? (more.conversion === undefined || more.revenue === undefined ? 2 : 1) : 0,
    );
  });

  test('draws the range where it lies beside no difference, says it in words, and tells each currency by itself', async () => {
    await show(lift());
    const [orders, money] = panel()?.querySelectorAll<HTMLElement>('.lift-measure') ?? [];
    expect(orders?.innerText).toContain('Difference: +21%, and truly between +3.1% and +41%');
    expect(money?.innerText).toContain('$1.184');
    expect(money?.innerText).toContain('$0.962');
    const box = (part: string) => orders?.querySelector(part)?.getBoundingClientRect();
    const [range, zero, dot] = [box('.lift-range'), box('.lift-zero'), box('.lift-dot')];
    expect(range?.left ?? 0).toBeGreaterThan(zero?.right ?? Infinity);
    expect(dot?.left ?? 0).toBeGreaterThan(range?.left ?? Infinity);
    expect(dot?.right ?? Infinity).toBeLessThan(range?.right ?? 0);
    expect(words()).toContain(
      'Revenue per visitor in EUR Not enough data yet: about 13,000 more visitors, which takes 24 days as things go.',
    );
    expect(panel()?.querySelector('a')?.getAttribute('href')).toBe('/v1/report/lift.csv?');
  });

  test('is narrowed as the report is, and says where that leaves nobody', async () => {
    const nobody: Partial<Lift> = {
      filter: { device: 'phone', visitors: 'new' },
      run: null,
      withheld: { why: 'no_holdout' },
      conversion: null,
      revenue: [],
    };
    open = openReport(busyReport(), 'device=phone&visitors=new', null, {
      ok: true,
      value: lift(nobody),
    });
    await expect.poll(words).toContain('Nobody of these visitors is compared yet.');
    expect(words()).toContain('New and returning visitors are not told apart here.');
    expect(words()).not.toContain('data-holdout');
    expect(open.askedLift).toEqual([{ device: 'phone', visitors: 'new' }]);
    // It changes by visitors of a week: not with each order.
    open.tellNews();
    await expect.poll(() => open?.asked.length).toBe(2);
    open.passMs(61_000);
    open.tellNews();
    await expect.poll(() => open?.askedLift.length).toBe(2);
  });

  test('is the shop’s alone: a creator neither sees it nor asks for it', async () => {
    await show(lift(), 'mia');
    await expect.poll(() => open?.root.querySelector('h1')?.textContent).toBeTruthy();
    expect(panel()).toBeNull();
  });

  test('that cannot be read is said, and the rest of the report stays', async () => {
    await show('The database cannot be read at the moment.');
    expect(words()).toContain('could not be read: The database cannot be read at the moment.');
    expect(open?.root.querySelector('h1')?.textContent).toContain('12 orders');
  });

  test.each([
    [390, 'light'],
    [1440, 'dark'],
  ] as const)(
    'is readable at %i px, %s, without anything over the edge and by axe',
    async (width, scheme) => {
      await page.viewport(width, 900);
      document.documentElement.style.colorScheme = scheme;
      try {
        await show(lift());
        panel()?.querySelector('details')?.setAttribute('open', '');
        expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
        const { violations } = await axe.run(panel() as HTMLElement);
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      } finally {
        document.documentElement.style.colorScheme = '';
      }
    },
  );
});
