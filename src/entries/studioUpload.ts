import { Upload } from 'tus-js-client';
import type { Asked } from '../console/studio/model/source.js';
import { text } from '../console/studio/texts.js';
import { messageIn } from './messageIn.js';
import type { UploadMetadata } from '../studio/shared/wire.js';

const RETRY_DELAYS_MS = [0, 500, 1000, 2000, 4000, 8000, 8000, 8000];

/** Sends a file in a way that goes on where the line broke (tus). */
export function sendFile(
  endpoint: string,
  file: File,
  metadata: UploadMetadata,
  onProgress: (done: number) => void,
): Promise<Asked<null>> {
  return new Promise((resolve) => {
    new Upload(file, {
      endpoint,
      metadata: { ...metadata },
      retryDelays: RETRY_DELAYS_MS,
      removeFingerprintOnSuccess: true,
      onProgress: (sent, all) => onProgress(all ? sent / all : 1),
      onSuccess: () => resolve({ ok: true, value: null }),
      onError(error) {
        const said = 'originalResponse' in error ? error.originalResponse?.getBody() : undefined;
        resolve({
          ok: false,
          reason: said ? 'refused' : 'offline',
          message: messageIn(said, text('upload.broken')),
        });
      },
    }).start();
  });
}
