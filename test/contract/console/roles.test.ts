/** Who may see what, route by route, over real HTTP. */
import { describe, expect, test } from 'vitest';
import { main } from '../../../src/cli/main.js';
import type { Report } from '../../../src/collector/reports/shared/types.js';
import type { People } from '../../../src/server/shared/people.js';
import { openConsole, OWNER, SHOP, type ConsoleWorld } from '../../support/consoleWorld.js';
import { batch, event, iso, NOW, PHONE } from '../../unit/collector/support.js';

type Seen = 'owner' | 'editor' | 'viewer' | 'creator' | 'nobody';
const everyone: Seen[] = ['owner', 'editor', 'viewer', 'creator', 'nobody'];
const JSON_TYPE = { 'content-type': 'application/json' };

/** A route, and who may use it; the others are refused. */
const routes: [string, RequestInit, Seen[]][] = [
  ['/report', {}, ['owner', 'editor', 'viewer', 'creator']],
  ['/studio', {}, ['owner', 'editor', 'viewer', 'creator']],
  ['/people', {}, ['owner', 'editor', 'viewer', 'creator']],
  ['/v1/report', {}, ['owner', 'editor', 'viewer', 'creator']],
  ['/v1/report.csv', {}, ['owner', 'editor', 'viewer', 'creator']],
  ['/studio/gifts', {}, ['owner', 'editor', 'viewer', 'creator']],
  ['/studio/api/project', {}, ['owner', 'editor']],
  ['/studio/api/jobs', {}, ['owner', 'editor']],
  ['/studio/api/health', {}, ['owner', 'editor']],
  ['/studio/api/publish', {}, ['owner', 'editor']],
  [
    '/studio/api/edits',
    { method: 'POST', headers: JSON_TYPE, body: '{"edits":[]}' },
    ['owner', 'editor'],
  ],
  ['/studio/project/reels.json', {}, ['owner', 'editor']],
  ['/studio/preview', {}, ['owner', 'editor']],
  ['/orders', {}, ['owner', 'editor', 'viewer', 'creator']],
  ['/v1/webhooks', {}, ['owner']],
  [
    '/v1/webhooks',
    { method: 'POST', headers: JSON_TYPE, body: '{"platform":"server"}' },
    ['owner'],
  ],
  ['/live', {}, ['owner', 'editor', 'viewer', 'creator']],
  ['/v1/live', {}, ['owner', 'editor']],
  [
    '/v1/live/spring',
    { method: 'POST', headers: JSON_TYPE, body: '{"type":"started"}' },
    ['owner', 'editor'],
  ],
  ['/v1/people', {}, ['owner']],
  [
    '/v1/people',
    { method: 'POST', headers: JSON_TYPE, body: '{"name":"Third","role":"viewer"}' },
    ['owner'],
  ],
];

async function everybody(world: ConsoleWorld): Promise<Record<Seen, string | null>> {
  const token = async (role: 'editor' | 'viewer' | 'creator') =>
    (await world.add({ name: role, role, creator: role === 'creator' ? 'mia' : null })).token;
  return {
    owner: OWNER,
    editor: await token('editor'),
    viewer: await token('viewer'),
    creator: await token('creator'),
    nobody: null,
  };
}

test('each role opens what is its own, and nothing else, by token and by cookie', async () => {
  const world = await openConsole();
  const tokens = await everybody(world);
  for (const [path, init, may] of routes)
    for (const who of everyone) {
      const { status } = await world.ask(path, tokens[who], init);
      const name = `${who} ${init.method ?? 'GET'} ${path}`;
      if (may.includes(who)) expect(status, name).toBeLessThan(300);
      else expect(status, name).toBe(who === 'nobody' ? 401 : 403);
      if (who === 'nobody') continue;
      const entered = await world.ask(`/report?token=${tokens[who]}`, null);
      expect(entered.status, name).toBe(303);
      const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
      const byCookie = await world.ask(path, null, {
        ...init,
        headers: { ...init.headers, cookie, origin: world.base },
      });
      expect(byCookie.status, `${name}, by cookie`).toBe(status);
    }
});

test('the page names the rooms that are open to whoever has signed in', async () => {
  const world = await openConsole();
  const tokens = await everybody(world);
  const open = async (who: Seen, path = '/report') =>
    /data-open="([^"]*)"/.exec(await (await world.ask(path, tokens[who])).text())?.[1];
  expect(await open('owner')).toBe('report studio live orders people');
  expect(await open('editor')).toBe('report studio live');
  expect(await open('viewer', '/studio')).toBe('report');
  expect(await open('creator', '/people')).toBe('report');
  expect(await open('nobody')).toBeUndefined();
});

describe('nobody’s page may use the owner’s browser', () => {
  const foreign: Record<string, string>[] = [
    { origin: 'https://evil.example' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'null' },
  ];
  test.each(foreign)('%j', async (headers) => {
    const world = await openConsole();
    const { person } = await world.add({ name: 'Nord', role: 'editor' });
    const entered = await world.ask(`/report?token=${OWNER}`, null);
    const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
    const add = {
      method: 'POST',
      headers: { ...JSON_TYPE, ...headers, cookie },
      body: '{"name":"x","role":"editor"}',
    };
    expect((await world.ask('/v1/people', null, add)).status).toBe(403);
    const end = { method: 'DELETE', headers: { ...headers, cookie } };
    expect((await world.ask(`/v1/people/${person.id}`, null, end)).status).toBe(403);
    const { people } = (await (await world.ask('/v1/people')).json()) as People;
    expect(people.map(({ name }) => name)).toEqual(['Nord']);
  });
});

test('a mistake in a new access is said, and nothing is made', async () => {
  const world = await openConsole();
  const add = (body: string, headers: Record<string, string> = JSON_TYPE) =>
    world.ask('/v1/people', OWNER, { method: 'POST', headers, body });
  const wrong: [string, RegExp][] = [
    ['{"name":"","role":"viewer"}', /1 to 80 characters/],
    ['{"name":"Mia","role":"owner"}', /expected editor, viewer or creator/],
    ['{"name":"Mia","role":"creator"}', /which creator/],
    ['nothing', /1 to 80 characters/],
  ];
  for (const [body, said] of wrong) {
    const response = await add(body);
    expect(response.status).toBe(422);
    expect(((await response.json()) as { message: string }).message).toMatch(said);
  }
  expect(
    (await add('{"name":"Mia","role":"viewer"}', { 'content-type': 'text/plain' })).status,
  ).toBe(415);
  const { people, creators } = (await (await world.ask('/v1/people')).json()) as People;
  expect(people).toEqual([]);
  expect(creators).toEqual([{ id: 'mia', name: '@mia.skin' }]);
});

test('who is removed by the command line is out at once, and what was open for them ends', async () => {
  const world = await openConsole();
  const { token } = await world.add({ name: 'Nord', role: 'editor' });
  const entered = await world.ask(`/studio?token=${token}`, null);
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
  const project = () => world.ask('/studio/api/project', null, { headers: { cookie } });
  expect((await project()).status).toBe(200);
  // It is noted behind the answer.
  await expect
    .poll(async () => (await main(['access', 'list', '--data', world.data], world.world)).lines[0])
    .toMatch(/^Nord\s+editor {2}used within the hour/);
  const removed = await main(['access', 'remove', 'Nord', '--data', world.data], world.world);
  expect({ exitCode: removed.exitCode, lines: removed.lines }).toEqual({
    exitCode: 0,
    lines: ['Nord no longer has access.'],
  });
  expect((await project()).status).toBe(401);

  const second = await world.add({ name: 'Sued', role: 'editor' });
  const streams = [
    await world.ask('/studio/api/live', second.token),
    await world.ask('/v1/report/live', second.token),
  ].map((response) => response.body!.getReader());
  for (const stream of streams) expect((await stream.read()).done).toBe(false);
  await world.ask(`/v1/people/${second.person.id}`, OWNER, { method: 'DELETE' });
  for (const stream of streams) expect((await stream.read()).done).toBe(true);
});

test('an access made by the command line opens by its link, and mistakes are said', async () => {
  const world = await openConsole();
  const run = (...words: string[]) => main(['access', ...words, '--data', world.data], world.world);
  const made = await run(
    'add',
    'Mia',
    '--role',
    'creator',
    '--creator',
    'mia',
    '--address',
    world.base,
  );
  expect(made.exitCode).toBe(0);
  const link = /Link\s+(\S+)/.exec(made.lines.join('\n'))?.[1] ?? '';
  expect((await fetch(link, { redirect: 'manual' })).status).toBe(303);
  expect((await run('add', 'Mia')).lines[0]).toMatch(/expected editor, viewer or creator/);
  expect((await run('add', 'Mia', '--role', 'creator')).lines[0]).toMatch(/which creator/);
  expect((await run('remove', 'Nobody')).lines[0]).toMatch(/Nobody called "Nobody" has access/);
  await run('add', 'Mia', '--role', 'viewer');
  expect((await run('remove', 'Mia')).lines[0]).toMatch(/2 are called "Mia"\. Give the id: /);
  expect((await run('fly')).lines[0]).toMatch(/"fly" is none of add, list and remove/);
});

test('guessing is slowed for the page, the data and the studio together, and logged without the guesses', async () => {
  const world = await openConsole();
  const from = { headers: { 'x-forwarded-for': '203.0.113.9' } };
  const paths = ['/v1/report?token=', '/studio?token=', '/studio/api/project?token='];
  const statuses: number[] = [];
  for (let count = 0; count < 14; count += 1)
    statuses.push((await world.ask(`${paths[count % 3]}guess-${count}`, null, from)).status);
  expect(statuses.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 401));
  expect(statuses.slice(10)).toEqual([429, 429, 429, 429]);
  const slowed = await world.ask(`/v1/report?token=${OWNER}`, null, from);
  expect({
    status: slowed.status,
    saysWhen: Number(slowed.headers.get('retry-after')) > 0,
  }).toEqual({ status: 429, saysWhen: true });
  expect((await world.ask('/v1/report')).status).toBe(200);
  expect(world.log).toEqual([expect.stringMatching(/^TOKEN_WRONG: .*203\.0\.113\.9/)]);
});

test('a creator sees their own videos, products and sales, and nothing of others or of the shop', async () => {
  const { creators, ...feed } = {
    version: 1,
    creators: [
      { id: 'mia', handle: '@mia' },
      { id: 'jo', handle: '@jo' },
    ],
    products: [
      { id: 'serum', title: 'Serum', price: { amount: '28.00', currency: 'USD' } },
      { id: 'lamp', title: 'Lamp', price: { amount: '90.00', currency: 'USD' } },
    ],
    videos: ['mia', 'jo'].map((creator) => ({
      id: `of-${creator}`,
      creator,
      title: `Of ${creator}`,
      rights: { status: 'owned' },
      sources: [{ type: 'mp4', src: `${SHOP}/${creator}.mp4` }],
      tags: [{ product: creator === 'mia' ? 'serum' : 'lamp' }],
    })),
  };
  const world = await openConsole({ ...feed, creators });
  // On the sender's clock, which the collector's corrects.
  const atMs = NOW - 60_000;
  const sold = (creator: string, product: string, valueMinor: number) => {
    const of = { creator, video: `of-${creator}`, product, at: iso(atMs) };
    return [
      event('video_viewed', { ...of, product: null }),
      event('product_opened', of),
      event('order_completed', {
        ...of,
        at: iso(atMs + 1000),
        creator: null,
        video: null,
        product: null,
        props: {
          orderId: `order-${creator}`,
          currency: 'USD',
          totalMinor: valueMinor,
          lines: [{ product, quantity: 1, valueMinor }],
        },
      }),
    ];
  };
  for (const [creator, product, value] of [
    ['mia', 'serum', 2800],
    ['jo', 'lamp', 9000],
  ] as const) {
    const sent = batch(
      sold(creator, product, value),
      { key: 'pub_shop' },
      { visitor: `v-${creator}` },
    );
    const taken = await fetch(`${world.base}/v1/events`, {
      method: 'POST',
      headers: { origin: SHOP, 'content-type': 'text/plain', 'user-agent': PHONE },
      body: JSON.stringify(sent),
    });
    expect(await taken.json()).toMatchObject({ accepted: 3 });
  }
  const { token } = await world.add({ name: 'Mia', role: 'creator', creator: 'mia' });
  const report = (await (await world.ask('/v1/report', token)).json()) as Report;
  expect(report).toMatchObject({
    creator: 'mia',
    summary: {
      views: 1,
      opens: 1,
      sales: { orders: 1, revenue: [{ currency: 'USD', minor: 2800 }] },
    },
    orders: { reported: 1, direct: 1, revenue: [{ currency: 'USD', minor: 2800 }] },
  });
  expect(report.creators.rows.map(({ id }) => id)).toEqual(['mia']);
  expect(report.videos.rows.map(({ id }) => id)).toEqual(['of-mia']);
  expect(report.products.rows.map(({ id, opens }) => [id, opens])).toEqual([['serum', 1]]);
  expect(JSON.stringify(report)).not.toMatch(/jo|lamp|Lamp|9000|11800|pub_shop/);
  const csv = await (await world.ask('/v1/report.csv', token)).text();
  expect(csv).toContain('28.00');
  expect(csv).not.toMatch(/jo\b|90\.00/);
  // Asking for more does not help.
  const asked = await world.ask('/v1/report?creator=jo&influenced=1', token);
  expect(await asked.text()).not.toMatch(/jo|9000/);
  const whole = (await (await world.ask('/v1/report')).json()) as Report;
  expect({ creator: whole.creator, orders: whole.summary.sales.orders }).toEqual({
    creator: null,
    orders: 2,
  });
});
