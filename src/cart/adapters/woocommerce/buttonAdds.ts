import type { CartPage } from '../../contract/page.js';
import type { AddLine, AddResult } from '../../contract/types.js';

/** Adds as the theme's own buttons do, for shops whose Store API is not there for shoppers. */
export interface ButtonAdds {
  /** @param result - what the Store API came to, and what is answered where the buttons' way does not load. */
  add(lines: readonly AddLine[], result: AddResult): Promise<AddResult>;
  /** Whether what the page says now is the echo of our own add. */
  isEcho(): boolean;
}

export function createButtonAdds(
  page: CartPage,
  tokenOf: (line: AddLine) => string | undefined,
  timeoutMs: number,
): ButtonAdds {
  let ownEchoes = 0;
  let last: Promise<unknown> = Promise.resolve();
  const silence = (by: 1 | -1) => void (ownEchoes += by);
  return {
    add(lines, result) {
      // One at a time here, too: a session that is written twice at once loses one of the two.
      const adding = last
        .then(() => import('./legacy.js'))
        .then(({ addByButton }) => addByButton(page, lines, timeoutMs, tokenOf, silence));
      last = adding.catch(() => {});
      return adding.catch(() => result);
    },
    isEcho: () => ownEchoes > 0,
  };
}
