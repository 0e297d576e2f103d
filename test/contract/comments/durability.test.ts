/** What was acknowledged is on the disk; what was removed is not. */
import { appendFile, readdir, readFile, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createQuestionFile } from '../../../src/collector/comments/questionFile.js';
import { createQuestions } from '../../../src/collector/comments/createQuestions.js';
import { createTestClock } from '../../unit/collector/support.js';
import { emptyPath } from '../../unit/server/support.js';
import { hostileTexts } from '../../support/hostileTexts.js';

function open(folder: string, clock = createTestClock()) {
  const said: string[] = [];
  const file = createQuestionFile(folder, 'Halden');
  const limits = { maxWaiting: 2000, maxKept: 50_000 };
  const questions = createQuestions({
    file,
    limits,
    ...clock,
    say: (_kind, line) => said.push(line),
  });
  let asked = 0;
  const ask = async (text: string, more: { visitor?: string } = {}) => {
    const token = `token-of-${(asked += 1)}`.padEnd(32, '-');
    const about = { video: 'v', product: null, locale: null, visitor: null, ...more };
    const result = await questions.ask({ token, text, ...about });
    if (!result.ok) throw new Error(result.error);
    return { id: result.value.id, token };
  };
  return { questions, ask, clock, said, file };
}

const textOf = async (folder: string) => {
  const [name = ''] = await readdir(folder);
  return { path: join(folder, name), text: await readFile(join(folder, name), 'utf8') };
};

test('all of it stands when the process has died at any moment, whatever was written', async () => {
  const folder = await emptyPath();
  const first = open(folder);
  for (const text of hostileTexts) await first.ask(text.replaceAll('\n', ' ').slice(0, 400) || 'x');
  const [newest] = await first.questions.all();
  await first.questions.setState(newest!.id, 'shown', { revision: 0, by: 'owner' });
  const answer = {
    id: null,
    by: 'shop',
    creator: null,
    text: 'Yes.',
    product: null,
    seconds: 3,
  } as const;
  await first.questions.answer(newest!.id, answer, { revision: 1, by: 'owner' });
  await first.questions.setWords(['scam'], 'owner');
  const before = await first.questions.all();
  // Nothing was closed, and the last line is cut off.
  const { path } = await textOf(folder);
  await appendFile(path, '{"kind":"asked","id":"half');
  const second = open(folder);
  const after = await second.questions.all();
  expect(after).toHaveLength(500);
  expect(after.map(({ id, text, state, answers }) => ({ id, text, state, answers }))).toEqual(
    before.map(({ id, text, state, answers }) => ({ id, text, state, answers })),
  );
  expect(await second.questions.words()).toEqual(['scam']);
  const { id } = await second.ask('After it?');
  expect((await open(folder).questions.all()).map((each) => each.id)).toContain(id);
});

test('of a token only a digest is kept, and only the collector’s user reads the file', async () => {
  const folder = await emptyPath();
  const { token } = await open(folder).ask('Mine?');
  const { path, text } = await textOf(folder);
  expect(text).not.toContain(token);
  expect((await stat(path)).mode & 0o077).toBe(0);
  expect((await stat(folder)).mode & 0o077).toBe(0);
});

test('what was taken back or forgotten has left the disk a minute later, and when it is closed', async () => {
  const folder = await emptyPath();
  const { questions, ask, clock } = open(folder);
  const { id, token } = await ask('Taken back?');
  await ask('Forgotten?', { visitor: 'somebody' });
  await ask('Kept?');
  expect(await questions.takeBack(id, token)).toBe(true);
  clock.passMs(61_000);
  await expect.poll(async () => (await textOf(folder)).text).not.toContain('Taken back?');
  expect(await questions.forget('somebody')).toBe(1);
  await questions.close();
  const { text } = await textOf(folder);
  expect(text).not.toMatch(/Forgotten|somebody/);
  expect((await open(folder).questions.all()).map((each) => each.text)).toEqual(['Kept?']);
});

test('what was hidden for a month is gone', async () => {
  const folder = await emptyPath();
  const { questions, ask, clock } = open(folder);
  const { id } = await ask('Hidden?');
  await ask('Waiting?');
  await questions.setState(id, 'hidden', { revision: 0, by: 'owner' });
  clock.passMs(29 * 86_400_000);
  await questions.words();
  expect(await questions.all()).toHaveLength(2);
  clock.passMs(2 * 86_400_000);
  await expect.poll(async () => (await questions.all()).length).toBe(1);
});

test('what cannot be written is refused, and does not stand later', async () => {
  const folder = await emptyPath();
  const { ask, questions, file } = open(folder);
  await ask('Before?');
  const { add } = file;
  file.add = () => Promise.reject(new Error('ENOSPC: no space left on device'));
  await expect(ask('Lost?')).rejects.toThrow('ENOSPC');
  file.add = add;
  await ask('After?');
  expect((await questions.all()).map(({ text }) => text).sort()).toEqual(['After?', 'Before?']);
  const { path } = await textOf(folder);
  await truncate(path, (await stat(path)).size - 10);
  expect((await open(folder).questions.all()).map(({ text }) => text)).toEqual(['Before?']);
});
