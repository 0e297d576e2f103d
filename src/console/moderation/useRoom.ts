import { useEffect, useRef, useState } from 'preact/hooks';
import type {
  Room,
  RoomAnswer,
  RoomChange,
  RoomQuestion,
  RoomRequest,
} from '../../collector/comments/shared/room.js';
import type { QuestionsWorld } from './source.js';
import { text } from './texts.js';
import type { Note } from '../shell/Said.js';

/** Somebody may be asking just now. */
const AGAIN_MS = 10_000;

/** A change without the shop, which the room adds. */
export type Change = RoomRequest extends infer Each
  ? Each extends RoomRequest
    ? Omit<Each, 'shop'>
    : never
  : never;

/** All that was asked, looked at again and again while the room is open, and each change with its way back. */
export function useRoom(world: QuestionsWorld) {
  const [room, setRoom] = useState<Room | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [said, setSaid] = useState<Note | null>(null);
  /** What was read before a change must not stand after it. */
  const changes = useRef(0);
  const look = async () => {
    const before = changes.current;
    const asked = await world.load();
    if (before !== changes.current) return;
    if (asked.ok) setRoom(asked.value);
    setProblem(asked.ok ? null : asked.message);
  };
  useEffect(() => {
    let isOver = false;
    let stop = () => {};
    const goOn = async () => {
      await look();
      if (!isOver) stop = world.setTimer(() => void goOn(), AGAIN_MS);
    };
    void goOn();
    return () => {
      isOver = true;
      stop();
    };
  }, [world]);

  /** @returns the change, or `null` where it was refused, which is said. */
  const send = async (shop: string, change: Change): Promise<RoomChange | null> => {
    changes.current += 1;
    const asked = await world.change({ shop, ...change } as RoomRequest);
    changes.current += 1;
    if (asked.ok) setRoom((now) => now && withChange(now, shop, asked.value));
    else {
      setSaid({ words: asked.message });
      // It may be another by now.
      await look();
    }
    return asked.ok ? asked.value : null;
  };
  /** @param back - the change that takes this one back, of the question as it is afterwards. */
  const act = async (
    shop: string,
    change: Change,
    sentence: string,
    back: (done: RoomChange) => Change | null,
  ): Promise<boolean> => {
    const done = await send(shop, change);
    if (!done) return false;
    const undo = back(done);
    const takeBack = async () => {
      if (undo && (await send(shop, undo))) setSaid({ words: text('undone') });
    };
    setSaid({
      words: sentence,
      ...(undo && { act: { words: text('undo'), run: () => void takeBack() } }),
    });
    return true;
  };
  return { room, problem, said, setSaid, send, act };
}

function withChange(room: Room, shop: string, { question, hidden, words }: RoomChange): Room {
  const shops = room.shops.map((each) =>
    each.name === shop
      ? {
          ...each,
          words,
          questions: each.questions.map((one) =>
            one.id === question?.id
              ? question
              : hidden.includes(one.id)
                ? { ...one, state: 'hidden' as const, revision: one.revision + 1 }
                : one,
          ),
        }
      : each,
  );
  return { ...room, shops };
}

/** An answer as it is sent to be put there, or back. */
export const putAnswer = (
  { id, revision }: Pick<RoomQuestion, 'id' | 'revision'>,
  {
    by,
    text: words,
    product,
    seconds,
    ...answer
  }: Pick<RoomAnswer, 'by' | 'text' | 'product' | 'seconds'> & { id?: string },
): Change => ({
  act: 'answer',
  id,
  revision,
  by,
  text: words,
  product,
  seconds,
  ...(answer.id === undefined ? {} : { answer: answer.id }),
});
