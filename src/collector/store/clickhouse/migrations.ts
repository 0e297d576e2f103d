import { addWrittenIndex } from './addWrittenIndex.js';
import { addPlaces } from './addPlaces.js';
import type { Server } from './connect.js';

/** What makes the tables of version 1 those of version 2, and so on. Broken off, each is done again. */
export const migrations: readonly ((server: Server) => Promise<void>)[] = [
  addPlaces,
  addWrittenIndex,
];

/** Version of the tables. Older ones are brought up to it; those of a later release are refused with a clear message. */
export const TABLES_VERSION = migrations.length + 1;
