/** A report and each of its rooms in one process. Arguments: file or address of the store, days, what it is narrowed to. Prints JSON. */
import { createCollector } from '../../../src/collector/createCollector.js';
import { roomNames } from '../../../src/collector/reports/shared/rooms.js';
import { nodeEnv } from '../../support/nodeEnv.js';
import { openStore } from './openStore.js';
import { peakMbOf } from './processes.js';
import { END_MS, feedOfShop, TENANT } from './shop.js';

const DAY = 86_400_000;
/** Three hours before the last day is over. */
const NOW = END_MS - DAY / 8;
const TOKEN = 'a token of the bench only';

async function main([path = '', days = '1', filter = '']: readonly string[]): Promise<void> {
  const store = await openStore(path);
  const collector = createCollector(
    {
      store,
      keys: [{ key: 'pub_bench', origins: ['https://shop.example'], name: TENANT }],
      reportToken: TOKEN,
      feed: feedOfShop(),
    },
    nodeEnv(NOW),
  );
  const day = (ms: number) => new Date(ms).toISOString().slice(0, 10);
  const range = `from=${day(END_MS - Number(days) * DAY)}&to=${day(END_MS - 1)}&tz=UTC&${filter}`;
  const read = async (room: string, more = '') => {
    const [from, cpu] = [performance.now(), process.cpuUsage()];
    const answer = await collector.fetch(
      new Request(`https://events.shop.example/v1/${room}?${range}${more}`, {
        headers: { authorization: `Bearer ${TOKEN}` },
      }),
    );
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${room}: ${answer.status} ${text.slice(0, 200)}`);
    const used = process.cpuUsage(cpu);
    return { ms: performance.now() - from, cpuMs: (used.user + used.system) / 1000 };
  };
  const rooms = [];
  for (const room of ['', ...roomNames, 'filters', 'lift']) {
    const address = room === '' ? 'report' : `report/${room}`;
    rooms.push({
      room: room || 'the report',
      first: await read(address),
      again: await read(address),
      below: await read(address, `&since=${NOW}`),
    });
  }
  await collector.close();
  process.stdout.write(`${JSON.stringify({ rooms, peakMb: peakMbOf('self') })}\n`);
}

await main(process.argv.slice(2));
