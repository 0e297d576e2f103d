/** The room of questions by keys, with a way back from each step, and for somebody who only answers. */
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type {
  Room,
  RoomQuestion,
  RoomRequest,
} from '../../../../src/collector/comments/shared/room.js';
import { QuestionsRoom } from '../../../../src/console/moderation/QuestionsRoom.js';
import type { QuestionsWorld } from '../../../../src/console/moderation/source.js';

let close = () => {};
afterEach(() => close());

const questionOf = (id: string, more: Partial<RoomQuestion> = {}): RoomQuestion => ({
  id,
  text: `Question ${id}?`,
  at: '2026-11-30T12:00:00Z',
  video: 'am',
  product: null,
  locale: 'en',
  state: 'waiting',
  answers: [],
  revision: 0,
  ...more,
});

function openRoom(questions: RoomQuestion[], more: Partial<Room> = {}) {
  const root = document.createElement('div');
  document.body.append(root);
  const asked: RoomRequest[] = [];
  let words: readonly string[] = [];
  let isStale = false;
  const find = (id: string) => questions.find((each) => each.id === id)!;
  const put = (id: string, change: Partial<RoomQuestion>) => {
    const now = find(id);
    questions.splice(questions.indexOf(now), 1, { ...now, ...change, revision: now.revision + 1 });
    return find(id);
  };
  const world: QuestionsWorld = {
    load: async () => ({
      ok: true,
      value: {
        mayModerate: true,
        creator: null,
        videos: [
          { id: 'am', name: 'My AM routine', image: null, creator: 'mia', products: ['serum'] },
        ],
        products: [
          { id: 'serum', name: 'Dew Serum', image: null },
          { id: 'mug', name: 'Ridge Mug', image: null },
        ],
        creators: [{ id: 'mia', name: 'Mia', image: null }],
        ...more,
        shops: [{ name: 'Halden', questions: [...questions], words }],
      },
    }),
    async change(request) {
      asked.push(request);
      if (isStale) return { ok: false, message: 'Somebody else has changed this question.' };
      if (request.act === 'words') {
        words = request.words;
        const hidden = questions.filter(({ text }) => words.some((word) => text.includes(word)));
        for (const { id } of hidden) put(id, { state: 'hidden' });
        return { ok: true, value: { question: null, hidden: hidden.map(({ id }) => id), words } };
      }
      expect(request.revision).toBe(find(request.id).revision);
      const { answers } = find(request.id);
      if (request.act === 'state')
        return {
          ok: true,
          value: { question: put(request.id, { state: request.state }), hidden: [], words },
        };
      const rest = answers.filter(({ id }) => id !== request.answer);
      const { by } = request as { by: 'shop' };
      const made =
        request.act === 'answer'
          ? [
              {
                id: request.answer ?? `a${asked.length}`,
                by,
                creator: null,
                text: request.text,
                at: '2026-11-30T12:00:00Z',
                product: request.product,
                seconds: request.seconds,
              },
            ]
          : [];
      return {
        ok: true,
        value: { question: put(request.id, { answers: [...rest, ...made] }), hidden: [], words },
      };
    },
    fileOf: (ending) => `questions.${ending}`,
    nowMs: () => 0,
    setTimer: () => () => {},
    locale: 'en-US',
  };
  render(<QuestionsRoom world={world} />, root);
  close = () => {
    render(null, root);
    root.remove();
  };
  return {
    root,
    asked,
    stale: () => (isStale = true),
    stateOf: (id: string) => find(id).state,
    answersOf: (id: string) => find(id).answers,
  };
}

const focused = () => (document.activeElement as HTMLElement | null)?.dataset['question'];
const press = (keys: string) => userEvent.keyboard(keys);
const says = (sentence: string) => expect.element(page.getByText(sentence)).toBeVisible();

test('goes by keys alone: from one to the next, approve, hide, and take back', async () => {
  const { root, stateOf } = openRoom(['a', 'b', 'c'].map((id) => questionOf(id)));
  await expect.poll(() => root.querySelectorAll('article').length).toBe(3);
  root.querySelector<HTMLElement>('article')?.focus();
  await press('j');
  expect(focused()).toBe('b');
  await press('a');
  await says('Everybody sees this question now.');
  expect(stateOf('b')).toBe('shown');
  // What comes in its place has the focus.
  await expect.poll(focused).toBe('c');
  await press('h');
  await says('Nobody sees this question any more.');
  await expect.poll(focused).toBe('a');
  await press('z');
  await says('Taken back.');
  expect([stateOf('a'), stateOf('b'), stateOf('c')]).toEqual(['waiting', 'shown', 'waiting']);
  expect((await axe.run(root)).violations.map(({ id }) => id)).toEqual([]);
});

test('an answer is written by keys, with a product and a moment; a moment that is none is said', async () => {
  const { root, asked, answersOf } = openRoom([
    questionOf('a', { product: 'serum', state: 'shown' }),
  ]);
  await userEvent.click(page.getByText('Shown 1'));
  await expect.poll(() => root.querySelectorAll('article').length).toBe(1);
  root.querySelector<HTMLElement>('article')?.focus();
  await press('r');
  await press('Yes, hares too.');
  await userEvent.fill(page.getByLabelText('Moment in the video'), '0:99');
  await says('Write the moment as minutes and seconds, such as 0:07.');
  expect((await axe.run(root)).violations.map(({ id }) => id)).toEqual([]);
  await userEvent.fill(page.getByLabelText('Moment in the video'), '1:07');
  await press('{Control>}{Enter}{/Control}');
  await says('Your answer is kept.');
  expect(asked).toMatchObject([
    { act: 'answer', by: 'shop', text: 'Yes, hares too.', product: 'serum', seconds: 67 },
  ]);
  await userEvent.click(page.getByRole('button', { name: 'Undo' }));
  await says('Taken back.');
  expect(answersOf('a')).toEqual([]);
});

test('what has changed meanwhile is said, and what was written stays', async () => {
  const { root, stale } = openRoom([questionOf('a')]);
  await expect.poll(() => root.querySelectorAll('article').length).toBe(1);
  await userEvent.click(page.getByRole('button', { name: 'Answer', exact: true }));
  await userEvent.fill(page.getByLabelText('Your answer'), 'Yes.');
  stale();
  await userEvent.click(page.getByRole('button', { name: 'Keep the answer' }));
  await says('Somebody else has changed this question.');
  await expect.element(page.getByLabelText('Your answer')).toHaveValue('Yes.');
});

test('words are kept, say what they have hidden, and give it back', async () => {
  const { root, stateOf } = openRoom([questionOf('a', { text: 'A scam?' }), questionOf('b')]);
  await expect.poll(() => root.querySelectorAll('article').length).toBe(2);
  await userEvent.click(page.getByText('Blocked words'));
  await userEvent.fill(page.getByLabelText('Words, one a line'), 'scam\nfake');
  await userEvent.click(page.getByRole('button', { name: 'Keep the words' }));
  await says('The words are kept. 1 question that waited has one of them, and is hidden.');
  expect(stateOf('a')).toBe('hidden');
  await userEvent.click(page.getByRole('button', { name: 'Undo' }));
  await says('Taken back.');
  expect(stateOf('a')).toBe('waiting');
});

test('a creator answers, and has nothing to approve, hide or block', async () => {
  const { root, asked } = openRoom([questionOf('a')], { mayModerate: false, creator: 'mia' });
  await expect.poll(() => root.querySelectorAll('article').length).toBe(1);
  root.querySelector<HTMLElement>('article')?.focus();
  await press('a');
  await press('h');
  expect(root.innerText).not.toMatch(/Approve|Hide|Blocked words|Hidden/);
  await press('r');
  await press('I do.');
  await userEvent.click(page.getByRole('button', { name: 'Keep the answer' }));
  await says('Your answer is kept. It appears with the question.');
  expect(asked).toMatchObject([{ act: 'answer', by: 'creator', text: 'I do.' }]);
});
