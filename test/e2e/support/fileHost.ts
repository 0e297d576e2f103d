/** Serves `dist/` on an origin of its own, as a CDN or another host of the merchant does. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { dist } from '../../support/sizes.js';

export interface FileHostOptions {
  /** `Access-Control-Allow-Origin: *` on every file; default: yes. */
  hasCors?: boolean;
  /** Which build's file answers this request; `null`: none has it. Default: the one in `dist/`. */
  folderFor?(request: { name: string; query: string }): string | null;
  type?: string;
  /** Below this path every file is sent on to the same one below `/files/`. */
  movedFrom?: string;
}

export interface FileHost {
  url: string;
  /** Paths with query, oldest first. */
  asked: readonly string[];
}

export async function startFileHost({
  hasCors = true,
  folderFor = () => dist,
  type = 'text/javascript; charset=utf-8',
  movedFrom,
}: FileHostOptions = {}): Promise<FileHost> {
  const asked: string[] = [];
  const server = createServer((request: IncomingMessage, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://host.example');
    asked.push(pathname + search);
    const headers = hasCors ? { 'access-control-allow-origin': '*' } : {};
    const name = pathname.slice(pathname.lastIndexOf('/') + 1);
    if (movedFrom && pathname.startsWith(movedFrom))
      return void response.writeHead(302, { ...headers, location: `/files/${name}` }).end();
    const folder = folderFor({ name, query: search.slice(1) });
    if (!folder || !existsSync(join(folder, name)))
      return void response.writeHead(404, headers).end('Not found');
    response
      .writeHead(200, { ...headers, 'content-type': type })
      .end(readFileSync(join(folder, name)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(
    () => new Promise<void>((resolve) => void server.close(() => resolve()).closeAllConnections()),
  );
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}
