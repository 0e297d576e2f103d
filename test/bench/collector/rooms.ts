/** Each room of a report in one process. Arguments: file or address of the store, days. Prints JSON. */
import { createCollector } from '../../../src/collector/createCollector.js';
import { roomNames } from '../../../src/collector/reports/shared/rooms.js';
import { nodeEnv } from '../../support/nodeEnv.js';
import { openStore } from './openStore.js';
import { END_MS, feedOfShop, TENANT } from './shop.js';

const DAY = 86_400_000;
/** Three hours before the last day is over. */
const NOW = END_MS - DAY / 8;
const TOKEN = 'a token of the bench only';

async function main([path = '', days = '1']: readonly string[]): Promise<void> {
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
  const range = `from=${day(END_MS - Number(days) * DAY)}&to=${day(END_MS - 1)}&tz=UTC`;
  const read = async (room: string, more = '') => {
    const [from, cpu] = [performance.now(), process.cpuUsage()];
    const answer = await collector.fetch(
      new Request(`https://events.shop.example/v1/report/${room}?${range}${more}`, {
        headers: { authorization: `Bearer ${TOKEN}` },
      }),
    );
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${room}: ${answer.status} ${text.slice(0, 200)}`);
    const used = process.cpuUsage(cpu);
    return { ms: performance.now() - from, cpuMs: (used.user + used.system) / 1000 };
  };
  const rooms = [];
  for (const room of [...roomNames, 'filters', 'lift'])
    rooms.push({
      room,
      first: await read(room),
      again: await read(room),
      below: await read(room, `&since=${NOW}`),
    });
  await collector.close();
  process.stdout.write(`${JSON.stringify({ rooms })}\n`);
}

await main(process.argv.slice(2));
