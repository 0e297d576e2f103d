/** The way of the Tab key through a page of ours: what it stops at, and what is wrong with a stop. */
import type { Page } from 'playwright';

export interface Stop {
  name: string;
  /** Empty: none. */
  fault: string;
}

const MOST_STOPS = 400;

export async function tabThrough(page: Page): Promise<Stop[]> {
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    scrollTo(0, 0);
    for (const met of document.querySelectorAll('[data-met]')) met.removeAttribute('data-met');
  });
  const stops: Stop[] = [];
  while (stops.length < MOST_STOPS) {
    await page.keyboard.press('Tab');
    const now = await page.evaluate(stopNow);
    if (now === null) {
      if (stops.length > 0) break;
      continue;
    }
    if (now === 'again') break;
    stops.push(now);
  }
  return stops;
}

/** Runs in the page. `null`: the focus has left it; `again`: it has come round. */
function stopNow(): Stop | 'again' | null {
  const control = document.activeElement as HTMLElement | null;
  if (!control || control === document.body) return null;
  // What stands in a frame is a page of its own.
  if (control.matches('iframe')) {
    const again = control.hasAttribute('data-met');
    control.setAttribute('data-met', '');
    return again ? 'again' : { name: 'frame', fault: '' };
  }
  if (control.hasAttribute('data-met')) return 'again';
  control.setAttribute('data-met', '');
  const hasLine = (element: Element | null) => {
    if (!element) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
  };
  const name =
    control.getAttribute('aria-label') ??
    (control.closest('label')?.textContent || control.textContent)?.trim().slice(0, 40) ??
    control.tagName;
  const [box] = control.getClientRects();
  if (!box) return { name, fault: 'has no place' };
  const isSeenThrough = getComputedStyle(control).opacity === '0';
  const [x, y] = [box.left + box.width / 2, box.top + Math.min(box.height / 2, innerHeight / 2)];
  const faults: string[] = [];
  if (!hasLine(control) && !hasLine(control.parentElement) && !hasLine(control.nextElementSibling))
    faults.push('no line round it');
  if (isSeenThrough && !hasLine(control.parentElement) && !hasLine(control.nextElementSibling))
    faults.push('it is not drawn');
  if (x < 0 || y < 0 || x > innerWidth || y > innerHeight)
    faults.push(`outside of the screen: ${Math.round(x)}, ${Math.round(y)}`);
  else {
    const top = document.elementFromPoint(x, y);
    const isFree = top && (control.contains(top) || top.contains(control));
    // A box that only a reader of the screen meets has its label pressed in its place.
    const isItsLabel = top && control.closest('label')?.contains(top);
    if (!isFree && !isItsLabel)
      faults.push(`behind ${top?.tagName.toLowerCase()}.${top?.className}`);
  }
  return { name, fault: faults.join('; ') };
}
