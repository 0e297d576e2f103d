import type { AddLine } from '../contract/types.js';

/** A copy for the page's code, frozen to the bottom: the page may refuse an add, but not rewrite what is added. */
export const frozenLines = (lines: readonly AddLine[]): readonly AddLine[] =>
  Object.freeze(
    lines.map((line) =>
      Object.freeze({
        ...line,
        ...(line.ref ? { ref: Object.freeze({ ...line.ref }) } : {}),
        ...(line.attribution ? { attribution: Object.freeze({ ...line.attribution }) } : {}),
        ...(line.properties ? { properties: Object.freeze({ ...line.properties }) } : {}),
        ...(line.options
          ? { options: line.options.map((option) => Object.freeze({ ...option })) }
          : {}),
      }),
    ),
  );
