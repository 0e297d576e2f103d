import { createContext, type ComponentChildren } from 'preact';
import { useCallback, useContext, useEffect, useRef, useState } from 'preact/hooks';
import { text } from './texts.js';

/** What a room says below, until it is closed. Said twice, it is two of them: a new object each time. */
export interface Note {
  words: string;
  act?: { words: string; run(): void };
}

interface Line {
  id: number;
  words: string;
}

/** So many stay behind for who comes to them later; more come at once than a reader of the screen would listen to. */
const KEPT = 10;

const SayContext = createContext<(words: string) => void>(() => {});

/** Says something to a reader of the screen that is seen elsewhere, or changes too often to be said where it is seen. */
export const useSay = () => useContext(SayContext);

/** Says `words` once when they come, and again when they are others. */
export function useSaid(words: string | false | null | undefined): void {
  const say = useSay();
  useEffect(() => {
    if (words) say(words);
  }, [words]);
}

/** @returns another number for each other value, also where two look the same. */
export function useTurn(value: unknown): number {
  const last = useRef({ value, turn: 0 });
  if (!Object.is(last.current.value, value)) last.current = { value, turn: last.current.turn + 1 };
  return last.current.turn;
}

interface Props {
  note?: Note | null | undefined;
  onClose?: (() => void) | undefined;
  /** From anywhere in here it can be said. */
  children: ComponentChildren;
}

/**
 * The one place in which rooms say what happens: each message is a node of its own, added below the last, so that a reader of the screen
 * says it once, in its order, and also where it is the same as the last one.
 */
export function Said({ note = null, onClose, children }: Props) {
  const [lines, setLines] = useState<readonly Line[]>([]);
  const count = useRef(0);
  const say = useCallback((words: string) => {
    count.current += 1;
    const line = { id: count.current, words };
    setLines((before) => [...before.slice(1 - KEPT), line]);
  }, []);
  const turn = useTurn(note);
  return (
    <SayContext.Provider value={say}>
      {children}
      <div class="toast" role="status" aria-atomic="false">
        {lines.map(({ id, words }) => (
          <span key={id} class="unseen">
            {words}
          </span>
        ))}
        {note && (
          <p key={`note-${turn}`}>
            {note.words}
            {note.act && (
              <button class="quiet" onClick={note.act.run}>
                {note.act.words}
              </button>
            )}
            <button class="quiet" onClick={onClose}>
              {text('close')}
            </button>
          </p>
        )}
      </div>
    </SayContext.Provider>
  );
}
