/** Distance from the corner where the style sheet puts the bubble, in px. */
export interface Offset {
  x: number;
  y: number;
}

/** Kept between the bubble and what it must not cover. */
const GAP_PX = 12;
/** Higher up than this part of the window it would no longer be a corner. */
const HIGHEST = 0.5;
/** Of the bubble's box, so close that no round button fits between: one of 48 px in the corner lies under none of its edges. */
const STEPS = [0.05, 0.275, 0.5, 0.725, 0.95];
const POINTS = STEPS.flatMap((across) => STEPS.map((down) => [across, down] as const));

/**
 * Its own corner, else above what lies there, else the other side, else above what lies on that; `null` where all are taken, as under an open
 * drawer or banner. In the way is what the page has fixed to the window: carts, chats, consent banners, bars to buy.
 */
export function freeCorner(bubble: HTMLElement, host: HTMLElement): Offset | null {
  const { ownerDocument } = host;
  const { clientWidth, clientHeight } = ownerDocument.documentElement;
  const { offsetWidth: width, offsetHeight: height } = bubble;
  const home = originOf(bubble);
  const otherX = clientWidth - width - 2 * home.x;
  for (const x of [0, otherX]) {
    const low = obstacleAt(host, { left: home.x + x, top: home.y, width, height });
    if (!low) return { x, y: 0 };
    const y = Math.min(0, low.getBoundingClientRect().top - GAP_PX - height - home.y);
    const isCorner = home.y + y >= clientHeight * HIGHEST;
    if (isCorner && !obstacleAt(host, { left: home.x + x, top: home.y + y, width, height }))
      return { x, y };
  }
  return null;
}

/** Where the bubble stands in the window when nothing has moved it. */
function originOf(bubble: HTMLElement): { x: number; y: number } {
  const { transform } = getComputedStyle(bubble);
  const { e, f } = new DOMMatrix(transform === 'none' ? '' : transform);
  const { left, top } = bubble.getBoundingClientRect();
  return { x: left - e, y: top - f };
}

function obstacleAt(
  host: HTMLElement,
  { left, top, width, height }: { left: number; top: number; width: number; height: number },
): Element | null {
  for (const [across, down] of POINTS) {
    const hit = hitAt(host.ownerDocument, left + width * across, top + height * down, host);
    const fixed = hit && fixedAround(hit, host);
    if (fixed) return fixed;
  }
  return null;
}

/** What lies there under the bubble. Chats live in shadow trees, as another shelf's bubble does. */
function hitAt(root: Document | ShadowRoot, x: number, y: number, host: Element): Element | null {
  for (const found of root.elementsFromPoint(x, y)) {
    if (found === host || found.getRootNode() !== root) continue;
    const inner = found.shadowRoot && hitAt(found.shadowRoot, x, y, host);
    if (inner) return inner;
    // Hit because the bubble itself stands in its shadow tree.
    if (isAround(found, host) && !found.contains(host)) continue;
    return found;
  }
  return null;
}

/** The outermost element around `element` that the page has fixed to the window, or stuck to its foot. */
function fixedAround(element: Element, host: HTMLElement): Element | null {
  const { width, height } = element.getBoundingClientRect();
  // Hit, and takes no room: what was hit stands in a shadow tree that is closed to everybody.
  let found = width * height === 0 ? element : null;
  for (let at: Element | null = element; at; at = outOf(at)) {
    // A page that scrolls within a fixed frame stands in it with all it has. Another shelf's open player goes again, and its focus comes here.
    if (isAround(at, host) || at.matches('[part~=player]')) break;
    const { position, bottom } = getComputedStyle(at);
    if (position === 'fixed' || (position === 'sticky' && bottom !== 'auto')) found = at;
  }
  return found;
}

/** The element that this one is drawn in, whatever shadow tree that is of. */
const outOf = (element: Element): Element | null =>
  element.assignedSlot ??
  element.parentElement ??
  (element.getRootNode() as Partial<ShadowRoot>).host ??
  null;

function isAround(element: Element, inner: Element): boolean {
  let at: Element | null = inner;
  while (at && at !== element) at = outOf(at);
  return at !== null;
}
