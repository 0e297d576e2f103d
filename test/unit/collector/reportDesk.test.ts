import { expect, test } from 'vitest';
import { createReportDesk } from '../../../src/collector/reportDesk.js';

function openDesk() {
  const clock = { ms: 0 };
  const desk = createReportDesk(() => clock.ms);
  const begun: string[] = [];
  const finish = new Map<string, (answer: string) => void>();
  const fail = new Map<string, (error: Error) => void>();
  const ask = (shop: string, what: string) =>
    desk.ask(shop, what, () => {
      const name = `${shop} ${what} ${begun.length}`;
      begun.push(name);
      return new Promise<string>((resolve, reject) => {
        finish.set(name, resolve);
        fail.set(name, reject);
      });
    });
  return {
    clock,
    desk,
    begun,
    ask,
    finish: (name: string) => finish.get(name)?.(name),
    fail: (name: string) => fail.get(name)?.(new Error(name)),
  };
}
const settle = () => new Promise((resolve) => setImmediate(resolve));

test('pages that ask for the same report at the same time share one computation', async () => {
  const { ask, begun, finish } = openDesk();
  const answers = Array.from({ length: 20 }, () => ask('Halden', 'week'));
  await settle();
  expect(begun).toEqual(['Halden week 0']);
  finish('Halden week 0');
  expect(new Set(await Promise.all(answers))).toEqual(new Set(['Halden week 0']));
  void ask('Halden', 'week');
  await settle();
  expect(begun).toHaveLength(2);
});

test('who asks after something was stored gets a report that knows it, and all who ask meanwhile share that one', async () => {
  const { desk, ask, begun, finish } = openDesk();
  const first = ask('Halden', 'week');
  await settle();
  desk.changed('Other');
  const same = ask('Halden', 'week');
  desk.changed('Halden');
  const later = [ask('Halden', 'week'), ask('Halden', 'week')];
  desk.changed('Halden');
  later.push(ask('Halden', 'week'));
  await settle();
  expect(begun).toEqual(['Halden week 0']);
  finish('Halden week 0');
  expect(await Promise.all([first, same])).toEqual(['Halden week 0', 'Halden week 0']);
  await settle();
  finish('Halden week 1');
  expect(await Promise.all(later)).toEqual(Array(3).fill('Halden week 1'));
  expect(begun).toHaveLength(2);
});

test('two are made at once, the others wait their turn, also behind one that failed', async () => {
  const { ask, begun, finish, fail } = openDesk();
  const answers = ['a', 'b', 'c', 'd'].map((what) =>
    ask('Halden', what).catch((error: Error) => `failed ${error.message}`),
  );
  await settle();
  expect(begun).toEqual(['Halden a 0', 'Halden b 1']);
  fail('Halden a 0');
  await settle();
  expect(begun).toHaveLength(3);
  for (const name of ['Halden b 1', 'Halden c 2']) finish(name);
  await settle();
  finish('Halden d 3');
  expect(await Promise.all(answers)).toEqual([
    'failed Halden a 0',
    'Halden b 1',
    'Halden c 2',
    'Halden d 3',
  ]);
});

test('a round is as long as all that was made in it, and the one before says how long the next may be', async () => {
  const { clock, desk, ask, finish } = openDesk();
  const [report, room] = [ask('Halden', 'report'), ask('Halden', 'videos')];
  await settle();
  clock.ms = 300;
  finish('Halden report 0');
  await report;
  clock.ms = 500;
  finish('Halden videos 1');
  await room;
  await settle();
  expect([desk.roundMs('Halden'), desk.roundMs('Other')]).toEqual([800, 0]);
  desk.newRound('Halden');
  expect(desk.roundMs('Halden')).toBe(800);
  desk.newRound('Halden');
  expect(desk.roundMs('Halden')).toBe(0);
});
