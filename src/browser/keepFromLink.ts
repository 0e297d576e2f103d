/** A shelf within a link of the page, as in a column that leads somewhere as a whole: a tap on a video is none on that link. */
import type { Stop } from '../tools/emitter.js';

export function keepFromLink(host: HTMLElement): Stop {
  const onClick = (event: Event) => {
    const path = event.composedPath();
    const inside = path.slice(0, path.indexOf(host)) as Partial<Element>[];
    if (host.closest('a') && !inside.some(({ localName }) => localName === 'a'))
      event.preventDefault();
  };
  host.addEventListener('click', onClick);
  return () => host.removeEventListener('click', onClick);
}
