/** What can be pressed in the player, as it is drawn: where it is, what lies over it, whether it is seen and whether the focus on it is. */
import type { Page } from 'playwright';

/** Controls of the player that can be reached now, what is outside of the screen of them, and which lie over one another. */
export const controlsOf = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('reel-shelf')?.shadowRoot;
    const player = root?.querySelector('[part~="player"]');
    const isInRow = (control: Element) => {
      for (let room = control.parentElement; room && room !== player; room = room.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(room);
        if (/auto|scroll/.test(overflowX + overflowY) && !room.matches('.pl-list')) return true;
      }
      return false;
    };
    const boxes = [...(player?.querySelectorAll<HTMLElement>('button, a, [role=slider]') ?? [])]
      .filter(
        (control) =>
          !control.closest('[inert]') &&
          control.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
          getComputedStyle(control.parentElement as Element).clipPath === 'none',
      )
      .map((control) => ({
        name: control.getAttribute('aria-label') ?? control.textContent?.trim() ?? '',
        box: control.getBoundingClientRect(),
        scrolls: isInRow(control),
        control,
      }))
      .filter(({ box }) => box.width > 0 && box.height > 0);
    const fixed = boxes.filter((one) => !one.scrolls);
    const outside = fixed.filter(
      ({ box }) =>
        box.left < -1 || box.top < -1 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1,
    );
    const shared = (one: DOMRect, other: DOMRect) =>
      Math.max(0, Math.min(one.right, other.right) - Math.max(one.left, other.left)) *
      Math.max(0, Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top));
    const over = fixed.flatMap((one, at) =>
      fixed
        .slice(at + 1)
        .filter(
          (other) =>
            !one.control.contains(other.control) &&
            !other.control.contains(one.control) &&
            shared(one.box, other.box) > 4,
        )
        .map((other) => `${one.name} and ${other.name}`),
    );
    return { count: boxes.length, outside: outside.map(({ name }) => name), over };
  });

/**
 * Prices, labels and words on buttons of which something is outside of the room they are shown in. A card's product may lose its former price
 * and the end of its title, which its name says.
 */
export const cutOff = (page: Page, within: string) =>
  page.evaluate((selector) => {
    const root = document.querySelector('reel-shelf')?.shadowRoot;
    const part = root?.querySelector(selector);
    if (!part) throw new Error(`no ${selector} on the page`);
    const texts = part.querySelectorAll<HTMLElement>(
      'button:not(.chip), a, [part~="price"] b, [part~="disclosure"], h2, h3, label, legend, [role=status]',
    );
    const isCut = (element: HTMLElement) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const { top, bottom, left, right, width } = range.getBoundingClientRect();
      if (width === 0) return false;
      for (let room: Element | null = element; room; room = room.parentElement) {
        const { overflowX, overflowY, clipPath } = getComputedStyle(room);
        // What only readers of the screen hear is cut on purpose, and what scrolls is reached.
        if (clipPath !== 'none' || /auto|scroll/.test(overflowX + overflowY)) return false;
        if (overflowX === 'visible') continue;
        const box = room.getBoundingClientRect();
        if (top < box.top - 2 || bottom > box.bottom + 2) return true;
        if (left < box.left - 2 || right > box.right + 2) return true;
      }
      return false;
    };
    return [...texts]
      .filter((element) => element.checkVisibility() && !element.closest('[inert]'))
      .filter(isCut)
      .map((element) => `${element.className} ${element.textContent ?? ''}`);
  }, within);

interface Control {
  name: string;
  /** What is written on it has the colour that the browser draws behind words, where the shopper has colours of their own. */
  isErased: boolean;
  box: { x: number; y: number; width: number; height: number };
}

/** Of the part of the shelf that is in front, or of a page of ours, what can be pressed and is on the screen as a whole. */
const controlsOn = (page: Page): Promise<Control[]> =>
  page.evaluate(() => {
    const root = document.querySelector('reel-shelf')?.shadowRoot ?? document;
    const part = root.querySelector('[part~="player"]') ?? root;
    const ground = document.body.appendChild(document.createElement('i'));
    ground.style.color = 'Canvas';
    const canvas = getComputedStyle(ground).color;
    ground.remove();
    const isForced = matchMedia('(forced-colors: active)').matches;
    return [...part.querySelectorAll<HTMLElement>('button, a, [role=radio]')]
      .filter(
        (control) =>
          !control.closest('[inert]') &&
          !control.matches(':disabled, [aria-disabled=true]') &&
          control.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
      )
      .map((control) => {
        const { x, y, width, height } = control.getBoundingClientRect();
        const top = root.elementFromPoint(x + width / 2, y + height / 2);
        return {
          name: control.getAttribute('aria-label') ?? control.textContent?.trim() ?? '',
          isInFront: control.contains(top),
          isErased:
            isForced &&
            control.innerText.trim() !== '' &&
            getComputedStyle(control).color === canvas,
          box: { x, y, width, height },
        };
      })
      .filter(
        ({ isInFront, box: { x, y, width, height } }) =>
          isInFront && x >= 0 && y >= 0 && x + width <= innerWidth && y + height <= innerHeight,
      );
  });

/** Of each: how far the lightest of what is drawn in its place is from the darkest, as WCAG counts. */
async function rangesOf(page: Page, controls: Control[]): Promise<number[]> {
  const picture = await page.screenshot({ animations: 'disabled', scale: 'css' });
  return page.evaluate(
    async ({ base64, boxes }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d', {
        willReadFrequently: true,
      });
      if (!context) throw new Error('no canvas');
      context.drawImage(bitmap, 0, 0);
      const linear = (value = 0) =>
        value <= 10 ? value / 3294 : ((value / 255 + 0.055) / 1.055) ** 2.4;
      return boxes.map(({ x, y, width, height }) => {
        const { data } = context.getImageData(x, y, width, height);
        let [least, most] = [1, 0];
        for (let at = 0; at < data.length; at += 4) {
          const light =
            0.2126 * linear(data[at]) +
            0.7152 * linear(data[at + 1]) +
            0.0722 * linear(data[at + 2]);
          least = Math.min(least, light);
          most = Math.max(most, light);
        }
        return (most + 0.05) / (least + 0.05);
      });
    },
    { base64: picture.toString('base64'), boxes: controls.map(({ box }) => box) },
  );
}

/** Of what can be pressed: what is hardly told from what is behind it. For shoppers who have colours of their own. */
export async function unseenControls(page: Page): Promise<{ count: number; unseen: string[] }> {
  const controls = await controlsOn(page);
  const ranges = await rangesOf(page, controls);
  const unseen = controls
    .filter(({ isErased }, at) => isErased || (ranges[at] ?? 0) < 3)
    .map(({ name }) => name);
  return { count: controls.length, unseen };
}

/** Runs in the page: the control that has the focus, and whether a line of at least 2 px goes round it. */
function focusedNow(): { name: string; hasLine: boolean; isInFront: boolean } | null {
  const root = document.activeElement?.shadowRoot;
  const control = root?.activeElement;
  if (!root || !control) return null;
  // A card's button lies over the whole card, which shows its line.
  const line = (element: Element) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
  };
  const { x, y, width, height } = control.getBoundingClientRect();
  const top = root.elementFromPoint(
    Math.min(innerWidth - 1, Math.max(0, x + width / 2)),
    Math.min(innerHeight - 1, Math.max(0, y + height / 2)),
  );
  return {
    name: control.getAttribute('aria-label') ?? control.textContent?.trim() ?? '',
    hasLine: line(control) || Boolean(control.parentElement && line(control.parentElement)),
    isInFront: Boolean(top && (control.contains(top) || top.contains(control))),
  };
}

/** Tab by Tab, until the focus comes round or leaves. */
export async function focusStops(
  page: Page,
): Promise<{ name: string; hasLine: boolean; isInFront: boolean }[]> {
  const met: { name: string; hasLine: boolean; isInFront: boolean }[] = [];
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    const now = await page.evaluate(focusedNow);
    if (!now) {
      if (met.length > 0) break;
      continue;
    }
    if (met.length > 1 && met[0]?.name === now.name) break;
    met.push(now);
  }
  return met;
}
