/** By what a server's sentence is said in the console's language; no English is in here. */
import type { consoleServerTexts } from './en/consoleServer.js';
import type { findingTexts } from './en/findings.js';
import type { publishingTexts } from './en/publishing.js';

export interface SaidTables {
  findings: typeof findingTexts;
  server: typeof consoleServerTexts;
  publishing: typeof publishingTexts;
}

/** `findings.tag.none`: the table, then its key. */
export type SayKey = {
  [Table in keyof SaidTables]: `${Table}.${keyof SaidTables[Table] & string}`;
}[keyof SaidTables];

export type Values = Record<string, string | number>;

/** One sentence of a table, with what stands in its places. */
export interface Say {
  key: SayKey;
  values?: Values;
}

/** `server.answer.empty` as its table and the key there. */
export function split(key: SayKey): [keyof SaidTables, string] {
  const dot = key.indexOf('.');
  return [key.slice(0, dot) as keyof SaidTables, key.slice(dot + 1)];
}
