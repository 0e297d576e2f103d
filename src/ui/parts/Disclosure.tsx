import type { Video } from '../../feed/schema.js';
import { useShelf, type ShelfDeps } from '../../models/context.js';
import { sentences } from './sentences.js';

/** "Gifted", "Ad" and the like: always there, never behind a hover, read before the play control. */
export function DisclosureLabel({ video }: { video: Video }) {
  const words = disclosureOf(useShelf().deps, video);
  if (!words) return null;
  return (
    <span class="disclosure" part="disclosure">
      {words}
    </span>
  );
}

/**
 * A control's or a slide's name with the video's disclosure at its end, for who goes from control to control and hears nothing else.
 * Put there by code, so that no wording of a merchant's own leaves it out.
 */
export const withDisclosure = (deps: Pick<ShelfDeps, 'text'>, video: Video, name: string): string =>
  sentences(name, disclosureOf(deps, video));

function disclosureOf({ text }: Pick<ShelfDeps, 'text'>, { disclosure = 'none' }: Video): string {
  return disclosure === 'none' ? '' : text(`disclosure_${disclosure}`);
}
