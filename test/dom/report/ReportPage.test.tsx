import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Report } from '../../../src/collector/reports/shared/types.js';
import { busyReport, emptyReport, figures, openReport, row, usd } from './reportWorld.js';

let open: ReturnType<typeof openReport> | null = null;
afterEach(() => {
  open?.close();
  open = null;
});
const show = (...wish: Parameters<typeof openReport>) => (open = openReport(...wish));
const until = (isTrue: () => boolean) => expect.poll(isTrue).toBe(true);
const heading = () => open?.root.querySelector('h1')?.textContent ?? '';

describe('the first line', () => {
  const sold = busyReport();
  const { summary } = sold;
  const none = { sales: { orders: 0, revenue: [] } };
  const lines: [string, Parameters<typeof openReport>[0], string][] = [
    [
      "what was ordered after creators' videos",
      sold,
      '12 orders, $410, after videos by 2 creators this week.',
    ],
    [
      'a creator alone, by name, and one order',
      busyReport({
        summary: { ...summary, sales: { orders: 1, revenue: usd(2850) } },
        creators: {
          meaning: 'm',
          rows: [row('mia', { views: 9, sales: { orders: 1, revenue: usd(2850) } })],
        },
      }),
      '1 order, $28.50, after videos by Mia this week.',
    ],
    [
      'two currencies, told apart',
      busyReport({
        summary: {
          ...summary,
          sales: { orders: 3, revenue: [...usd(41_000), { currency: 'EUR', minor: 9050 }] },
        },
      }),
      '3 orders, $410 and €90.50, after videos by 2 creators this week.',
    ],
    [
      'adds, while there are no orders',
      busyReport({ summary: { ...summary, ...none } }),
      '612 shoppers watched this week and put 70 products in the cart. No orders yet.',
    ],
    [
      'watching, while nothing was added',
      busyReport({ summary: { ...summary, ...none, adds: 0 } }),
      '612 shoppers watched videos by 3 creators this week. Nothing was added to a cart yet.',
    ],
    [
      'a shelf that was only seen',
      busyReport({ summary: { ...emptyReport().summary, shelfViews: 3 } }),
      'The shelf was seen 3 times this week. No video was watched yet.',
    ],
  ];
  test.each(lines)('%s', async (_what, report, expected) => {
    show(report);
    await until(() => heading() === expected);
  });

  test('the first line is followed by the plain figures before it, and by whose word the orders are', async () => {
    const { text } = show(busyReport());
    await until(() =>
      text().includes(
        'The week before, by this time: 9 orders, $302.50. Orders as the shop’s pages reported them; nobody has confirmed them.',
      ),
    );
    expect(text()).toContain('October 8 – 14');
  });
});

describe('orders that the shop’s server signed', () => {
  const { summary, creators, orders } = busyReport();
  const signed = (confirmed: number, more: Partial<Report['orders']> = {}) => {
    const part = { orders: confirmed, revenue: usd(confirmed * 3000) };
    return busyReport({
      summary: { ...summary, confirmed: part },
      creators: {
        ...creators,
        rows: creators.rows.map((each) =>
          each.id === 'mia' ? { ...each, confirmed: { ...part, orders: confirmed - 4 } } : each,
        ),
      },
      orders: { ...orders, isSigned: true, ...more },
    });
  };

  test('orders that the shop’s server signed are said to be confirmed, all of them, without a figure more', async () => {
    const { text, root } = show(signed(12));
    await until(() => text().includes('All confirmed by the shop’s server.'));
    expect(root.querySelectorAll('.figure-confirmed')).toHaveLength(0);
    expect(text()).toContain('Sales are after discounts and refunds, without tax and shipping.');
    expect(text()).not.toContain('thank-you page said');
  });

  test('orders that the shop’s server signed are told apart from what pages claimed before, in words, figures and lines', async () => {
    const { text, root } = show(signed(9));
    await until(() => text().includes('The shop’s server confirmed 9 orders; the others are as'));
    expect([...root.querySelectorAll('.figure-confirmed')].map((each) => each.textContent)).toEqual(
      ['9 confirmed', '$270 confirmed'],
    );
    expect(root.querySelector('.creators-table .col-orders .cell-note')?.textContent).toBe(
      '5 confirmed',
    );
  });

  test('orders that the shop’s server signed have beside them what was paid back, cancelled, and never confirmed', async () => {
    const { text } = show(
      signed(12, {
        confirmed: { orders: 40, cancelled: 1, refunded: usd(8450), tax: [], shipping: [] },
        unconfirmed: { orders: 0, waiting: 2, unmatched: 1, abovePrice: 0 },
      }),
    );
    await until(() => text().includes('$84.50 of all orders was paid back.'));
    expect(text()).toContain('1 cancelled order is not counted.');
    expect(text()).toContain('2 orders that pages told of wait for your shop to confirm them.');
    expect(text()).toContain('1 order that a page told of was not confirmed within 48 hours');
  });
});

test("an empty report says what to do, with the shop's own endpoint and key", async () => {
  const { text, root } = show(emptyReport());
  await until(() => heading() === 'Nothing here yet');
  expect(text()).toContain('As soon as a shopper sees the shelf');
  expect(root.querySelector('pre')?.textContent).toContain(
    'data-key="pub_halden" data-endpoint="https://events.halden.example/v1/events"',
  );
  await userEvent.click(page.getByRole('button', { name: 'Look at 28 days' }));
  await until(() => open?.asked.at(-1)?.['from'] === '2026-09-17');
});

describe('what was turned away', () => {
  const why = 'Pages of https://www.halden.example may not send with this key.';
  const refused = {
    meaning: 'm',
    sinceMs: Date.parse('2026-10-14T09:00:00Z'),
    batches: 214,
    events: 1,
    reasons: [
      {
        code: 'ORIGIN_NOT_ALLOWED',
        subject: 'https://www.halden.example',
        batches: 214,
        events: 0,
        lastMs: 0,
        message: why,
      },
      {
        code: 'EVENT_REJECTED',
        subject: 'too_old',
        batches: 0,
        events: 1,
        lastMs: 0,
        message: 'Too old.',
      },
    ],
  };

  test('an empty report says that something arrived, why it was turned away and what to do', async () => {
    const { text } = show({ ...emptyReport(), refused });
    await until(() => heading() === 'Nothing here yet');
    expect(text()).toContain('Something did arrive');
    expect(text()).toContain(`214 batches were turned away. ${why}`);
    expect(text()).toContain('1 event was turned away. Too old.');
  });

  test('beside figures it stands where the merchant asks whether they can be trusted; nothing stands there when nothing was', async () => {
    const { text, root, setAnswer, tellNews } = show(busyReport());
    await until(() => root.querySelector('.trust') !== null);
    expect(root.querySelector('.refused')).toBeNull();
    setAnswer(busyReport({ refused }));
    tellNews();
    await until(() => root.querySelector('.trust .refused') !== null);
    expect(text()).toContain(`214 batches were turned away. ${why}`);
  });
});

test('a collector that cannot read its database says so in its own words', async () => {
  const { text } = show({
    ok: false,
    reason: 'unreachable',
    message: 'The database cannot be read at the moment.',
  });
  await until(() => text().includes('The database cannot be read at the moment.'));
});

describe('small numbers', () => {
  test('a share of few views is not shown, and says why', async () => {
    const { root } = show(busyReport());
    await until(() => root.querySelectorAll('.creators-table tbody tr').length === 3);
    const watched = [...root.querySelectorAll('.creators-table .col-watched')]
      .slice(1)
      .map((cell) => cell.textContent);
    expect(watched).toEqual(['70%', '55%', '–Not enough data yet']);
    expect(root.textContent).toContain(
      'A dash means not enough data yet: fewer than 30 views in the player.',
    );
  });

  test('where shoppers drop is said only when there are enough of them', async () => {
    const { text, setAnswer, tellNews } = show(busyReport());
    await until(() =>
      text().includes('The largest step down: of 61 who added it to the cart, 12 ordered.'),
    );
    expect(text()).toContain('51% of those before, between 48% and 54%');
    const few = busyReport();
    setAnswer({
      ...few,
      funnel: {
        ...few.funnel,
        steps: few.funnel.steps.map((step) => ({
          ...step,
          ofPrevious: { value: null, low: 0, high: 1, of: 4 },
        })),
      },
    });
    tellNews();
    await until(() => text().includes('Not enough shoppers yet to say where they drop.'));
    expect(text()).not.toContain('of those before');
  });
});

describe('trust', () => {
  const withLoss = (missingEvents: number, of: number) => {
    const report = busyReport();
    return {
      ...report,
      trust: {
        ...report.trust,
        missingEvents,
        missing: { value: of ? missingEvents / of : null, low: 0, high: 1, of },
      },
    };
  };
  test.each([
    [0, 4812, 'Yes. Of 4,812 things pages reported, none was lost.'],
    [1, 4812, 'Yes. Of 4,812 things pages reported, 1 was lost on the way: 0.02%.'],
    [
      120,
      4800,
      'Mostly. Of 4,800 things pages reported, 120 were lost on the way: 2.5%. Real figures are a little higher.',
    ],
    [900, 4800, 'With care. Of 4,800 things pages reported, 900 were lost on the way: 19%.'],
    [0, 0, 'There is nothing to check yet.'],
  ])('%d of %d missing', async (missing, of, said) => {
    const { text } = show(withLoss(missing, of));
    await until(() => text().includes(said));
    expect(text()).toContain('23 visits by programs are not counted.');
    expect(text()).toContain('2 pages are still open and may report more.');
  });
});

describe('choosing days', () => {
  test('asks for them, keeps them in the address, and starts from the days on the page', async () => {
    const { asked, queries, root } = show(busyReport());
    await until(() => asked.length > 0);
    expect(asked[0]).toEqual({ from: '2026-10-08', to: '2026-10-14', tz: 'UTC' });
    await userEvent.click(page.getByText('Today'));
    await until(() => asked.at(-1)?.['from'] === '2026-10-14');
    expect(queries.at(-1)).toBe('show=today');
    await userEvent.click(page.getByText('Choose days'));
    await until(() => root.querySelectorAll('input[type=date]').length === 2);
    await userEvent.fill(page.getByLabelText('From', { exact: true }), '2026-10-01');
    await until(() => asked.at(-1)?.['from'] === '2026-10-01');
    expect({ to: asked.at(-1)?.['to'], query: queries.at(-1) }).toEqual({
      to: '2026-10-14',
      query: 'from=2026-10-01&to=2026-10-14',
    });
    await userEvent.fill(page.getByLabelText('To', { exact: true }), '2026-09-20');
    await until(() => asked.at(-1)?.['to'] === '2026-09-20');
    expect(asked.at(-1)?.['from']).toBe('2026-09-20');
  });

  test('a bookmarked choice opens again', async () => {
    const { asked, root } = show(busyReport(), '?from=2026-10-01&to=2026-10-03&influenced=1');
    await until(() => asked.length > 0);
    expect(asked[0]).toEqual({ from: '2026-10-01', to: '2026-10-03', tz: 'UTC', influenced: '1' });
    await until(() => root.querySelector('.creators-table') !== null);
    expect(root.querySelector<HTMLAnchorElement>('a[download]')?.href).toContain('from=2026-10-01');
  });

  test('a page left open over midnight shows the new day', async () => {
    const { asked, passMs, tellNews } = show(busyReport());
    await until(() => asked.length === 1);
    passMs(13 * 3_600_000);
    tellNews();
    await until(() => asked.length === 2);
    expect(asked[1]).toMatchObject({ from: '2026-10-09', to: '2026-10-15' });
  });

  test('can be done with the keyboard alone', async () => {
    const { asked } = show(busyReport());
    await until(() => asked.length > 0);
    await userEvent.keyboard('{Tab}{ArrowRight}');
    await until(() => asked.at(-1)?.['from'] === '2026-09-17');
  });
});

describe('the chart', () => {
  test('the chart is read with the arrow keys, point by point', async () => {
    const { root } = show(busyReport());
    await until(() => root.querySelector('[role=slider]') !== null);
    const slider = root.querySelector<HTMLElement>('[role=slider]');
    slider?.focus();
    await until(
      () =>
        slider?.ariaValueText ===
        'Wednesday, October 14, so far: 340 views, 11 added to cart, 0 orders',
    );
    expect(root.querySelector('.chart-tip')?.textContent).toContain(
      'Wednesday, October 14, so far',
    );
    await userEvent.keyboard('{ArrowLeft}');
    await until(
      () => slider?.ariaValueText === 'Tuesday, October 13: 300 views, 10 added to cart, 2 orders',
    );
    await userEvent.keyboard('{Home}{ArrowLeft}');
    await until(() => slider?.ariaValueNow === '0');
    await userEvent.keyboard('{Escape}');
    await until(() => root.querySelector('.chart-tip') === null);
  });

  test('the chart shows the point under the pointer', async () => {
    const { root } = show(busyReport());
    await until(() => root.querySelector('.chart-frame') !== null);
    const frame = root.querySelector('.chart-frame');
    const box = frame?.getBoundingClientRect() ?? new DOMRect();
    frame?.dispatchEvent(
      new PointerEvent('pointermove', {
        clientX: box.left + 40,
        clientY: box.top + 20,
        bubbles: true,
      }),
    );
    await until(
      () =>
        root.querySelector('.chart-tip')?.textContent ===
        'Thursday, October 8Views 100Added to cart 5Orders 0',
    );
  });

  test('the chart draws a bar a day, and ends its lines where the day has not come yet', async () => {
    const report = busyReport();
    const { root } = show({
      ...report,
      overTime: {
        ...report.overTime,
        points: [
          ...report.overTime.points,
          { atMs: report.generatedAtMs + 1, views: 0, adds: 0, orders: 0 },
        ],
      },
    });
    await until(() => root.querySelectorAll('.chart-bar').length === 8);
    expect(root.querySelectorAll('.chart-orders circle')).toHaveLength(7);
    const [line, running] = [...root.querySelectorAll('.chart-orders path')].map(
      (path) => path.getAttribute('d')?.split('L') ?? [],
    );
    // Six days that are over, and a broken line from the last of them to the one that may still grow.
    expect({ lineCount: line?.length, runningCount: running?.length }).toEqual({
      lineCount: 6,
      runningCount: 2,
    });
    expect(running?.[0]?.slice(1).trim()).toBe(line?.at(-1)?.trim());
  });
});

describe('the creators', () => {
  test('the creators can be put in another order by any column, and back', async () => {
    const { root } = show(busyReport());
    const names = () =>
      [...root.querySelectorAll('.creators-table .who-name')]
        .map((name) => name.textContent)
        .join();
    await until(() => names() === 'Mia,Jo,new');
    await userEvent.click(page.getByRole('button', { name: 'Views', exact: true }));
    await until(() => names() === 'Jo,Mia,new');
    expect(root.querySelector('.creators-table th.col-views')?.getAttribute('aria-sort')).toBe(
      'descending',
    );
    await userEvent.click(page.getByRole('button', { name: 'Views', exact: true }));
    await until(() => names() === 'Mia,Jo,new');
  });

  test('show influenced orders only when somebody asks', async () => {
    const { root, text, asked, setAnswer } = show(busyReport());
    await until(() => root.querySelector('.creators-table') !== null);
    expect(text()).not.toContain('Influenced');
    const report = busyReport();
    setAnswer({
      ...report,
      creators: {
        ...report.creators,
        rows: [
          row('mia', {
            views: 900,
            influenced: { orders: 5, revenue: usd(1) },
            sales: { orders: 8, revenue: usd(29_000) },
          }),
        ],
      },
    });
    await userEvent.click(page.getByText('Also show orders that a view may have influenced'));
    await until(() => asked.at(-1)?.['influenced'] === '1');
    await until(
      () => root.querySelector('.creators-table tbody td:last-child')?.textContent === '5',
    );
  });

  test('a picture that does not load leaves a letter, never a hole', async () => {
    const report = busyReport();
    const { root } = show({
      ...report,
      names: {
        ...report.names,
        creators: { mia: { name: 'Mia', image: `${location.origin}/missing.jpg` } },
      },
    });
    await until(() => root.querySelector('.creators-table .picture')?.textContent === 'M');
  });

  test('text of the events stays text', async () => {
    const { root } = show(
      busyReport({
        creators: { meaning: 'm', rows: [row('<img src=x onerror=alert(1)>', { views: 9 })] },
      }),
    );
    await until(
      () =>
        root.querySelector('.creators-table .who-name')?.textContent ===
        '<img src=x onerror=alert(1)>',
    );
  });
});

describe('live', () => {
  test('new events bring new figures, and the dot says when', async () => {
    const { text, setAnswer, tellNews, passMs, timers } = show(busyReport());
    await until(() => text().includes('Updated just now') && timers() > 0);
    passMs(3 * 60_000);
    await until(() => text().includes('Updated 3 minutes ago'));
    const report = busyReport();
    setAnswer({
      ...report,
      summary: { ...report.summary, sales: { orders: 13, revenue: usd(43_800) } },
    });
    tellNews();
    await until(() => heading() === '13 orders, $438, after videos by 2 creators this week.');
    expect(text()).toContain('Updated just now');
  });

  test('a collector that is gone is said so, the figures stay, and it is tried again', async () => {
    const { text, setAnswer, tellNews, tellHearing, passMs, asked } = show(busyReport());
    await until(() => text().includes('Updated just now'));
    setAnswer({ ok: false, reason: 'unreachable', message: '' });
    tellHearing(false);
    tellNews();
    await until(() => text().includes('The collector does not answer.'));
    expect(heading()).toContain('12 orders');
    expect(text()).toContain('Not connected, trying again');
    setAnswer(busyReport());
    tellHearing(true);
    const before = asked.length;
    passMs(5000);
    await until(
      () => asked.length === before + 1 && !text().includes('The collector does not answer.'),
    );
  });

  test('whoever is signed out is told what to do', async () => {
    const { text } = show({ ok: false, reason: 'signed_out', message: '' });
    await until(() =>
      text().includes('You are no longer signed in. Open the page again by your link'),
    );
  });

  test('a page that is closed leaves no timer and no listener', async () => {
    const { text, listening, timers, close } = show(busyReport());
    await until(() => text().includes('Updated just now'));
    close();
    await until(() => listening() === 0 && timers() === 0);
    open = null;
  });
});

describe('everybody can use it', () => {
  const sizes: [number, number][] = [
    [390, 844],
    [820, 1180],
    [1440, 900],
  ];
  const places = sizes.flatMap(([width, height]) =>
    (['light', 'dark'] as const).map((scheme) => [width, height, scheme] as const),
  );
  test.each(places)(
    '%d × %d %s has no violations and nothing stands out at the side',
    async (width, height, scheme) => {
      await page.viewport(width, height);
      document.documentElement.style.colorScheme = scheme;
      for (const report of [busyReport(), emptyReport()]) {
        const { root } = show(report);
        await until(() => heading() !== '');
        for (const details of root.querySelectorAll('details')) details.open = true;
        const { violations } = await axe.run(root, { rules: { region: { enabled: false } } });
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
        ).toEqual([]);
        expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
        open?.close();
      }
      document.documentElement.style.colorScheme = '';
      await page.viewport(900, 800);
    },
  );

  test('a shop of many is chosen by name', async () => {
    const { asked, root } = show(busyReport({ shops: ['Halden', 'Outlet'] }));
    await until(() => root.querySelector('select') !== null);
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Shop' }), 'Outlet');
    await until(() => asked.at(-1)?.['shop'] === 'Outlet');
  });
});

test('a quiet week compares with what was, and with no percentages of little', async () => {
  const { root } = show(busyReport({ previous: figures({ views: 3 }) }));
  await until(() => root.querySelector('.figure-views .figure-before')?.textContent === '3 before');
  expect(root.querySelector('.answer .before')?.textContent).toContain(
    'The week before, by this time: no orders.',
  );
});
