import type { CDPSession } from 'playwright';

export const kinds = ['script', 'style', 'json', 'image', 'video', 'other'] as const;
export type Kind = (typeof kinds)[number];
export type Bytes = Readonly<Record<Kind, number>>;

const KINDS: Readonly<Record<string, Kind>> = {
  Script: 'script',
  Stylesheet: 'style',
  Fetch: 'json',
  XHR: 'json',
  Image: 'image',
  Media: 'video',
};

export interface Traffic {
  /** Bodies as they came over the line, without headers. */
  bytes(): Bytes;
  /** Of everything that was asked for so far, or of one kind. */
  requests(kind?: Kind): number;
  /** How many such addresses have been fetched to the end. */
  finished(address: RegExp): number;
}

/** Counts what a page fetches, from now on. Costs the page nothing. */
export async function startTraffic(cdp: CDPSession): Promise<Traffic> {
  const requests = new Map<
    string,
    { url: string; kind: Kind; headerBytes: number; bodyBytes: number; isDone: boolean }
  >();
  cdp.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    requests.set(requestId, {
      url: request.url,
      kind: KINDS[type ?? ''] ?? 'other',
      headerBytes: 0,
      bodyBytes: 0,
      isDone: false,
    });
  });
  cdp.on('Network.responseReceived', ({ requestId, response, type }) => {
    const known = requests.get(requestId);
    if (!known) return;
    known.headerBytes = response.encodedDataLength;
    known.kind = KINDS[type] ?? 'other';
  });
  // A video is rarely fetched to its end: it counts as it comes. It is not compressed on the way either.
  cdp.on('Network.dataReceived', ({ requestId, dataLength }) => {
    const known = requests.get(requestId);
    if (known?.kind === 'video') known.bodyBytes += dataLength;
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const known = requests.get(requestId);
    if (!known) return;
    known.isDone = true;
    if (known.kind !== 'video')
      known.bodyBytes = Math.max(0, encodedDataLength - known.headerBytes);
  });
  await cdp.send('Network.enable');
  return {
    bytes() {
      const sums: Record<Kind, number> = {
        script: 0,
        style: 0,
        json: 0,
        image: 0,
        video: 0,
        other: 0,
      };
      for (const { kind, bodyBytes } of requests.values()) sums[kind] += bodyBytes;
      return sums;
    },
    requests: (wanted) =>
      [...requests.values()].filter(({ kind }) => !wanted || kind === wanted).length,
    finished: (address) =>
      [...requests.values()].filter(({ url, isDone }) => isDone && address.test(url)).length,
  };
}
