import type { Server } from './connect.js';
import { EVENTS, WRITTEN_INDEX } from './schema.js';

/** Version 3 of the tables: what was written lately is found without reading all. Old servers know no such thing. */
export async function addWrittenIndex(server: Server): Promise<void> {
  if (!server.isModern) return;
  const change = `ALTER TABLE ${EVENTS}`;
  await server.run(`${change} ADD ${WRITTEN_INDEX.replace('INDEX', 'INDEX IF NOT EXISTS')}`);
  await server.run(`${change} MATERIALIZE INDEX by_rank`);
}
