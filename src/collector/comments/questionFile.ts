/** A shop's questions on the disk. */
import { createEntryFile, createMemoryEntries, entryFileOf, type EntryFile } from '../entryFile.js';
import { apply, entriesOf, nothing, readEntry, type Entry, type Standing } from './entries.js';

export type QuestionFile = EntryFile<Entry, Standing>;

const questions = { nothing, readEntry, apply, entriesOf };

/** Nothing is kept when the process ends. */
export const createMemoryFile = (): QuestionFile => createMemoryEntries(questions);

/** @param folder - private; it is made when the first question comes. */
export const createQuestionFile = (folder: string, shop: string): QuestionFile =>
  createEntryFile(folder, entryFileOf(shop), questions);

/** @param name - as {@link entryFileOf} makes it. */
export const openQuestionFile = (folder: string, name: string): QuestionFile =>
  createEntryFile(folder, name, questions);
