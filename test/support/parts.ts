/** The parts that a theme can style by `::part()`, as the views name them: for the document's list. */
import { filesBelow, read } from '../checks/support/sources.js';

/** `part="card"`, `part={isGoing ? 'pause' : 'play'}`, `setAttribute('part', 'video')`. */
const NAMED = /\bpart=(?:"([\w-]+)"|\{([^}]*)\})|setAttribute\('part', '([\w-]+)'\)/g;

export function partNames(): string[] {
  const names = [...filesBelow('src/ui', /\.tsx$/), ...filesBelow('src/media', /\.ts$/)]
    .flatMap((path) => [...read(path).matchAll(NAMED)])
    .flatMap(([, plain, chosen = '', set]) => [
      plain,
      set,
      ...[...chosen.matchAll(/'([\w-]+)'/g)].map(([, name]) => name),
    ]);
  return [...new Set(names)].filter((name) => name !== undefined).sort();
}
