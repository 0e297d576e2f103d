/** What is kept in files beside a store, as it leaves one collector and comes into another: questions below videos, blocked words, likes, lives. */
import { readdir } from 'node:fs/promises';
import { readChange, type LiveChange } from '../../feed/live/changes.js';
import { apply, entriesOf, nothing, readEntry, type Entry } from '../comments/entries.js';
import { openQuestionFile } from '../comments/questionFile.js';
import { createEntryFile, entryFileOf } from '../entryFile.js';
import { likeEntries, type LikeEntry } from '../likes/likeEntries.js';
import { makeChannelFile, openChannelFile } from '../live/channelFile.js';
import { CHANNEL_ID } from '../live/shared/wire.js';

/** Where they are; left out: nowhere. */
export interface BesideFolders {
  questions?: string | null;
  likes?: string | null;
  lives?: string | null;
}

export type KeptBeside =
  /** `file`: by what the shop's questions are called, which needs no name of the shop; its likes likewise. */
  | { question: { file: string; entry: Entry } }
  | { like: { file: string; entry: LikeEntry } }
  | { live: { channel: string; life: string; changes: readonly LiveChange[] } };

const SHOP_FILE = /^[0-9a-f]{16}\.jsonl$/;

/** @param tenant - questions and likes of this shop only; `null`: of all. Lives belong to no shop, and are always among it. */
export async function* readBeside(
  { questions, likes, lives }: BesideFolders,
  tenant: string | null,
): AsyncIterable<KeptBeside> {
  const isWanted = (file: string) =>
    SHOP_FILE.test(file) && (tenant === null || file === entryFileOf(tenant));
  if (questions)
    for (const file of (await namesIn(questions)).filter(isWanted)) {
      const standing = await openQuestionFile(questions, file).read();
      for (const entry of entriesOf(standing)) yield { question: { file, entry } };
    }
  if (likes)
    for (const file of (await namesIn(likes)).filter(isWanted)) {
      const standing = await createEntryFile(likes, file, likeEntries).read();
      for (const entry of likeEntries.entriesOf(standing)) yield { like: { file, entry } };
    }
  if (lives)
    for (const name of await namesIn(lives)) {
      const channel = name.replace(/\.jsonl$/, '');
      if (channel === name || !CHANNEL_ID.test(channel)) continue;
      const found = await openChannelFile(lives, channel);
      if (found) yield { live: { channel, life: found.life, changes: found.changes } };
    }
}

/**
 * Adds what is not there yet; what both have stays as it is here, and blocked words of both are blocked. Done once more, nothing changes.
 *
 * @returns what was left out, in sentences.
 */
export async function putBeside(
  { questions, likes, lives }: BesideFolders,
  found: readonly KeptBeside[],
): Promise<string[]> {
  const notes: string[] = [];
  const asked = new Map<string, Entry[]>();
  const liked = new Map<string, LikeEntry[]>();
  for (const each of found)
    if ('live' in each) notes.push(...(await putLive(lives, each.live)));
    else if ('like' in each) addTo(liked, each.like);
    else addTo(asked, each.question);
  if (asked.size > 0 && !questions) notes.push(leftOut('questions'));
  if (liked.size > 0 && !likes) notes.push(leftOut('likes'));
  for (const [file, entries] of asked)
    if (questions && SHOP_FILE.test(file)) await putQuestions(questions, file, entries);
  for (const [file, entries] of liked)
    if (likes && SHOP_FILE.test(file)) await putLikes(likes, file, entries);
  return notes;
}

const leftOut = (what: string) =>
  `Its ${what} were left out: with --data :memory: none are kept. Name a file.`;

function addTo<Kept>(files: Map<string, Kept[]>, { file, entry }: { file: string; entry: Kept }) {
  const known = files.get(file);
  if (known) known.push(entry);
  else files.set(file, [entry]);
}

async function putLikes(folder: string, name: string, entries: readonly LikeEntry[]) {
  const file = createEntryFile(folder, name, likeEntries);
  const here = await file.read();
  const before = here.count;
  for (const raw of entries) {
    const entry = likeEntries.readEntry(JSON.stringify(raw));
    const isKnown = entry && here.videos.get(entry.video)?.has(entry.who);
    // What is there stays as it is, with whose it is there.
    if (entry?.kind === 'liked' && !isKnown) likeEntries.apply(here, entry);
  }
  if (here.count > before) await file.rewrite(here);
}

async function putQuestions(folder: string, name: string, entries: readonly Entry[]) {
  const theirs = nothing();
  for (const raw of entries) {
    const entry = readEntry(JSON.stringify(raw));
    if (entry) apply(theirs, entry);
  }
  const file = openQuestionFile(folder, name);
  const here = await file.read();
  const fresh = [...theirs.questions.values()].filter(
    ({ id, tokenDigest }) => !here.questions.has(id) && !here.byToken.has(tokenDigest),
  );
  const words = [...new Set([...here.words, ...theirs.words])];
  if (fresh.length === 0 && words.length === here.words.length) return;
  await file.rewrite({
    ...here,
    questions: new Map([...here.questions, ...fresh.map((each) => [each.id, each] as const)]),
    words,
  });
}

async function putLive(
  folder: string | null | undefined,
  { channel, life, changes }: Extract<KeptBeside, { live: unknown }>['live'],
): Promise<string[]> {
  if (!folder) return [`The live ${channel} was left out: with --data :memory: none is kept.`];
  if (!CHANNEL_ID.test(channel) || changes.some((change) => !readChange(change)))
    return [
      `The live ${JSON.stringify(channel)} was left out: it is not as a collector writes it.`,
    ];
  const known = await openChannelFile(folder, channel);
  if (known && known.life !== life)
    return [`There is another live ${channel} here already. It stays as it is.`];
  const file = known ?? (await makeChannelFile(folder, channel, life));
  for (const change of changes.slice(file.changes.length)) await file.append(change);
  return [];
}

const namesIn = async (folder: string): Promise<string[]> => {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
};
