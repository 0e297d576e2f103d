import type { CollectWorld } from './collect.js';

/** The parts of the world the commands need; `entries/cli.ts` has the real ones. */
export interface CliWorld extends CollectWorld {
  version: string;
  environment: Readonly<Record<string, string | undefined>>;
  env: CollectWorld['env'] & { fetch: typeof globalThis.fetch };
  /** Whether somebody looks at the error output: progress moves there; without, it is lines. */
  isTerminal: boolean;
  /** Writes to the error output as it is, without a line's end. */
  write(text: string): void;
  /** Asks whoever sits at the terminal; `null` where nobody does. */
  ask(question: string): Promise<string | null>;
  /** In whatever the system opens addresses with. @returns whether there is such a thing. */
  openBrowser(address: string): Promise<boolean>;
  /** Somebody pressed Ctrl-C, or the machine stops: a command ends after the step that it is at. */
  signal: AbortSignal;
}
