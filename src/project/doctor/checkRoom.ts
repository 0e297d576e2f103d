/** How much room the page leaves the shelf, and what lies over it: as far as its styles are written into the page. */
import type { Element } from 'domhandler';
import type { Styles } from './pageStyles.js';
import { above, nameOf, type FoundPage } from './readPage.js';
import type { Line } from './visit.js';

type StylesOf = (element: Element) => Styles;

/** A card with the shelf's own margins; narrower, nothing of it can be read. */
const MIN_WIDTH = 160;
/** A heading and a card. */
const MIN_HEIGHT = 320;

/** @param stands - the shelf's place and what is around it, the nearest first. */
export function checkRoom(stands: readonly Element[], stylesOf: StylesOf): Line[] {
  const lines: Line[] = [];
  const say = (level: Line['level'], message: string) =>
    lines.push({ level, code: 'PLACE', message });
  // A script is no box: what is around it gives the room.
  const boxes = stands.filter(({ name }) => name !== 'script');
  for (const box of boxes) {
    const styles = stylesOf(box);
    const width = pixels(styles['max-width']) ?? pixels(styles['width']);
    const height = pixels(styles['max-height']) ?? pixels(styles['height']);
    if (width !== null && width < MIN_WIDTH)
      say(
        'warning',
        `The shelf’s place is ${width} px wide at most (${nameOf(box)}), less than one card: take the width away, or put the tag where there is room.`,
      );
    if (height !== null && height < MIN_HEIGHT && /hidden|clip/.test(overflowOf(styles)))
      say(
        'warning',
        `The shelf’s place is cut off after ${height} px (${nameOf(box)}), so that its cards are not seen whole: take the height away, or put the tag elsewhere.`,
      );
  }
  const shrinking = boxes.find((box, at) => isAsWideAsItsContent(box, boxes[at + 1], stylesOf));
  if (shrinking && lines.length === 0)
    say(
      'ok',
      `The shelf’s place is as wide as what is in it (${nameOf(shrinking)}): the shelf asks for four cards there. Give it width: 100% if it should be as wide as the page.`,
    );
  return lines;
}

const pixels = (value: string | undefined): number | null => {
  const [, number] = /^([\d.]+)px$/.exec(value ?? '') ?? [];
  return number === undefined ? null : Number(number);
};

const overflowOf = (styles: Styles) => `${styles['overflow'] ?? ''} ${styles['overflow-y'] ?? ''}`;

/** Shrinks to its content, by its own styles or as an item of what is around it. */
function isAsWideAsItsContent(
  box: Element,
  around: Element | undefined,
  stylesOf: StylesOf,
): boolean {
  const own = stylesOf(box);
  const isByContent = own['width']?.endsWith('-content') === true;
  if (own['width'] && !isByContent) return false;
  if (
    isByContent ||
    /^(left|right|inline-)/.test(own['float'] ?? '') ||
    /^(inline-|table)/.test(own['display'] ?? '') ||
    (/^(absolute|fixed)$/.test(own['position'] ?? '') && !isStretched(own))
  )
    return true;
  if (!around || box.name === 'body') return false;
  const outer = stylesOf(around);
  const display = outer['display'] ?? '';
  if (/flex/.test(display)) {
    const isColumn = /column/.test(outer['flex-direction'] ?? outer['flex-flow'] ?? '');
    return isColumn
      ? isNotStretched(own['align-self'] ?? outer['align-items'])
      : !/^[1-9]/.test(own['flex'] ?? own['flex-grow'] ?? '');
  }
  return (
    /grid/.test(display) &&
    isNotStretched(own['justify-self'] ?? outer['justify-items'] ?? outer['place-items'])
  );
}

const isStretched = (styles: Styles) =>
  'inset' in styles || ('left' in styles && 'right' in styles);
const isNotStretched = (value: string | undefined) =>
  /\b(center|start|end|flex-start|flex-end|left|right)\b/.test(value ?? '');

/** What covers the whole window when the page opens: age questions, splash screens. */
export function checkCovers(page: FoundPage, stylesOf: StylesOf, own: readonly Element[]): Line[] {
  const covers = page
    .all('body *')
    .filter((element) => !own.includes(element) && isCover(element, stylesOf));
  return covers.slice(0, 1).map((cover) => ({
    level: 'warning',
    code: 'PAGE_COVERED',
    message: `Something lies over the whole page when it opens (${nameOf(cover)}): until shoppers close it they see no videos, and none counts as seen. If it asks for their age or consent, that is as it has to be; if not, take it off this page.`,
  }));
}

function isCover(element: Element, stylesOf: StylesOf): boolean {
  const styles = stylesOf(element);
  return (
    styles['position'] === 'fixed' &&
    isAsLargeAsTheWindow(styles) &&
    /[^\s]/.test(`${styles['background'] ?? ''}${styles['background-color'] ?? ''}`) &&
    !/^(none|transparent)$/.test(styles['background-color'] ?? styles['background'] ?? '') &&
    !(Number(styles['z-index']) < 0) &&
    styles['pointer-events'] !== 'none' &&
    ![element, ...above(element)].some((each) => isUnseen(each, stylesOf(each)))
  );
}

function isAsLargeAsTheWindow(styles: Styles): boolean {
  const isNone = (value: string | undefined) => /^0(px|%)?$/.test(value ?? '');
  const isAll = (value: string | undefined) => /^100(%|[dsl]?v[wh])$/.test(value ?? '');
  if (/^0(px|%)?( 0(px|%)?)*$/.test(styles['inset'] ?? '')) return true;
  const { top, left, right, bottom, width, height } = styles;
  return (
    isNone(left) &&
    isNone(top) &&
    (isNone(right) || isAll(width)) &&
    (isNone(bottom) || isAll(height))
  );
}

function isUnseen({ name, attribs }: Element, styles: Styles): boolean {
  return (
    'hidden' in attribs ||
    'popover' in attribs ||
    attribs['aria-hidden'] === 'true' ||
    ((name === 'dialog' || name === 'details') && !('open' in attribs)) ||
    /^(template|noscript)$/.test(name) ||
    styles['display'] === 'none' ||
    /^(hidden|collapse)$/.test(styles['visibility'] ?? '') ||
    /^0?\.?0*$/.test(styles['opacity'] ?? '1') ||
    /translate|scale\(0/.test(styles['transform'] ?? '')
  );
}
