/** Lines that stand for many ids, and what is said of the shop's servers. */
import { afterEach, expect, test } from 'vitest';
import { busyReport, openReport, row } from './reportWorld.js';

let open: ReturnType<typeof openReport> | null = null;
afterEach(() => {
  open?.close();
  open = null;
});
const show = (...wish: Parameters<typeof openReport>) => (open = openReport(...wish));
const until = (isTrue: () => boolean) => expect.poll(isTrue).toBe(true);

test('what has no line of its own stands last in each table, by how many it is, and why', async () => {
  const { root, text } = show(
    busyReport({
      creators: {
        meaning: 'm',
        rows: [row('mia', { views: 9 })],
        unknown: { ...row('', { views: 30 }), ids: 29_500, why: 'unnamed', meaning: 'Made up.' },
      },
      videos: {
        meaning: 'm',
        rows: [],
        unknown: { ...row('', { views: 30 }), ids: 1, why: 'rest', meaning: 'Too many.' },
      },
      products: {
        meaning: 'm',
        rows: [],
        unknown: { ...row('', { opens: 3 }), ids: 2, why: 'unnamed', meaning: 'Made up, too.' },
      },
    }),
  );
  await until(() => root.querySelectorAll('.creators-table tbody tr').length === 2);
  expect(root.querySelector('.creators-table tbody tr:last-child .who-name')?.textContent).toBe(
    'Unknown: 29,500 ids',
  );
  expect(root.querySelector('.video-card:last-child .video-title')?.textContent).toBe(
    'All others: 1 id',
  );
  expect(root.querySelector('.products tbody tr:last-child .who-name')?.textContent).toBe(
    'Unknown: 2 ids',
  );
  for (const why of [
    'ids that pages sent and that were never in your feed',
    'the 500 first have a line',
  ])
    expect(text()).toContain(why);
});

test('each server of the shop’s is told of: when it was heard last, and why it was turned away since', async () => {
  const report = busyReport();
  const { text } = show({
    ...report,
    orders: {
      ...report.orders,
      webhooks: [
        { platform: 'shopify', lastMs: report.generatedAtMs - 120_000, refused: null },
        { platform: 'server', lastMs: report.generatedAtMs - 120_000, refused: null },
        {
          platform: 'vendure',
          lastMs: null,
          refused: { lastMs: report.generatedAtMs - 60_000, message: 'Another secret.' },
        },
      ],
    },
  });
  await until(() => text().includes('shopify: the last order came signed 2 minutes ago.'));
  expect(text()).toContain('Your server: the last order came signed 2 minutes ago.');
  expect(text()).toContain(
    'vendure: set up, and nothing signed has come from it yet. Turned away 1 minute ago: Another secret.',
  );
});
