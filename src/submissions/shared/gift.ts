/**
 * One gifting, from the invitation to the video: what the merchant's and the creator's side have written of it, one after the other, and
 * what follows from that. Nothing is ever written over, so that what was agreed can be shown later.
 */
import type { Disclosure } from '../../feed/schema.js';

/** What a creator may state of the relation to the shop. */
export const RELATIONS = ['gifted', 'paid', 'affiliate', 'none'] as const satisfies Disclosure[];
export type Relation = (typeof RELATIONS)[number];

export const CHANNELS = ['onsite', 'email', 'ads'] as const;

/** How far the creator allows the shop to show the video. */
export interface Grant {
  /** The last day, `YYYY-MM-DD`. */
  until: string;
  /** Countries by ISO 3166; empty: everywhere. */
  territories: string[];
  channels: (typeof CHANNELS)[number][];
}

export interface Invited {
  kind: 'invited';
  at: string;
  /** The gift's id: goes with the video into the feed, the events and the report. */
  gift: string;
  shop: string;
  /** `id` is that of the feed; one that is not there yet comes with the first video. */
  creator: { id: string; handle: string; name?: string | undefined };
  products: { id: string; title: string }[];
  relation: Relation;
  note: string;
  /** The last day on which the link takes a video, `YYYY-MM-DD`. */
  endsOn: string;
  grant: Grant;
  /** Of the link's token: the token itself is kept nowhere. */
  linkDigest: string;
}

/** What the creator has sent. */
export interface Submitted {
  kind: 'submitted';
  at: string;
  id: string;
  /** The file, by its upload. */
  upload: string;
  title: string;
  /** Of the invitation's products; `null` when the creator names another in `productWords`. */
  product: string | null;
  productWords: string;
  relation: Relation;
  /** The sentence that was read and agreed to, word by word, and who did. */
  sentence: string;
  name: string;
  grant: Grant;
  /** TikTok's code by which the shop may run the creator's post as an ad, and its last day. */
  sparkCode: string;
  sparkUntil: string;
}

export type GiftEntry =
  | Invited
  | { kind: 'relinked'; at: string; linkDigest: string }
  | { kind: 'opened'; at: string }
  | { kind: 'uploaded'; at: string; upload: string; name: string; bytes: number; type: string }
  | Submitted
  | { kind: 'withdrawn'; at: string }
  | { kind: 'changes_asked'; at: string; about: string; words: string }
  | { kind: 'refused'; at: string; about: string; words: string }
  | { kind: 'approved'; at: string; about: string; product: string | null }
  | { kind: 'entered'; at: string; about: string; video: string }
  | { kind: 'failed'; at: string; about: string; words: string }
  | { kind: 'reopened'; at: string }
  | { kind: 'cancelled'; at: string };

export type GiftState =
  | 'sent'
  | 'opened'
  | 'submitted'
  | 'withdrawn'
  | 'changes_asked'
  | 'refused'
  | 'approved'
  | 'cancelled';

export interface GiftFile {
  upload: string;
  name: string;
  bytes: number;
  /** Its media type, by its content. */
  type: string;
  at: string;
}

export interface Gift {
  invitation: Invited;
  state: GiftState;
  /** `null`: no link leads here any more. */
  linkDigest: string | null;
  openedAt: string | null;
  /** What was uploaded last, sent or not. */
  file: GiftFile | null;
  submission: Submitted | null;
  /** The file that the submission is about. */
  sentFile: GiftFile | null;
  /** What the merchant said last to the creator. */
  words: string;
  /** Why the video could not be made of the file. */
  failure: string;
  approvedAt: string | null;
  /** The product that the merchant has chosen with the approval. */
  product: string | null;
  /** In the feed. */
  video: string | null;
}

/** States in which the creator may still send, replace and take back. */
export const isOpen = ({ state }: Pick<Gift, 'state'>): boolean =>
  state !== 'approved' && state !== 'refused' && state !== 'cancelled';

export const hasEnded = ({ invitation }: Gift, nowMs: number): boolean =>
  nowMs > Date.parse(`${invitation.endsOn}T23:59:59.999Z`);

/**
 * What stands after all that was written. What comes too late says nothing: a decision about a video that was replaced meanwhile, a
 * withdrawal after the approval. So two programs may write at once, and whoever reads afterwards sees who was first.
 *
 * @returns `null` where no invitation stands at the beginning.
 */
export function giftOf(entries: readonly GiftEntry[]): Gift | null {
  const [first, ...rest] = entries;
  if (first?.kind !== 'invited') return null;
  const gift: Gift = {
    invitation: first,
    state: 'sent',
    linkDigest: first.linkDigest,
    openedAt: null,
    file: null,
    submission: null,
    sentFile: null,
    words: '',
    failure: '',
    approvedAt: null,
    product: null,
    video: null,
  };
  const files = new Map<string, GiftFile>();
  for (const entry of rest) {
    if (entry.kind === 'uploaded') files.set(entry.upload, entry);
    if ('about' in entry) decide(gift, entry);
    else follow(gift, entry, files);
  }
  return gift;
}

type Decision = Extract<GiftEntry, { about: string }>;

function decide(gift: Gift, entry: Decision): void {
  if (entry.about !== gift.submission?.id) return;
  const { state } = gift;
  if (entry.kind === 'entered' || entry.kind === 'failed') {
    if (state !== 'approved' || gift.video !== null) return;
    if (entry.kind === 'entered') gift.video = entry.video;
    else Object.assign(gift, { state: 'submitted', failure: entry.words, approvedAt: null });
    return;
  }
  if (state !== 'submitted') return;
  gift.state = entry.kind;
  if (entry.kind === 'approved')
    Object.assign(gift, { approvedAt: entry.at, product: entry.product, words: '', failure: '' });
  else gift.words = entry.words;
}

function follow(
  gift: Gift,
  entry: Exclude<GiftEntry, Decision>,
  files: ReadonlyMap<string, GiftFile>,
): void {
  switch (entry.kind) {
    case 'invited':
      return;
    case 'relinked':
      if (gift.state !== 'cancelled') gift.linkDigest = entry.linkDigest;
      return;
    case 'opened':
      gift.openedAt ??= entry.at;
      if (gift.state === 'sent') gift.state = 'opened';
      return;
    case 'uploaded':
      if (isOpen(gift)) gift.file = entry;
      return;
    case 'submitted':
      if (!isOpen(gift)) return;
      Object.assign(gift, { state: 'submitted', submission: entry, words: '', failure: '' });
      gift.sentFile = files.get(entry.upload) ?? null;
      return;
    case 'withdrawn':
      if (isOpen(gift) && gift.submission)
        Object.assign(gift, { state: 'withdrawn', submission: null, sentFile: null, file: null });
      return;
    case 'reopened':
      if (gift.submission && ['approved', 'refused', 'changes_asked'].includes(gift.state))
        Object.assign(gift, { state: 'submitted', video: null, approvedAt: null, words: '' });
      return;
    case 'cancelled':
      if (gift.state !== 'approved') Object.assign(gift, { state: 'cancelled', linkDigest: null });
  }
}
