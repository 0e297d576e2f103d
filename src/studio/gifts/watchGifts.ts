import type { Gifts } from '../../submissions/log/gifts.js';
import type { Env } from '../../tools/env.js';

/** Another program may serve the upload page, so the files themselves are looked at. */
const POLL_MS = 2000;

/** @param onChange - something was written by either side. */
export function watchGifts(
  gifts: Gifts,
  { setTimer }: Pick<Env, 'setTimer'>,
  onChange: (revision: string) => void,
): () => void {
  let known: string | null = null;
  let isStopped = false;
  let cancel = () => {};
  const look = async () => {
    // A folder that cannot be read for a moment is read the next time.
    const revision = await gifts.revision().catch(() => known);
    if (isStopped) return;
    if (known !== null && revision !== null && revision !== known) onChange(revision);
    known = revision;
    cancel = setTimer(() => void look(), POLL_MS);
  };
  void look();
  return () => {
    isStopped = true;
    cancel();
  };
}
