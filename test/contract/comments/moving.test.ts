/** A collector that moves: what shoppers asked, what was answered, blocked words and lives go along with the events. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createQuestions } from '../../../src/collector/comments/createQuestions.js';
import { createQuestionFile } from '../../../src/collector/comments/questionFile.js';
import { defaultCommentLimits } from '../../../src/collector/comments/commentLimits.js';
import { createChannels } from '../../../src/collector/live/channels.js';
import { createMemoryStore } from '../../../src/collector/store/memory.js';
import { exportShop } from '../../../src/collector/transfer/exportShop.js';
import { importShop } from '../../../src/collector/transfer/importShop.js';
import { describeCounts } from '../../../src/collector/transfer/lines.js';

const NOW = Date.UTC(2026, 10, 30, 12);

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reelshelf-moving-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const placeOf = (name: string) => ({
  questions: join(folder, `${name}.comments`),
  lives: join(folder, `${name}.live`),
});
const questionsIn = (name: string, shop: string) =>
  createQuestions({
    file: createQuestionFile(placeOf(name).questions, shop),
    limits: defaultCommentLimits,
    nowMs: () => NOW,
    setTimer: () => () => {},
    say: () => {},
  });
const livesIn = (name: string) =>
  createChannels(
    placeOf(name).lives,
    () => NOW,
    () => {},
  );
const ask = async (questions: ReturnType<typeof questionsIn>, text: string) => {
  const asked = { token: text.padEnd(32, '-'), video: 'am', product: null, text };
  const kept = await questions.ask({ ...asked, locale: null, visitor: null });
  if (!kept.ok) throw new Error(kept.error);
  return kept.value.id;
};
/** Everything that stands, without how often it was changed on the way there. */
const standing = async (name: string, shop: string) => {
  const questions = questionsIn(name, shop);
  const all = (await questions.all()).map(({ revision: _revision, ...each }) => each);
  const words = await questions.words();
  await questions.close();
  return { all, words };
};

/** Two shops with questions in each state, and a live. */
async function fill(): Promise<string> {
  const halden = questionsIn('old', 'Halden');
  const shown = await ask(halden, 'Does it sting?');
  const answer = { id: null, by: 'creator' as const, creator: 'mia', product: 'serum', seconds: 4 };
  await halden.answer(shown, { ...answer, text: 'Not at all.' }, { revision: 0, by: 'owner' });
  await halden.setState(shown, 'shown', { revision: 1, by: 'owner' });
  const hidden = await ask(halden, 'Buy followers');
  await halden.setState(hidden, 'hidden', { revision: 0, by: 'owner' });
  await ask(halden, 'Is it vegan?');
  const gone = await ask(halden, 'Never mind');
  await halden.takeBack(gone, 'Never mind'.padEnd(32, '-'));
  await halden.setWords(['scam'], 'owner');
  await halden.close();
  const other = questionsIn('old', 'Another shop');
  await ask(other, 'Do you ship to Norway?');
  await other.close();
  const lives = livesIn('old');
  await lives.change('spring', { type: 'started' });
  await lives.change('spring', { type: 'pinned', product: 'serum' });
  return shown;
}

const move = (file: string, tenant: string | null) =>
  exportShop(createMemoryStore(), file, { tenant, beside: placeOf('old') });

test('questions, answers, blocked words and lives stand in the new place as in the old, and what was taken back does not', async () => {
  await fill();
  const file = join(folder, 'shop.jsonl.gz');
  expect(describeCounts(await move(file, null))).toBe('0 events, 4 questions, 1 live');
  const store = createMemoryStore();
  const beside = placeOf('new');
  expect(await importShop(store, file, { beside })).toMatchObject({ isAgain: false, notes: [] });
  for (const shop of ['Halden', 'Another shop'])
    expect(await standing('new', shop)).toEqual(await standing('old', shop));
  expect((await standing('new', 'Halden')).words).toEqual(['scam']);
  expect(await livesIn('new').find('spring')).toEqual(await livesIn('old').find('spring'));
  const texts = await Promise.all(
    (await readdir(beside.questions)).map((name) => readFile(join(beside.questions, name), 'utf8')),
  );
  expect(texts.join('')).not.toContain('Never mind');

  // The author still has the key to what they asked.
  const questions = questionsIn('new', 'Halden');
  const [first] = await questions.all();
  expect(first && (await questions.own(first.id, first.text.padEnd(32, '-')))?.id).toBe(first?.id);
  await questions.close();
});

test('one shop of several takes its own questions along and no others', async () => {
  await fill();
  const file = join(folder, 'one.jsonl');
  await move(file, 'Another shop');
  expect(await readFile(file, 'utf8')).not.toContain('sting');
  await importShop(createMemoryStore(), file, { beside: placeOf('new') });
  expect((await standing('new', 'Another shop')).all).toHaveLength(1);
  expect((await standing('new', 'Halden')).all).toEqual([]);
});

test('what is there already stays as it is there, and nothing comes twice', async () => {
  const id = await fill();
  const file = join(folder, 'shop.jsonl');
  await move(file, null);
  const beside = placeOf('new');
  await importShop(createMemoryStore(), file, { beside });
  const questions = questionsIn('new', 'Halden');
  const revision = (await questions.all()).find((each) => each.id === id)?.revision ?? 0;
  await questions.setState(id, 'hidden', { revision, by: 'owner' });
  await ask(questions, 'Asked in the new place');
  await questions.setWords(['fraud'], 'owner');
  await questions.close();
  await livesIn('new').change('spring', { type: 'ended' });
  const before = await standing('new', 'Halden');
  await importShop(createMemoryStore(), file, { beside });
  expect(await standing('new', 'Halden')).toEqual({ ...before, words: ['fraud', 'scam'] });
  expect((await livesIn('new').find('spring'))?.changes).toHaveLength(3);
});

test('a live of the same name that is another one stays, and where nothing is kept both are named as left out', async () => {
  await fill();
  const file = join(folder, 'shop.jsonl');
  await move(file, null);
  await livesIn('new').change('spring', { type: 'started' });
  const kept = await importShop(createMemoryStore(), file, { beside: placeOf('new') });
  expect(kept.notes).toEqual(['There is another live spring here already. It stays as it is.']);
  expect((await livesIn('new').find('spring'))?.changes).toHaveLength(1);
  const nowhere = await importShop(createMemoryStore(), file, {});
  expect(nowhere.notes).toEqual([
    'The live spring was left out: with --data :memory: none is kept.',
    'Its questions were left out: with --data :memory: none are kept. Name a file.',
  ]);
});

test.each([
  ['a name that leads out of the folder', '../../outside'],
  ['a name that is no channel’s', 'Spring Sale'],
])('a live of %s is not written, and is named', async (_what, channel) => {
  await fill();
  const file = join(folder, 'shop.jsonl');
  await move(file, null);
  const text = (await readFile(file, 'utf8')).replaceAll(
    '"channel":"spring"',
    `"channel":"${channel}"`,
  );
  // Somebody who alters a file can make its digest as well.
  const { createHash } = await import('node:crypto');
  const [head = '', ...rest] = text.trimEnd().split('\n');
  const end = JSON.parse(rest.pop() ?? '') as { end: Record<string, unknown> };
  const digest = createHash('sha256')
    .update(rest.map((line) => `${line}\n`).join(''))
    .digest('hex');
  const altered = [head, ...rest, JSON.stringify({ end: { ...end.end, digest } }), ''];
  await writeFile(file, altered.join('\n'));
  const { notes } = await importShop(createMemoryStore(), file, { beside: placeOf('new') });
  expect(notes).toEqual([
    `The live "${channel}" was left out: it is not as a collector writes it.`,
  ]);
  expect(await livesIn('new').ids()).toEqual([]);
});
