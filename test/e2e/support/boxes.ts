/** Where everything that is drawn stands, to be held against the same on another page. */

export interface Box {
  what: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Runs in the page: every visible box inside the shelf or the player (`root` is their part), measured from the corner of the shelf or of the screen. */
export function boxes(root: string): Box[] {
  const found = document
    .querySelector('reel-shelf')
    ?.shadowRoot?.querySelector(`[part~="${root}"]`);
  if (!found) return [];
  const corner = root === 'player' ? { x: 0, y: 0 } : found.getBoundingClientRect();
  return [...found.querySelectorAll('*')].flatMap((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    // What comes and goes with the clock has no place to compare; nor have shapes inside an icon.
    if (
      width === 0 ||
      element.closest('[part~=tag],.cb-count,.pl-wait,.pl-caption,.pl-captions') ||
      element.closest('svg') !== (element.tagName === 'svg' ? element : null)
    )
      return [];
    const name = `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`;
    return [
      {
        what: name,
        x: Math.round(x - corner.x),
        y: Math.round(y - corner.y),
        width: Math.round(width),
        height: Math.round(height),
      },
    ];
  });
}

/** One pixel of rounding is no difference. */
export function differences(plain: readonly Box[], other: readonly Box[]): string[] {
  const far = (one: number, two: number) => Math.abs(one - two) > 1;
  return plain.flatMap((box, i) => {
    const now = other[i];
    if (!now || now.what !== box.what)
      return [`${box.what} is ${now ? `in the place of ${now.what}` : 'not there'}`];
    const isSame =
      !far(box.x, now.x) &&
      !far(box.y, now.y) &&
      !far(box.width, now.width) &&
      !far(box.height, now.height);
    return isSame ? [] : [`${box.what}: ${JSON.stringify(box)} is now ${JSON.stringify(now)}`];
  });
}
