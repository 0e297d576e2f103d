import type { Asked } from '../console/studio/model/source.js';
import type { InboxSource } from '../console/studio/inbox/source.js';

type Ask = <T>(path: string, init?: RequestInit) => Promise<Asked<T>>;
type Post = <T>(path: string, body: object) => Promise<Asked<T>>;

/** @param api - its address, relative to the page. */
export function createInboxSource(api: string, ask: Ask, post: Post): InboxSource {
  const of = (gift: string, what: string) => `gifts/${encodeURIComponent(gift)}/${what}`;
  return {
    load: () => ask('gifts'),
    invite: (request) => post('gifts', request),
    relink: (gift) => post(of(gift, 'link'), {}),
    decide: (gift, request) => post(of(gift, 'decision'), request),
    clipUrl: (gift, upload) => `${api}/${of(gift, 'clip')}?${upload.slice(0, 8)}`,
    csvUrl: `${api}/gifts.csv`,
    linkOf: (address, token) =>
      address === ''
        ? new URL(`submit/${token}`, location.href).href
        : `${address.replace(/\/+$/, '')}/submit/${token}`,
    isReachable: !/^(localhost|127\.0\.0\.1|\[::1\])$/.test(location.hostname),
  };
}
