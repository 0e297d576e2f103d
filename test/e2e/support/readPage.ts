/** What a page of ours says, and what of it is cut off. Runs in the page: it stands by itself. */
export interface PageWords {
  /** Texts and names, as they are read or heard. */
  said: string[];
  /** Words that reach out of the screen or of their button, are broken within, or run against their script. */
  cutOff: string[];
  direction: string;
  lang: string;
}

/** @param apart - a selector of what is not ours to say: what servers tell of files, the shop's own words. */
export function readPage(apart: string): PageWords {
  const said: string[] = [];
  const cutOff: string[] = [];
  /** Of scripts that set words apart; what is typed (an address, an id) is none. */
  const WORD =
    /(?<![\w./@-])[\p{Script=Latin}\p{Script=Arabic}\p{Script=Hebrew}\p{M}]{2,}(?![\w./@:])/gu;
  const FROM_RIGHT = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u;
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
      const { direction: runs, unicodeBidi } = getComputedStyle(element);
      if (FROM_RIGHT.test(text) && runs !== 'rtl' && unicodeBidi !== 'plaintext')
        cutOff.push(`${text}: from left to right`);
      const range = document.createRange();
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(WORD)) {
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) cutOff.push(`${word}: broken in ${text}`);
      }
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
  for (const table of document.querySelectorAll('table')) {
    const place = table.closest('section, article')?.getBoundingClientRect();
    const { left, right, width } = table.getBoundingClientRect();
    const isOut = place && width > 0 && (left < place.left - 1 || right > place.right + 1);
    if (isOut && !scrolls(table.parentElement))
      cutOff.push(`a table: ${Math.round(left)} to ${Math.round(right)}`);
  }
  if (document.documentElement.scrollWidth > innerWidth + 1)
    cutOff.push(`the page: ${document.documentElement.scrollWidth} of ${innerWidth}`);
  const { direction } = getComputedStyle(document.body);
  return { said: [...new Set(said)], cutOff, direction, lang: document.documentElement.lang };
}
