import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';

export interface Served {
  port: number;
  /** Takes no new connection, waits for `finish`, and ends what is still open. */
  stop(finish?: () => Promise<void>): Promise<void>;
}

/** A standard handler, and what the server knows of the connection. */
export interface Handler {
  fetch(request: Request, connection?: unknown): Promise<Response>;
  /** Takes files in, which last as long as the sender's line is slow. */
  hasUploads?: boolean;
}

/** Batches are small: whoever needs longer than this holds a connection on purpose. */
const SLOWEST = {
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  connectionsCheckingInterval: 5000,
};
/** A line that is slower sends its file in parts, and goes on where it was. */
const SLOWEST_UPLOAD_MS = 3_600_000;
/** Longer than proxies keep an idle connection, so that none sends into one that is just being closed. */
const KEPT_ALIVE_MS = 75_000;

/** Puts a handler behind a Node server. Rejects when the address cannot be had. */
export async function serveHandler(handler: Handler, port: number, host: string): Promise<Served> {
  const server = createAdaptorServer({
    overrideGlobalObjects: false,
    fetch: (request, { incoming }) => handler.fetch(request, incoming.socket),
    serverOptions: handler.hasUploads ? { ...SLOWEST, requestTimeout: SLOWEST_UPLOAD_MS } : SLOWEST,
    // The adaptor makes a plain HTTP server unless told otherwise.
  }) as Server;
  server.keepAliveTimeout = KEPT_ALIVE_MS;
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
    stop: async (finish = async () => {}) => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      try {
        await finish();
      } finally {
        server.closeAllConnections();
      }
      await closed;
    },
  };
}
