/** What stands between shoppers and a live: one address for the stream's parts and for the collector, whose lines can be cut. */
import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

export interface Stage {
  url: string;
  /** Every line to the collector breaks, and none is taken until it is mended. */
  cut(): void;
  mend(): void;
  /** Whoever hands out the stream takes what is asked, and answers no more. */
  holdFilm(): void;
  mendFilm(): void;
  stop(): Promise<void>;
}

export async function startStage(collectorPort: number, film: string): Promise<Stage> {
  let isCut = false;
  let isFilmHeld = false;
  const open = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://stage.example');
    if (pathname.startsWith('/film/'))
      return isFilmHeld ? undefined : sendPart(film, pathname, response);
    if (isCut) return void request.socket.destroy();
    open.add(response);
    response.once('close', () => open.delete(response));
    passOn(request, response, collectorPort);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut() {
      isCut = true;
      for (const response of open) response.destroy();
    },
    mend() {
      isCut = false;
    },
    holdFilm() {
      isFilmHeld = true;
    },
    mendFilm() {
      isFilmHeld = false;
    },
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function passOn(request: IncomingMessage, response: ServerResponse, port: number): void {
  const { method, url, headers } = request;
  const passed = ask(
    { host: '127.0.0.1', port, method, path: url, headers, agent: false },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      response.flushHeaders();
      answer.pipe(response);
      answer.once('error', () => response.destroy());
      answer.once('close', () => response.end());
    },
  );
  passed.once('error', () => response.destroy());
  response.once('close', () => passed.destroy());
  request.pipe(passed);
}

function sendPart(film: string, pathname: string, response: ServerResponse): void {
  const file = join(film, basename(pathname));
  const headers = { 'access-control-allow-origin': '*', 'cache-control': 'no-store' };
  if (!existsSync(file)) return void response.writeHead(404, headers).end();
  const type = file.endsWith('.m3u8') ? 'application/vnd.apple.mpegurl' : 'video/mp2t';
  response.writeHead(200, { ...headers, 'content-type': type }).end(readFileSync(file));
}
