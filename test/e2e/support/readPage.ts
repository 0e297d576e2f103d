/** What a page of ours says, and what of it is cut off. Runs in the page: it stands by itself. */
export interface PageWords {
  /** Texts and names, as they are read or heard. */
  said: string[];
  /** Words that reach out of the screen or of their button. */
  cutOff: string[];
  direction: string;
  lang: string;
}

/** @param apart - a selector of what is not ours to say: what servers tell of files, the shop's own words. */
export function readPage(apart: string): PageWords {
  const said: string[] = [];
  const cutOff: string[] = [];
  const scrolls = (element: Element | null): boolean =>
    element !== null &&
    (/auto|scroll|hidden/.test(getComputedStyle(element).overflowX) ||
      scrolls(element.parentElement));
  for (const element of document.body.querySelectorAll('*')) {
    if (element.closest(apart) || element.closest('script, style, noscript')) continue;
    for (const name of ['aria-label', 'title', 'aria-valuetext', 'alt', 'placeholder']) {
      const value = element.getAttribute(name)?.trim();
      if (value) said.push(value);
    }
    for (const node of element.childNodes) {
      const text = node.nodeType === 3 ? (node.textContent ?? '').trim() : '';
      if (!text) continue;
      said.push(text);
      if (!element.checkVisibility() || element.closest('.unseen, option, svg')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { left, right, width } = range.getBoundingClientRect();
      const button = element.closest('button, .strong, .soft');
      const box = button?.getBoundingClientRect() ?? { left: 0, right: innerWidth };
      const isOut = left < box.left - 1 || right > box.right + 1;
      if (width > 0 && isOut && !scrolls(element))
        cutOff.push(
          `${text}: ${Math.round(left)} to ${Math.round(right)} in ${Math.round(box.left)} to ${Math.round(box.right)}`,
        );
    }
  }
  if (document.documentElement.scrollWidth > innerWidth + 1)
    cutOff.push(`the page: ${document.documentElement.scrollWidth} of ${innerWidth}`);
  const { direction } = getComputedStyle(document.body);
  return { said: [...new Set(said)], cutOff, direction, lang: document.documentElement.lang };
}
