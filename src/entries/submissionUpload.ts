import { defaultOptions, Upload } from 'tus-js-client';
import type { LeftClip, UploadListeners } from '../console/submission/source.js';
import { text } from '../console/submission/texts.js';
import { messageIn } from './messageIn.js';

const RETRY_DELAYS_MS = [0, 1000, 3000, 5000, 10_000, 20_000, 30_000, 60_000];
/** A part is a request: what is refused is refused after the first, and a lost line loses little. */
const PART_BYTES = 8_000_000;

/** Sends a file in a way that goes on where the line broke, or where an earlier visit stopped (tus). @returns how to stop. */
export function sendClip(
  endpoint: string,
  file: File,
  listeners: UploadListeners,
): (isGone: boolean) => void {
  const upload = new Upload(file, {
    endpoint,
    metadata: { filename: file.name },
    chunkSize: PART_BYTES,
    retryDelays: RETRY_DELAYS_MS,
    removeFingerprintOnSuccess: true,
    // A phone hands out a copy each time that it is chosen, with another date.
    fingerprint: async () => `reelshelf ${endpoint} ${file.name} ${file.size}`,
    onShouldRetry({ originalResponse: response }) {
      const status = response?.getStatus() ?? 0;
      listeners.waiting(status === 0);
      return isOfTheLine(status, response?.getBody() ?? '');
    },
    onProgress(sent, all) {
      listeners.waiting(false);
      listeners.progress(all ? sent / all : 1);
    },
    onSuccess: listeners.done,
    onError(error) {
      const said = 'originalResponse' in error ? error.originalResponse?.getBody() : undefined;
      listeners.failed(messageIn(said, text('video.broken')));
    },
  });
  let isStopped = false;
  const begin = async () => {
    const [earlier] = await upload.findPreviousUploads().catch(() => []);
    if (isStopped) return;
    if (earlier) upload.resumeFromPreviousUpload(earlier);
    upload.start();
  };
  void begin();
  return (isGone) => {
    isStopped = true;
    void upload.abort(isGone).catch(() => {});
  };
}

/** What an earlier visit to this page left on its way, in this browser. */
export async function findLeftClip(endpoint: string): Promise<LeftClip | null> {
  try {
    const all = (await defaultOptions.urlStorage?.findAllUploads()) ?? [];
    for (const { uploadUrl, size, metadata } of all) {
      if (!uploadUrl?.startsWith(`${endpoint}/`) || !size) continue;
      const response = await fetch(uploadUrl, {
        method: 'HEAD',
        headers: { 'tus-resumable': '1.0.0' },
      });
      const offset = Number(response.headers.get('upload-offset'));
      if (response.ok && offset > 0)
        return { name: metadata['filename'] ?? '', done: offset / size };
    }
  } catch {
    // Without storage, or without a line, nothing is known of it.
  }
  return null;
}

/**
 * Whether it may go better in a moment. Browsers send a part again by themselves when a connection has gone, and find that it had arrived
 * (409): the true place is asked for then. A full disk and what is refused in a sentence do not mend themselves.
 */
const isOfTheLine = (status: number, body: string): boolean =>
  status === 0 ||
  status === 409 ||
  status === 423 ||
  (status === 429 && body.includes('"TOO_MANY"')) ||
  (status >= 500 && status !== 507);
