import type { Stop } from '../../tools/emitter.js';

/** The two permissions that events and pixels ask about. */
export interface ConsentAnswer {
  analytics: boolean;
  marketing: boolean;
}

export interface ConsentState extends ConsentAnswer {
  /** Who said so: `option`, `call`, `function`, the name of a consent tool, or {@link OTHER_TAB}. */
  source: string;
}

/** The source of a refusal that came from another tab. */
export const OTHER_TAB = 'other tab';

/** What the shopper permits, followed while the page lives. */
export interface Consent {
  /** `null`: nobody has said anything yet, which permits nothing. */
  current(): ConsentState | null;
  /**
   * While {@link Consent.current} is `null`: a tool is loaded and says that nothing is chosen, or not any more. What an earlier choice
   * allowed to be stored has to go; what happens now may still be permitted.
   */
  isOpen(): boolean;
  /** Asks the tools again and answers as {@link Consent.current}: some change their minds without a sign. */
  check(): ConsentState | null;
  /** Tells every change of what this says. */
  onChange(listener: (state: ConsentState | null) => void): Stop;
  /** The page's own word; from now on it outranks every tool. */
  set(answer: ConsentAnswer): void;
  /** The permission was taken back in another tab. What was permitted here before does not count any more. */
  withdraw(): void;
  /** It was given again in another tab. */
  restore(): void;
  /** What each tool on the page has said, for the merchant's eyes. */
  reports(): readonly VendorReport[];
  stop: Stop;
}

/**
 * What a tool says.
 *
 * - an answer; `isDefault`: permitted without a choice, because nobody has to be asked or the shop presumes it.
 * - `open`: it is loaded, and the shopper has not chosen, or not any more.
 * - `loading`: it is on its way and may know a choice.
 */
export type VendorWord = (ConsentAnswer & { isDefault?: boolean }) | 'open' | 'loading';

export interface VendorReport {
  readonly name: string;
  readonly word: VendorWord;
}

/**
 * One consent tool of the page. It may come late, so it is asked again and again; it is read, never driven.
 */
export interface ConsentVendor {
  readonly name: string;
  /** `null`: the tool is not here, or has nothing to say. */
  read(): VendorWord | null;
  /** Calls `look` when the answer may have changed. */
  listen(look: () => void): Stop;
}
