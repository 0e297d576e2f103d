import { pixelNames, type PixelName } from './pixelNames.js';

/**
 * Which events a pixel gets. `auto`: all, but for what the shop's platform reports to it by itself. `all`: those too.
 * `views`: nothing of cart and checkout.
 */
export type PixelSteps = 'auto' | 'all' | 'views';

/** An entry of the option `pixels` that names one: `ga4`, `meta:views`, `tiktok:all`. */
export type PixelChoice = PixelName | `${PixelName}:${'all' | 'views'}`;

/** What the option says, of every pixel that it does not leave out. */
export function choosePixels(option: readonly string[]): ReadonlyMap<PixelName, PixelSteps> {
  const chosen = new Map<PixelName, PixelSteps>();
  if (option.includes('off')) return chosen;
  if (option.includes('auto')) for (const name of pixelNames) chosen.set(name, 'auto');
  for (const word of option) {
    const [name, steps = 'auto'] = word.split(':');
    if (isName(name) && isSteps(steps)) chosen.set(name, steps);
  }
  return chosen;
}

/** Whether it is a word that the option takes. */
export function isPixelChoice(word: string): boolean {
  const [name, steps, ...rest] = word.split(':');
  return (
    word === 'auto' ||
    word === 'off' ||
    (isName(name) && (steps === undefined || isSteps(steps)) && rest.length === 0)
  );
}

const isName = (name: unknown): name is PixelName =>
  (pixelNames as readonly unknown[]).includes(name);
const isSteps = (steps: string): steps is PixelSteps => ['auto', 'all', 'views'].includes(steps);
