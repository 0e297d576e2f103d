import type { CreatorView, SubmitRequest } from '../../submissions/shared/wire.js';
import type { Stop } from '../../tools/emitter.js';

/** A refusal in the server's words; `field` names what it is about. */
export type Asked<T> =
  | { ok: true; value: T }
  | { ok: false; reason: 'offline' | 'refused'; message: string; field?: string };

/** How the page speaks with its server; `entries/submission.tsx` makes the real one. */
export interface SubmissionWorld {
  load(): Promise<Asked<CreatorView>>;
  send(request: SubmitRequest): Promise<Asked<CreatorView>>;
  withdraw(): Promise<Asked<CreatorView>>;
  /**
   * Sends a file, goes on by itself where the line broke, and where an earlier visit stopped.
   *
   * @returns how to stop; what has arrived stays, unless `isGone`.
   */
  upload(file: File, listeners: UploadListeners): (isGone: boolean) => void;
  /** A file of which an earlier visit sent only a part. */
  findLeft(): Promise<LeftClip | null>;
  /** Address of what was uploaded last. */
  clipUrl(upload: string): string;
  /** The first bytes of a file. */
  readHead(file: File): Promise<Uint8Array>;
  /** An address of a chosen file for this page alone, until it is let go. */
  showFile(file: File): string;
  letGo(address: string): void;
  /** What was filled in and not sent yet; outlives the page. */
  kept: { read(): Partial<Filled>; write(filled: Filled | null): void };
  /** Somebody comes back to the page. */
  onReturn(listener: () => void): Stop;
}

export interface LeftClip {
  name: string;
  /** 0 to 1. */
  done: number;
}

export interface UploadListeners {
  progress(done: number): void;
  /** The line is gone, or back. */
  waiting(isWaiting: boolean): void;
  done(): void;
  failed(message: string): void;
}

/** The form, field by field. */
export interface Filled {
  title: string;
  /** `''`: another one, named in `productWords`. */
  product: string;
  productWords: string;
  relation: SubmitRequest['relation'] | '';
  until: string;
  name: string;
  sparkCode: string;
  sparkUntil: string;
}
