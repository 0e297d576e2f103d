/** A shelf within a link of the page, as in a column that leads somewhere as a whole: a tap on a video is none on that link. */
import type { Stop } from '../tools/emitter.js';

export function keepFromLink(host: HTMLElement): Stop {
  const onClick = (event: Event) => {
    const path = event.composedPath();
    const inside = path.slice(0, path.indexOf(host)) as Partial<HTMLButtonElement>[];
    // What sends a form of ours does no more than that.
    const isOwn = inside.some(({ localName, form }) => localName === 'a' || form);
    if (host.closest('a') && !isOwn) event.preventDefault();
  };
  host.addEventListener('click', onClick);
  return () => host.removeEventListener('click', onClick);
}
