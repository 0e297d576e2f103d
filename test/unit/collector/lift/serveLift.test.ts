import { expect, test } from 'vitest';
import type { Lift } from '../../../../src/collector/reports/shared/lift.js';
import { batch, createTestCollector, event, iso, NOW, TOKEN } from '../support.js';

const bearer = { authorization: `Bearer ${TOKEN}` };

test('the comparison is told to who may see the report, as JSON and as a spreadsheet, and to nobody else', async () => {
  const world = createTestCollector();
  for (const path of ['/v1/report/lift', '/v1/report/lift.csv'])
    expect((await world.get(path)).status).toBe(401);
  expect((await world.get('/v1/report/lift?shop=Nobody', bearer)).status).toBe(404);
  const empty = (await (await world.get('/v1/report/lift', bearer)).json()) as Lift;
  expect(empty).toMatchObject({ shop: 'Halden', run: null, withheld: { why: 'no_holdout' } });

  const exposed = event('experiment_exposed', {
    video: null,
    creator: null,
    position: null,
    props: { experiment: 'holdout', arm: 'off', share: 0.1 },
  });
  expect((await world.post(batch([exposed]))).status).toBe(200);
  const told = (await (await world.get('/v1/report/lift', bearer)).json()) as Lift;
  expect(told.run).toMatchObject({ share: 0.1, visitors: { on: 0, off: 1 } });
  expect(told.withheld).toEqual({ why: 'first_days', sinceMs: NOW - 2000 });
  expect((await world.get('/v1/report/lift?device=watch', bearer)).status).toBe(400);
  const tablets = await world.get('/v1/report/lift?device=tablet', bearer);
  expect(await tablets.json()).toMatchObject({ filter: { device: 'tablet' }, run: null });
  const sheet = await world.get('/v1/report/lift.csv', bearer);
  expect(sheet.headers.get('content-type')).toContain('text/csv');
  expect(await sheet.text()).toContain('All,,,,,,,,,,,first_days');
});

test('an exposure without the share, as older tags send it, is taken and counts in no comparison', async () => {
  const world = createTestCollector();
  const old = event('experiment_exposed', { props: { experiment: 'holdout', arm: 'on' } });
  const wrong = event('experiment_exposed', {
    at: iso(NOW - 1000),
    seq: 1,
    props: { experiment: 'holdout', arm: 'on', share: 7 },
  });
  const answer = (await (await world.post(batch([old, wrong]))).json()) as {
    accepted: number;
    rejected: { reason: string }[];
  };
  expect(answer.accepted).toBe(1);
  expect(answer.rejected.map(({ reason }) => reason)).toEqual(['invalid:props.share']);
  const told = (await (await world.get('/v1/report/lift', bearer)).json()) as Lift;
  expect(told.withheld).toEqual({ why: 'no_holdout' });
});
