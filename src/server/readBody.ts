export type Body =
  | { text: string; reason?: never }
  | { reason: 'too_large' | 'too_slow' | 'cut_off'; text?: never };

/**
 * The body as text. Nothing is read beyond `maxBytes`, nor after the deadline: a sender that trickles would hold its connection
 * for as long as it likes.
 *
 * @param startDeadline - begins to wait, calls back when the time is over, and answers with what stops it.
 */
export async function readBody(
  request: Request,
  maxBytes: number,
  startDeadline?: (onOver: () => void) => () => void,
): Promise<Body> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) return { reason: 'too_large' };
  if (!request.body) return { text: '' };
  const decoder = new TextDecoder();
  const reader = request.body.getReader();
  const giveUp = () => void reader.cancel().catch(() => {});
  let isOver = false;
  const stop = startDeadline?.(() => {
    isOver = true;
    giveUp();
  });
  let text = '';
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (isOver) return { reason: 'too_slow' };
      if (done) return { text: text + decoder.decode() };
      bytes += value.byteLength;
      if (bytes > maxBytes) {
        giveUp();
        return { reason: 'too_large' };
      }
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    // The sender went away, as pages do that are left.
    return { reason: isOver ? 'too_slow' : 'cut_off' };
  } finally {
    stop?.();
  }
}
