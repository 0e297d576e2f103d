import { createContext, type RefObject } from 'preact';
import { useContext } from 'preact/hooks';
import type { Area } from '../../server/shared/people.js';
import type { Route, RailRoom } from './rooms.js';

/** By their codes. */
export interface Languages {
  /** The one that is spoken. */
  chosen: string;
  known: readonly string[];
  /** Keeps the choice, and begins anew in that language. */
  choose(code: string): void;
}

export interface Console {
  rooms: readonly RailRoom[];
  /** The room of the rail that is open. */
  current: RailRoom | undefined;
  /** What was asked for and is not open to whoever has signed in. */
  refused: Area | null;
  language: Languages;
  go(route: Route): void;
  /** Takes a reader of the screen along. */
  main: RefObject<HTMLElement | null>;
}

/** `null` where a room stands alone, as in tests of it. */
export const ConsoleContext = createContext<Console | null>(null);
export const useConsole = (): Console | null => useContext(ConsoleContext);
