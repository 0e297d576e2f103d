/** A real HTTP server on a free port that takes batches and answers what the test says. */
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { WireBatch } from '../../src/events/wire.js';

interface ReceivedRequest {
  method: string;
  headers: IncomingHttpHeaders;
  text: string;
  batch: WireBatch;
}

type EndpointAnswer =
  | { status: number; headers?: Record<string, string>; body?: string }
  | 'hang up'
  | 'never';

export interface Endpoint {
  url: string;
  readonly received: ReceivedRequest[];
  /** Ids of all events received, in order, repeats included. */
  eventIds(): string[];
  answer(next: EndpointAnswer | ((request: ReceivedRequest) => EndpointAnswer)): void;
  close(): Promise<void>;
}

export async function startEndpoint(): Promise<Endpoint> {
  const received: ReceivedRequest[] = [];
  let answer: (request: ReceivedRequest) => EndpointAnswer = () => ({ status: 204 });
  const reply = (response: ServerResponse, said: EndpointAnswer) => {
    if (said === 'never') return;
    if (said === 'hang up') return void response.destroy();
    response.writeHead(said.status, { 'access-control-allow-origin': '*', ...said.headers });
    response.end(said.body ?? '');
  };
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => void parts.push(part));
    request.on('end', () => {
      const text = Buffer.concat(parts).toString('utf8');
      const entry = {
        method: request.method ?? '',
        headers: request.headers,
        text,
        batch: JSON.parse(text) as WireBatch,
      };
      received.push(entry);
      reply(response, answer(entry));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1/events`,
    received,
    eventIds: () => received.flatMap(({ batch }) => batch.events.map(({ id }) => id)),
    answer: (next) => void (answer = typeof next === 'function' ? next : () => next),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
