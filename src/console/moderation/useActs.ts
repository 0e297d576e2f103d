import type {
  RoomAnswer,
  RoomChange,
  RoomQuestion,
  RoomShop,
} from '../../collector/comments/shared/room.js';
import type { QuestionState } from '../../feed/thread/thread.js';
import type { Written } from './AnswerForm.js';
import { text } from './texts.js';
import { putAnswer, type Change, type useRoom } from './useRoom.js';

const doneTexts = { shown: 'is.shown', hidden: 'is.hidden', waiting: 'is.waiting' } as const;

interface Deps extends Pick<ReturnType<typeof useRoom>, 'room' | 'setSaid' | 'send' | 'act'> {
  /** The answer that is being changed. */
  before: RoomAnswer | null;
  onWritten(): void;
  stayAt(id: string): void;
}

/** What can be done with a question, each with what takes it back. */
export function useActs({ room, setSaid, send, act, before, onWritten, stayAt }: Deps) {
  const setStateOf = async (shop: string, question: RoomQuestion, to: QuestionState) => {
    const { id, revision, state: was } = question;
    stayAt(id);
    await act(
      shop,
      { act: 'state', id, state: to, revision },
      text(doneTexts[to]),
      (done) => done.question && { act: 'state', id, state: was, revision: done.question.revision },
    );
  };
  const keep = async (shop: string, question: RoomQuestion, written: Written, isShown: boolean) => {
    const known = question.answers.map(({ id }) => id);
    const put = putAnswer(question, before ? { ...written, id: before.id } : written);
    const back = ({ question: now }: RoomChange): Change | null => {
      if (!now) return null;
      if (before) return putAnswer(now, before);
      const { id, revision } = now;
      const made = now.answers.find((each) => !known.includes(each.id));
      return made ? { act: 'unanswer', id, answer: made.id, revision } : null;
    };
    const isSeen = isShown || question.state === 'shown';
    const sentence = text(isSeen ? 'is.answered' : 'is.answered.waiting');
    if (!(await act(shop, put, sentence, back))) return false;
    onWritten();
    stayAt(question.id);
    if (isShown) await setStateOf(shop, { ...question, revision: question.revision + 1 }, 'shown');
    return true;
  };
  const remove = (shop: string, question: RoomQuestion, answer: RoomAnswer) => {
    const { id, revision } = question;
    stayAt(id);
    return act(
      shop,
      { act: 'unanswer', id, answer: answer.id, revision },
      text('is.unanswered'),
      ({ question: now }) => now && putAnswer(now, answer),
    );
  };
  const keepWords = async ({ name, words: former }: RoomShop, words: string[]) => {
    const done = await send(name, { act: 'words', words });
    if (!done) return false;
    const { hidden } = done;
    const questions = room?.shops.find((each) => each.name === name)?.questions ?? [];
    const undo = async () => {
      await send(name, { act: 'words', words: former });
      // What the words have hidden waits again.
      for (const { id, revision } of questions.filter((each) => hidden.includes(each.id)))
        await send(name, { act: 'state', id, state: 'waiting', revision: revision + 1 });
      setSaid({ words: text('undone') });
    };
    const count = hidden.length;
    setSaid({
      words: count > 0 ? text('is.words.hid', { count }) : text('is.words'),
      act: { words: text('undo'), run: () => void undo() },
    });
    return true;
  };
  return { setStateOf, keep, remove, keepWords };
}
