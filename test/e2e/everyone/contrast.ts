/**
 * How well what is written and drawn can be told from what is really behind it, by pixels: axe gives up where a picture is behind a text. What
 * is written is taken away, the page photographed, and each colour held against every pixel of its place.
 */
import type { Page } from 'playwright';

export interface Reading {
  /** What is written there, or the name of the button whose sign it is. */
  what: string;
  isIcon: boolean;
  /** 1 to 21, of the worst twentieth of the pixels. */
  contrast: number;
}

interface Place {
  what: string;
  isIcon: boolean;
  /** Red, green, blue, 0 to 255, and how opaque, 0 to 1. */
  color: [number, number, number, number];
  box: { left: number; top: number; width: number; height: number };
}

/** Of text and of signs, by WCAG 1.4.3 and 1.4.11. */
export const enough = ({ isIcon }: Reading): number => (isIcon ? 3 : 4.5);

export async function readContrasts(page: Page, within: string): Promise<Reading[]> {
  const places = await page.evaluate(findPlaces, within);
  await page.evaluate(takeAway, true);
  const picture = await page.screenshot({ animations: 'disabled', caret: 'hide', scale: 'css' });
  await page.evaluate(takeAway, false);
  const counter = await page.context().newPage();
  try {
    return await counter.evaluate(countPixels, {
      picture: picture.toString('base64'),
      places,
    });
  } finally {
    await counter.close();
  }
}

/** Runs in the page: each line of text and each sign that can be seen in the part that is asked for, of the shelf where there is one. */
function findPlaces(within: string): Place[] {
  const root = document.querySelector('reel-shelf')?.shadowRoot ?? document;
  const part = root.querySelector(within);
  if (!part) throw new Error(`no ${within} on the page`);
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const colorOf = (text: string): Place['color'] => {
    if (!canvas) throw new Error('no canvas');
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = text;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  };
  const opacityOf = (element: Element | null): number =>
    element ? Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement) : 1;
  const isOnTop = (element: Element, x: number, y: number) => {
    const [top] = root.elementsFromPoint(x, y).filter((met) => part.contains(met));
    return top !== undefined && (top.contains(element) || element.contains(top));
  };
  /** The part of it that can be seen: rows scroll, and words are cut with an ellipsis. */
  const seenPart = (element: Element, { left, top, right, bottom }: DOMRect) => {
    const seen = {
      left: Math.max(0, left),
      top: Math.max(0, top),
      right: Math.min(innerWidth, right),
      bottom: Math.min(innerHeight, bottom),
    };
    for (let parent: Element | null = element; parent; parent = parent.parentElement) {
      if (getComputedStyle(parent).overflow === 'visible') continue;
      const clip = parent.getBoundingClientRect();
      seen.left = Math.max(seen.left, clip.left);
      seen.top = Math.max(seen.top, clip.top);
      seen.right = Math.min(seen.right, clip.right);
      seen.bottom = Math.min(seen.bottom, clip.bottom);
    }
    return {
      left: seen.left,
      top: seen.top,
      width: seen.right - seen.left,
      height: seen.bottom - seen.top,
    };
  };
  const paintOf = (element: Element) =>
    getComputedStyle(element)[element instanceof SVGElement ? 'fill' : 'color'];
  const places: Place[] = [];
  const take = (element: Element, rect: DOMRect, what: string, isIcon: boolean, color: string) => {
    const box = seenPart(element, rect);
    if (box.width < 3 || box.height < 3) return;
    if (
      !element.checkVisibility({ visibilityProperty: true }) ||
      element.closest('[inert], :disabled, [aria-disabled="true"]')
    )
      return;
    if (!isOnTop(element, box.left + box.width / 2, box.top + box.height / 2)) return;
    const [red, green, blue, alpha] = colorOf(color);
    const opaque = alpha * opacityOf(element);
    if (opaque > 0) places.push({ what, isIcon, color: [red, green, blue, opaque], box });
  };
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim();
    const element = node.parentElement;
    if (!text || !element) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects())
      take(element, rect, text.slice(0, 40), false, paintOf(element));
  }
  for (const icon of part.querySelectorAll('svg')) {
    const button = icon.closest('button, a');
    if (!button) continue;
    const name = button.getAttribute('aria-label') ?? button.textContent?.trim() ?? '';
    take(icon, icon.getBoundingClientRect(), name, true, getComputedStyle(icon).color);
  }
  return places;
}

/** Runs in the page: nothing is written, everything else stands as it stood; and back. */
function takeAway(isAway: boolean): void {
  const root = document.querySelector('reel-shelf')?.shadowRoot ?? document;
  const world = globalThis as typeof globalThis & { withoutWords?: CSSStyleSheet };
  if (!world.withoutWords) {
    world.withoutWords = new CSSStyleSheet();
    world.withoutWords.replaceSync(
      '* { color: transparent !important; -webkit-text-fill-color: transparent !important; transition: none !important; } svg { visibility: hidden !important; }',
    );
  }
  const sheet = world.withoutWords;
  const others = root.adoptedStyleSheets.filter((one) => one !== sheet);
  root.adoptedStyleSheets = isAway ? [...others, sheet] : others;
}

/** Runs in a page of its own. */
async function countPixels({
  picture,
  places,
}: {
  picture: string;
  places: Place[];
}): Promise<Reading[]> {
  const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  context.drawImage(bitmap, 0, 0);
  const linear = (value: number) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  const luminance = (red: number, green: number, blue: number) =>
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  return places.map(({ what, isIcon, color: [red, green, blue, alpha], box }) => {
    const { data } = context.getImageData(
      Math.floor(box.left),
      Math.floor(box.top),
      Math.max(1, Math.floor(box.width)),
      Math.max(1, Math.floor(box.height)),
    );
    const met: number[] = [];
    for (let at = 0; at < data.length; at += 4) {
      const behind = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0] as const;
      const over = [red, green, blue].map(
        (value, i) => value * alpha + (behind[i] ?? 0) * (1 - alpha),
      );
      const [one, other] = [
        luminance(over[0] ?? 0, over[1] ?? 0, over[2] ?? 0),
        luminance(...behind),
      ];
      met.push((Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05));
    }
    met.sort((a, b) => a - b);
    const contrast = met[Math.floor(met.length / 20)] ?? 1;
    return { what, isIcon, contrast: Math.round(contrast * 100) / 100 };
  });
}
