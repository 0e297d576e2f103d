/** The libraries that prepare videos, each with the oldest release that is promised. They work together, and are too large to be fetched in every run. */
export const mediaPeers: Readonly<Record<string, string>> = {
  '@mediabunny/server': '1.59.0',
  mediabunny: '1.61.0',
  'node-av': '6.1.0',
};
