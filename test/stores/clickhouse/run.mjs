/**
 * What the stores' contract says, asked of ClickHouse servers over the wire; and what only they have. The contract's own suites
 * (`test/contract/collector`) run again, with these servers among the stores.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, say } from '../../../demo/prepare.mjs';
import { createCurrent, createDebian, hasDebian } from './servers.mjs';

/** @param vitest - runs it with an environment and arguments, and answers with what passed and failed. */
export async function testClickhouse(vitest) {
  const servers = [createCurrent(), ...(hasDebian() ? [createDebian()] : [])];
  try {
    const started = Date.now();
    const addresses = [];
    for (const server of servers) {
      say(`Starting ClickHouse (${server.name})`);
      addresses.push(await server.start());
    }
    const took = `${((Date.now() - started) / 1000).toFixed(0)} s`;
    const own = await vitest({}, ['--project', 'stores', 'test/stores/clickhouse']);
    const shared = await vitest({ REELSHELF_CLICKHOUSE: addresses.join(' ') }, [
      '--project',
      'contract',
      ...contractSuites(),
    ]);
    return {
      started: took,
      passed: own.passed + shared.passed,
      failed: own.failed + shared.failed,
      skipped: own.skipped + shared.skipped,
      ok: own.ok && shared.ok,
    };
  } finally {
    for (const server of servers) await server.remove();
  }
}

/** All that run over every store there is. */
function contractSuites() {
  const folder = join('test', 'contract', 'collector');
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join(folder, name))
    .filter((path) => readFileSync(join(root, path), 'utf8').includes(`from './storeBodies.js'`));
}
