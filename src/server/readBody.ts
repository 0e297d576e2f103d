type NotRead = 'too_large' | 'too_slow' | 'cut_off';
export type Body = { text: string; reason?: never } | { reason: NotRead; text?: never };
export type BodyBytes = { bytes: Uint8Array; reason?: never } | { reason: NotRead; bytes?: never };

/** The body as text; see {@link readBytes}. */
export async function readBody(...asked: Parameters<typeof readBytes>): Promise<Body> {
  const { bytes, reason } = await readBytes(...asked);
  return bytes ? { text: utf8.decode(bytes) } : { reason };
}

const utf8 = new TextDecoder();

/**
 * The body as it came, of which a signature is made. Nothing is read beyond `maxBytes`, nor after the deadline: a sender that
 * trickles would hold its connection for as long as it likes.
 *
 * @param startDeadline - begins to wait, calls back when the time is over, and answers with what stops it.
 */
export async function readBytes(
  request: Request,
  maxBytes: number,
  startDeadline?: (onOver: () => void) => () => void,
): Promise<BodyBytes> {
  const told = request.headers.get('content-length');
  if (Number(told ?? 0) > maxBytes) return { reason: 'too_large' };
  // No more than that comes: servers hold a sender to it.
  if (told !== null && Number(told) <= maxBytes) return readWhole(request, maxBytes, startDeadline);
  if (!request.body) return { bytes: new Uint8Array() };
  const reader = request.body.getReader();
  const giveUp = () => void reader.cancel().catch(() => {});
  let isOver = false;
  const stop = startDeadline?.(() => {
    isOver = true;
    giveUp();
  });
  const parts: Uint8Array[] = [];
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (isOver) return { reason: 'too_slow' };
      if (done) return { bytes: new Uint8Array(Buffer.concat(parts)) };
      bytes += value.byteLength;
      if (bytes > maxBytes) {
        giveUp();
        return { reason: 'too_large' };
      }
      parts.push(value);
    }
  } catch {
    // The sender went away, as pages do that are left.
    return { reason: isOver ? 'too_slow' : 'cut_off' };
  } finally {
    stop?.();
  }
}

/** In one piece, for which servers make no stream: that costs as much as all else that is done with a small body. */
async function readWhole(
  request: Request,
  maxBytes: number,
  startDeadline?: (onOver: () => void) => () => void,
): Promise<BodyBytes> {
  let stop: (() => void) | undefined;
  const over = new Promise<null>((resolve) => (stop = startDeadline?.(() => resolve(null))));
  try {
    const bytes = await Promise.race([request.arrayBuffer(), over]);
    if (bytes === null) return { reason: 'too_slow' };
    return bytes.byteLength > maxBytes ? { reason: 'too_large' } : { bytes: new Uint8Array(bytes) };
  } catch {
    return { reason: 'cut_off' };
  } finally {
    stop?.();
  }
}
