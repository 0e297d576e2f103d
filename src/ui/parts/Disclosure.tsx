import { useShelf } from '../../models/context.js';
import type { Video } from '../../feed/schema.js';

/** "Gifted", "Ad" and the like: always there, never behind a hover, read before the play control. */
export function DisclosureLabel({ video }: { video: Video }) {
  const { deps } = useShelf();
  const kind = video.disclosure ?? 'none';
  if (kind === 'none') return null;
  return (
    <span class="disclosure" part="disclosure">
      {deps.text(`disclosure_${kind}`)}
    </span>
  );
}
