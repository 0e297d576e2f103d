/** Why nothing is here: said in the console, and with `?reelshelf-debug` on the page itself, where it needs no other file. */
import { isPaymentPage } from '../browser/pageKind.js';
import type { Notice } from '../tools/display.js';
import type { Places } from './places.js';

/** Adds a line to a box at the top of the page. */
export function showLine(line: string): void {
  const box =
    document.querySelector('reelshelf-why') ??
    document.documentElement.appendChild(document.createElement('reelshelf-why'));
  (box as HTMLElement).style.cssText =
    'all:initial;position:fixed;inset:0 0 auto;z-index:2147483647;padding:8px;background:#fff;color:#000;font:14px/1.4 sans-serif;white-space:pre-wrap';
  box.append(`${line}\n`);
}

/** In a hidden box of its own, as tag managers make it, which nothing will ever open. */
const isPutAway = ({ offsetParent, parentElement }: HTMLElement): boolean =>
  !offsetParent && !parentElement?.querySelector(':not(script,reel-shelf)');

/**
 * @param isBare - the script came without any `data-*`, as optimisers, tag managers and jQuery leave it.
 * @param isDebugged - says also what is as it should be.
 */
export function describeNothing(
  { all, find }: Places,
  isBare: boolean,
  isDebugged: boolean,
): Notice[] {
  if (isDebugged && isPaymentPage(window))
    return [
      {
        code: 'PAYMENT_PAGE',
        message: 'A shopper pays on this page.',
        remedy: 'Nothing is shown here.',
      },
    ];
  const notices: Notice[] = [];
  for (const { tag, host, spot } of all) {
    const subject = tag.dataset['target'];
    if (subject && !host && !spot && tag.isConnected)
      notices.push({
        code: 'TARGET_MISSING',
        subject,
        message: 'Nothing on this page matches it.',
        remedy: 'Correct data-target, or add the element.',
      });
  }
  const shelves = find('reel-shelf');
  for (const shelf of shelves)
    if (shelf.matches(':not(:defined,[hidden])') && (isDebugged || isPutAway(shelf)))
      notices.push({
        code: 'NOT_NEAR',
        subject: shelf.getAttribute('feed') ?? '',
        message: 'The shelf waits until it is near the screen.',
        remedy: 'Scroll to it, or add data-target="#element".',
      });
  if (!notices.length && !shelves.length && (isBare || isDebugged))
    notices.push({
      code: 'NO_SHELF',
      message: 'The script runs, but this page has no tag with data-feed and no <reel-shelf feed>.',
      remedy:
        'Add <reel-shelf>, outside of closed shadow roots. If an optimiser, tag manager or jQuery took data-feed away, exclude the tag there.',
    });
  return notices;
}
