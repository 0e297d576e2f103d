/** An endpoint of the merchant's own: keeps every batch that arrives and answers as it is told. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { catalog } from '../../../src/events/zodSchemas.js';
import type { EventType } from '../../../src/events/catalog.js';
import { batchSchema, wireEventSchema } from '../../../src/events/zodSchemas.js';
import type { WireBatch, WireEvent } from '../../../src/events/wire.js';

export interface Intake {
  readonly url: string;
  readonly batches: WireBatch[];
  /** Every event once, in the order of arrival. */
  events(type?: EventType): WireEvent[];
  /** What arrived and is not in the catalogue, or not in its form. */
  readonly wrong: string[];
  /** Status for the requests to come; `cut` closes the connection after the body was read. */
  answer: number | 'cut' | 'never';
  readonly requestCount: number;
  stop(): Promise<void>;
}

export async function startIntake(): Promise<Intake> {
  const batches: WireBatch[] = [];
  const wrong: string[] = [];
  let answer: Intake['answer'] = 200;
  let requestCount = 0;

  const judge = (text: string) => {
    const parsed = batchSchema.safeParse(JSON.parse(text));
    if (!parsed.success) return void wrong.push(`batch: ${parsed.error.message}`);
    for (const raw of parsed.data.events) {
      const event = wireEventSchema.safeParse(raw);
      if (!event.success) wrong.push(`event: ${JSON.stringify(raw)}`);
      else if (!Object.hasOwn(catalog, event.data.type)) wrong.push(`type: ${event.data.type}`);
      else {
        const props = catalog[event.data.type as EventType].props.safeParse(event.data.props);
        if (!props.success)
          wrong.push(`props of ${event.data.type}: ${JSON.stringify(event.data.props)}`);
      }
    }
    batches.push(parsed.data as WireBatch);
  };
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      requestCount++;
      response.setHeader('Access-Control-Allow-Origin', '*');
      if (answer === 'never') return;
      if (answer === 'cut') return void request.socket.destroy();
      if (answer >= 200 && answer < 300 && request.method === 'POST')
        judge(Buffer.concat(chunks).toString('utf8'));
      response.statusCode = answer;
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    batches,
    wrong,
    events(type) {
      const seen = new Map<string, WireEvent>();
      for (const batch of batches)
        for (const event of batch.events) if (!seen.has(event.id)) seen.set(event.id, event);
      return [...seen.values()].filter((event) => type === undefined || event.type === type);
    },
    get answer() {
      return answer;
    },
    set answer(next) {
      answer = next;
    },
    get requestCount() {
      return requestCount;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
