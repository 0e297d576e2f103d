/** Takes a file into an embedded database and the likes beside it, in a process of its own that can be killed. */
import { createDuckdbStore } from '../../../src/collector/store/duckdb/createDuckdbStore.js';
import { importShop } from '../../../src/collector/transfer/importShop.js';

const [path = '', likes = '', file = ''] = process.argv.slice(2);
const store = await createDuckdbStore({ path });
process.stdout.write('begun\n');
const { isAgain, counts, known } = await importShop(store, file, { beside: { likes } });
await store.close();
process.stdout.write(`${JSON.stringify({ isAgain, events: counts.events, known })}\n`);
