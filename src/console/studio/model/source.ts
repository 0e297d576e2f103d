import type { LayoutName } from '../../../theme/layoutNames.js';
import type { Stop } from '../../../tools/emitter.js';
import type { Edit } from '../../../studio/shared/edits.js';
import type {
  CaptionsAnswer,
  CaptionsRequest,
  EditAnswer,
  Health,
  ImportRequest,
  Job,
  ProductList,
  LiveEvents,
  PublishRequest,
  PublishState,
  StudioProject,
  UploadMetadata,
} from '../../../studio/shared/wire.js';

import type { InboxSource } from '../inbox/source.js';
import type { CaptionDraft } from './captionDrafts.js';

/** A refusal in the server's words; `offline` when it may go better later, `isUnanswered` where nobody said so. */
export type Asked<T> =
  | { ok: true; value: T }
  | {
      ok: false;
      reason: 'offline' | 'signed_out' | 'refused';
      message: string;
      isUnanswered?: true;
    };

export interface CreatorSales {
  id: string;
  orders: number;
  revenue: readonly { currency: string; minor: number }[];
}

/** How the page speaks with its server; `entries/studio.tsx` makes the real one. */
export interface StudioSource {
  loadProject(): Promise<Asked<StudioProject>>;
  loadProducts(): Promise<Asked<ProductList>>;
  sendEdits(edits: readonly Edit[]): Promise<Asked<EditAnswer>>;
  loadHealth(): Promise<Asked<Health>>;
  /** @param layout - of the tag; as last time without it. */
  loadPublish(layout?: LayoutName): Promise<Asked<PublishState>>;
  publish(request: PublishRequest): Promise<Asked<PublishState>>;
  importFrom(request: ImportRequest): Promise<Asked<Job>>;
  loadJobs(): Promise<Asked<readonly Job[]>>;
  /** Tries a file again that was kept. */
  tryAgain(job: string): Promise<Asked<Job>>;
  /** Puts away what was refused, with its file. @returns it, as one that is over. */
  dismiss(job: string): Promise<Asked<Job>>;
  /** What each creator sold in the last 28 days; `null` where no collector stands beside the studio. */
  loadSales: (() => Promise<Asked<readonly CreatorSales[]>>) | null;
  setPoster(video: string, seconds: number): Promise<Asked<StudioProject>>;
  saveCaptions(video: string, request: CaptionsRequest): Promise<Asked<CaptionsAnswer>>;
  /** Keeps what shows that a creator has agreed, for all these videos. */
  addProof(
    videos: readonly string[],
    proof: { message: string } | { file: File },
  ): Promise<Asked<StudioProject>>;
  /** One that is kept holds for these videos, too, or no longer. */
  moveProof(
    id: string,
    videos: readonly string[],
    isReleased: boolean,
  ): Promise<Asked<StudioProject>>;
  proofUrl(id: string): string;
  /** The text of a file of the project, such as captions. */
  readFile(src: string): Promise<Asked<string>>;
  /** Sends a file, and goes on by itself where the line broke. Resolves when the server has all of it. */
  upload(
    file: File,
    metadata: UploadMetadata,
    onProgress: (done: number) => void,
  ): Promise<Asked<null>>;
  listen(on: {
    project(event: LiveEvents['project']): void;
    job(event: Job): void;
    gifts(event: LiveEvents['gifts']): void;
    connected(isConnected: boolean): void;
  }): Stop;
  /** Address of a file of the project, from its address in the feed. */
  fileUrl(src: string): string;
  previewUrl(product: string | null, theme: 'light' | 'dark', layout: LayoutName): string;
}

/** What a page has not saved yet. */
export interface Kept<T> {
  /** What pages have left that are no longer open; taken over by the next `write`. */
  read(): Promise<readonly T[]>;
  write(list: readonly T[]): void;
}

/** What the page takes from the world around it. */
export interface StudioWorld {
  source: StudioSource;
  inbox: InboxSource;
  nowMs(): number;
  setTimer(run: () => void, delayMs: number): Stop;
  /** Outlives a crash of the page: edits that the server has not confirmed. */
  kept: Kept<Edit>;
  /** The same for captions. */
  keptCaptions: Kept<CaptionDraft>;
  /** An address of a chosen file for this page alone, until it is let go. */
  showFile(file: File): string;
  letGo(address: string): void;
  copy(text: string): Promise<boolean>;
  /** Offers a text as a file to keep. */
  download(name: string, text: string): void;
  locale: string;
}
