/** Sends requests that are made already, one after the other on a connection: what is measured is whoever answers. */
import { once } from 'node:events';
import { connect } from 'node:net';

export interface Sender {
  /** @returns the status of the answer. */
  send(request: Buffer): Promise<number>;
  end(): void;
}

const PHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1';

/** @param body - a batch, as JSON. */
export const requestOf = (body: string): Buffer =>
  Buffer.from(
    `POST /v1/events HTTP/1.1\r\nhost: 127.0.0.1\r\norigin: https://halden.example\r\ncontent-type: text/plain;charset=UTF-8\r\nuser-agent: ${PHONE}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );

export async function openSender(port: number): Promise<Sender> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  await once(socket, 'connect');
  let waiting: { resolve(status: number): void; reject(error: Error): void } | null = null;
  let told = '';
  socket.setEncoding('latin1').on('data', (part: string) => {
    told += part;
    const headEnd = told.indexOf('\r\n\r\n');
    if (headEnd < 0) return;
    const length = Number(/content-length: *(\d+)/i.exec(told)?.[1] ?? NaN);
    if (Number.isNaN(length)) waiting?.reject(new Error(`An answer without its length: ${told}`));
    if (told.length < headEnd + 4 + length) return;
    const status = Number(told.slice(9, 12));
    told = '';
    waiting?.resolve(status);
  });
  const fail = (error: Error) => waiting?.reject(error);
  socket.once('error', fail).once('close', () => fail(new Error('The collector hung up.')));
  return {
    send: (request) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        socket.write(request);
      }),
    end: () => void socket.destroy(),
  };
}
