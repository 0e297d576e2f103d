/** What the studio's page and its server say to each other. Every path stands below the studio's own, `studio/`. */
import type { Product } from '../../feed/schema.js';
import type { FeedDocument } from '../../project/folder/feedDocument.js';
import type { LayoutName } from '../../theme/layoutNames.js';
import type { Finding } from '../../project/validate/finding.js';
import type { Say } from '../../i18n/said.js';
import type { Edit } from './edits.js';
import type { ProjectChange } from './projectChange.js';

/** `GET api/project`. */
export interface StudioProject {
  /** Of the files as they are: another one means that somebody has written. */
  revision: string;
  /** The folder's name, for the page's title. */
  name: string;
  feed: FeedDocument;
  /** Of `GET api/products`: another one means that the shop sells something else than before. */
  catalogueMark: string;
  /** Files that were made of each video here, by its id. */
  made: Readonly<Record<string, { posterAt: number; from: string }>>;
  /** Since when the shop no longer has a product, by its id. */
  missing: Readonly<Record<string, string>>;
  /** What shows that a creator has agreed, by the video's id. */
  proofs: Readonly<Record<string, readonly Proof[]>>;
}

/** Private: `GET api/proofs/<id>` answers with the file, to owners and editors only. */
export interface Proof {
  id: string;
  /** `grant`: by an invitation. */
  kind: 'file' | 'message' | 'grant';
  /** The file's; `null` when it is no longer there. */
  name: string | null;
  at: string;
}

export const MAX_PROOF_BYTES = 10_000_000;
/** Of a message, in letters. */
export const MAX_MESSAGE = 20_000;

/** `POST api/proofs`: one for all these videos; one that is kept already is named by its `id`. Answers with a StudioProject. */
export type ProofRequest = { videos: readonly string[] } & (
  | { message: string }
  | { file: { name: string; base64: string } }
  | { id: string; isReleased?: boolean }
);

/** `GET api/products`: what the shop sells, whether it is in the feed or not; asked for once, since it is the most there is. */
export interface ProductList {
  mark: string;
  products: readonly ListedProduct[];
}

/** What the studio shows of a product. */
export type ListedProduct = Pick<Product, 'id' | 'title' | 'image' | 'price' | 'ref'>;

/** 200: done, or had been done before. 409: somebody else has written there meanwhile. 422: the feed would have a fault. */
export type EditAnswer =
  | { ok: true; revision: string }
  | { ok: false; reason: 'conflict'; conflicts: readonly Conflict[]; project: StudioProject }
  | { ok: false; reason: 'refused'; message: string; say?: readonly Say[] };

export interface Conflict {
  at: Edit['at'];
  /** What stands there now. */
  is: unknown;
}

/** What became of a file that was dropped; `GET api/jobs` answers with all of this run. */
export interface Job {
  id: string;
  /** The file's name, or the shop's address. */
  name: string;
  /** It brings products, and no video. */
  isImport?: true;
  /** It is a picture of this creator, and no video. */
  creator?: string;
  state: 'waiting' | 'working' | 'done' | 'refused';
  /** 0 to 1 of this file. */
  progress: number;
  /** The video that it has become, when it is done. */
  video?: string;
  /** Why it is refused, or what was done to it, for the merchant. */
  message?: string;
  /** The same for the page, in its reader's language. */
  say?: readonly Say[];
  /** Refused through no fault of the file, which is kept: `POST api/jobs/<id>/again` tries it again, and answers with the Job. */
  isKept?: boolean;
}

/**
 * `POST api/uploads` begins an upload by the tus protocol, whose metadata are these. A video is prepared when it is whole; captions
 * become those of `video`, a picture its poster, and a described film the one that is played instead of `video`.
 */
export interface UploadMetadata {
  filename: string;
  kind: 'video' | 'described' | 'captions' | 'avatar' | 'poster' | 'catalogue';
  /** Of a catalogue's prices, where it names none: ISO 4217. */
  currency?: string;
  /** For captions, described films, and a poster of the merchant's own. */
  video?: string;
  /** Of captions: a language tag. */
  lang?: string;
  /** For an avatar: the creator's id. */
  creator?: string;
}

/** What a video says in writing, by its field in the feed: what is heard, and what is seen. */
export type TimedText = 'captions' | 'descriptions';

/** `POST api/videos/<id>/captions`: the whole text of one language as WebVTT; an empty one takes it away. */
export interface CaptionsRequest {
  /** Without it: `captions`. */
  list?: TimedText;
  lang: string;
  text: string;
  /** Address of the file whose place they take, `null` for none: where another stands there by now, nothing is written. */
  was: string | null;
}

/** 200: written. 409: somebody else has written them meanwhile. */
export type CaptionsAnswer = { ok: boolean; project: StudioProject };

/** `POST api/import`: the products of a shop's address. Answers with a Job; a file of products is an upload. */
export interface ImportRequest {
  address: string;
  /** Of prices that name none. */
  currency?: string;
}

/** `GET api/health`. */
export interface Health {
  totals: string;
  /** The same for the page. */
  say?: readonly Say[];
  findings: readonly Finding[];
}

/** `GET api/publish`, and the answer to `POST api/publish` with a PublishRequest. */
export interface PublishState {
  /** Where the folder is served from, as it was said last. */
  address: string | null;
  /** The shop's name in the pages' titles. */
  shop: string;
  /** Of the tag: `GET api/publish?layout=grid` asks for another. */
  layout: LayoutName;
  /** The tag to paste, when the address is known. */
  tag: string | null;
  /** Where that is pasted on the shop's platform, in a sentence or two. */
  where: string | null;
  /** The same for the page. */
  whereSay?: readonly Say[];
  /** Absolute path of the folder to upload. */
  folder: string;
  /** What of it is uploaded, and what stays: names in it, folders with a slash. */
  upload: readonly string[];
  keep: readonly string[];
  publishedAt: string | null;
  /** Publishing was cut off: some of the folder is of before, and the next time completes it. */
  isCutOff: boolean;
  /** Sentences: what is different from what was published last. */
  changes: readonly string[];
  /** The same for the page, each the sentences of one. */
  changesSay?: readonly (readonly Say[])[];
}

export interface PublishRequest {
  address: string;
  shop: string;
  layout: LayoutName;
}

/** Of `GET api/live`, a stream of server-sent events. */
export interface LiveEvents {
  project: ProjectChange;
  /** Something was sent, or decided: what `GET api/gifts` answers is another. */
  gifts: { revision: string };
  job: Job;
}

/** Any refusal that is not listed above. */
export interface Refusal {
  error: string;
  message: string;
  /** The same for the page, where it can be met there. */
  say?: readonly Say[];
}
