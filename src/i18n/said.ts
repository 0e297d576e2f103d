/** What a server says to a merchant: in English for logs and programs, and as a key by which the console says it in its reader's language. */
import { consoleServerTexts } from './en/consoleServer.js';
import { findingTexts } from './en/findings.js';
import { publishingTexts } from './en/publishing.js';
import { split, type SaidTables, type Say, type SayKey, type Values } from './sayKeys.js';
import { createFill, type Message } from './translate.js';

export type { Say, SayKey } from './sayKeys.js';

const tables: SaidTables = {
  findings: findingTexts,
  server: consoleServerTexts,
  publishing: publishingTexts,
};

export interface Said {
  /** In English. It may say more than the sentences of `say` do. */
  message: string;
  /** The same for the console, sentence by sentence. */
  say: readonly Say[];
}

const fill = createFill();

/** @param message - where the English says more than the table's. */
export function said(key: SayKey, values?: Values, message?: string): Said {
  const [table, own] = split(key);
  const texts: Readonly<Record<string, Message>> = tables[table];
  return {
    message: message ?? fill(texts[own] ?? '', values),
    say: [{ key, ...(values && { values }) }],
  };
}

/** One after the other. */
export const saidAll = (...all: readonly Said[]): Said => ({
  message: all.map(({ message }) => message).join(' '),
  say: all.flatMap(({ say }) => say),
});
