import type { Locator, Page } from 'playwright';

/** What is seen with these words: a room says some of them to readers of the screen, too, in a place that nobody sees. */
export const seenText = (
  page: Page,
  words: string | RegExp,
  options?: Parameters<Page['getByText']>[1],
): Locator => page.getByText(words, options).and(page.locator(':not(.unseen)'));
