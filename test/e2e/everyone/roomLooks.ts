/** What is looked for in a room of the console as it stands. Each but the first runs in the page, and stands by itself. */
import type { Page } from 'playwright';

/** What a creator may have filmed, in the place of every picture of the page. */
export const frames = {
  snow: '<rect width="540" height="960" fill="#fff"/>',
  night: '<rect width="540" height="960" fill="#000"/>',
  confetti: Array.from({ length: 1200 }, (_, i) => {
    const [x, y, hue] = [(i * 97) % 540, (i * 211) % 960, (i * 137) % 360];
    return `<rect x="${x}" y="${y}" width="14" height="14" fill="hsl(${hue} 90% ${20 + ((i * 53) % 75)}%)"/>`;
  }).join(''),
};

/** @returns how many pictures there are. */
export const putFrame = (page: Page, frame: keyof typeof frames): Promise<number> =>
  page.evaluate(async (drawn) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="540" height="960"><rect width="540" height="960" fill="#fff"/>${drawn}</svg>`;
    const src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
    const images = [...document.querySelectorAll<HTMLImageElement>('main img')];
    for (const image of images) image.src = src;
    for (const video of document.querySelectorAll<HTMLVideoElement>('main video')) {
      video.removeAttribute('src');
      video.load();
      video.poster = src;
    }
    await Promise.allSettled(images.map((image) => image.decode()));
    return images.length;
  }, frames[frame]);

/** What can be pressed and is smaller than 24 px, with another within those 24; links within a sentence may be as high as it is. */
export function smallTargets(): string[] {
  const all = [
    ...document.querySelectorAll<HTMLElement>(
      'a, button, input:not([type=file]), select, textarea, summary, [role=slider], [role=radio], [role=option]',
    ),
  ].filter(
    (target) =>
      target.checkVisibility({ opacityProperty: false, visibilityProperty: true }) &&
      !target.closest('[inert], .unseen') &&
      !target.matches('.unseen, :disabled'),
  );
  const areaOf = (target: HTMLElement) =>
    // A label is pressed with its box.
    (target.matches('[type=checkbox], [type=radio]') && target.closest('label')) || target;
  const boxes = all.map((target) => areaOf(target).getBoundingClientRect());
  const distance = (one: DOMRect, other: DOMRect) => {
    const [x, y] = [one.left + one.width / 2, one.top + one.height / 2];
    const dx = Math.max(other.left - x, 0, x - other.right);
    const dy = Math.max(other.top - y, 0, y - other.bottom);
    return Math.hypot(dx, dy);
  };
  return all.flatMap((target, at) => {
    const box = boxes[at]!;
    if (box.width === 0 || (box.width >= 23.5 && box.height >= 23.5)) return [];
    const isInSentence =
      target.matches('a') &&
      getComputedStyle(target).display === 'inline' &&
      (target.parentElement?.textContent ?? '').trim().length >
        (target.textContent ?? '').trim().length;
    if (isInSentence) return [];
    const isCrowded = boxes.some(
      (other, i) =>
        i !== at &&
        other.width > 0 &&
        areaOf(all[i]!) !== areaOf(target) &&
        distance(box, other) < 12,
    );
    const name = target.getAttribute('aria-label') ?? target.textContent?.trim().slice(0, 40);
    return isCrowded ? [`${name}: ${Math.round(box.width)} × ${Math.round(box.height)}`] : [];
  });
}

/** Fields whose place is not told from what is round them: neither their ground nor their edge has 3 to 1. */
export function faintFields(): string[] {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!canvas) throw new Error('no canvas');
  const lightOf = (color: string): number | null => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
    if (alpha < 250) return null;
    const linear = (value: number) =>
      value <= 10 ? value / 3294 : ((value / 255 + 0.055) / 1.055) ** 2.4;
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  };
  const groundOf = (element: Element | null): number =>
    element
      ? (lightOf(getComputedStyle(element).backgroundColor) ?? groundOf(element.parentElement))
      : 1;
  const ratio = (one: number, other: number) =>
    (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  return [
    ...document.querySelectorAll<HTMLElement>(
      'input:not([type=range], [type=checkbox], [type=radio], [type=file]), select, textarea',
    ),
  ]
    .filter((field) => field.checkVisibility() && !field.closest('.unseen'))
    .filter((field) => {
      const { borderBottomColor, borderBottomWidth } = getComputedStyle(field);
      const around = groundOf(field.parentElement);
      const edge = parseFloat(borderBottomWidth) > 0 ? lightOf(borderBottomColor) : null;
      return ratio(groundOf(field), around) < 3 && (edge === null || ratio(edge, around) < 3);
    })
    .map((field) => {
      const label = field.closest('label')?.textContent ?? field.getAttribute('aria-label');
      return `${field.tagName.toLowerCase()} ${label?.trim().slice(0, 40)}`;
    });
}

/** Words of which something is outside of the room that they are shown in, where that does not scroll; and a page that is wider than the screen. */
export function cutOffWords(): string[] {
  const found: string[] = [];
  const page = document.scrollingElement;
  if (page && page.scrollWidth > innerWidth + 1)
    found.push(`the page: ${page.scrollWidth} of ${innerWidth}`);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = node.textContent?.trim();
    const element = node.parentElement;
    if (!words || !element?.checkVisibility({ visibilityProperty: true })) continue;
    if (element.closest('.unseen, option, svg, script, style, datalist, textarea')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const text = range.getBoundingClientRect();
    if (text.width === 0) continue;
    for (
      let room: Element | null = element;
      room && room !== document.body;
      room = room.parentElement
    ) {
      const style = getComputedStyle(room);
      if (/auto|scroll/.test(style.overflowX + style.overflowY)) break;
      // What only readers of the screen hear is cut on purpose.
      if (style.clipPath !== 'none') break;
      // Titles that are cut on purpose end with an ellipsis, and are whole in their video's own page.
      if (style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none') break;
      const isButton = room.matches('button, .chip, .strong, .soft');
      if (style.overflowX === 'visible' && !isButton) continue;
      const box = room.getBoundingClientRect();
      const isOut =
        text.left < box.left - 2 ||
        text.right > box.right + 2 ||
        text.top < box.top - 3 ||
        text.bottom > box.bottom + 3;
      if (isOut)
        found.push(`${words.slice(0, 40)} in ${room.tagName.toLowerCase()}.${room.className}`);
      if (isOut) break;
    }
  }
  return found;
}

/** What moves, or would on the next change, of a page whose reader wants nothing to. */
export function movingParts(): string[] {
  const running = document
    .getAnimations()
    .filter(({ playState }) => playState === 'running')
    .map((animation) => {
      const target = animation.effect instanceof KeyframeEffect ? animation.effect.target : null;
      return `moves: ${target?.className}`;
    });
  const wouldMove = [...document.querySelectorAll('body *')].flatMap((element) =>
    [null, '::before', '::after'].flatMap((pseudo) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(
        element,
        pseudo,
      );
      const lasts = transitionDuration.split(',').some((each) => parseFloat(each) > 0.01);
      return lasts || animationName !== 'none' || scrollBehavior === 'smooth'
        ? [`${element.className}${pseudo ?? ''}: ${transitionDuration} ${animationName}`]
        : [];
    }),
  );
  return [...running, ...new Set(wouldMove)];
}

/** All text twice as large, as a browser's "text only" zoom makes it; and back. */
export function doubleText(isDouble: boolean): void {
  const all = [...document.querySelectorAll<HTMLElement>('body, body *')];
  const sizes = all.map((element) => parseFloat(getComputedStyle(element).fontSize));
  for (const [at, element] of all.entries())
    element.style.fontSize = isDouble ? `${sizes[at]! * 2}px` : '';
}

/** Line height, space after paragraphs, between letters and between words, as WCAG 1.4.12 names them; and back. */
export function spaceText(isSpaced: boolean): void {
  const world = globalThis as typeof globalThis & { spacing?: CSSStyleSheet };
  if (!world.spacing) {
    world.spacing = new CSSStyleSheet();
    world.spacing.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }',
    );
  }
  const others = document.adoptedStyleSheets.filter((sheet) => sheet !== world.spacing);
  document.adoptedStyleSheets = isSpaced ? [...others, world.spacing] : others;
}

/** Controls whose name does not say what is written on them: whoever speaks to the page says what they see. */
export function unspokenNames(): string[] {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return [...document.querySelectorAll<HTMLElement>('button, a, summary, [role=button]')]
    .filter((control) => control.checkVisibility() && control.hasAttribute('aria-label'))
    .filter((control) => {
      const written = plain(control.innerText);
      return written !== '' && !plain(control.getAttribute('aria-label') ?? '').includes(written);
    })
    .map((control) => `${control.getAttribute('aria-label')}: ${control.innerText}`);
}

/** What moves for ever, or longer than five seconds, by itself. */
export const longMoves = (): string[] =>
  document.getAnimations().flatMap(({ effect }) => {
    const { endTime } = effect?.getComputedTiming() ?? {};
    const target = effect instanceof KeyframeEffect ? effect.target : null;
    return Number(endTime) > 5000 ? [`${target?.className}: ${String(endTime)} ms`] : [];
  });
