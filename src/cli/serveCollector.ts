import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { Collector } from '../collector/createCollector.js';

/** Puts a collector behind a Node server. Rejects when the address cannot be had. */
export async function serveCollector(collector: Collector, port: number, host: string): Promise<{ port: number; stop(): Promise<void> }> {
  const server = createAdaptorServer({
    overrideGlobalObjects: false,
    fetch: (request, { incoming }) => collector.fetch(request, { address: incoming.socket.remoteAddress }),
    // The adaptor makes a plain HTTP server unless told otherwise.
  }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
