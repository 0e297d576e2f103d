/** The space that is held for a shelf: what it is, and what is done about it apart from holding it, which `reserve.ts` does. */
import type { Stop } from '../tools/emitter.js';

export interface Space {
  /** A word that is no layout's is the default's. */
  layout?: string | null | undefined;
  heading: string;
  line: string;
  /** Most videos shown. */
  limit?: string | number | null | undefined;
}

/** What the tag's script needs before the app does, and hands to it: the app so comes without these, and without their style sheet. */
export interface TagParts {
  reserveSpace(host: HTMLElement, space: Space): ShadowRoot;
  whenNear(element: Element, run: (widthPx: number) => void): Stop;
  /** Whether a shopper pays on this page, at first sight. */
  hasPaymentMarks(window: Window): boolean;
  /** The same at a closer look. */
  isPaymentPage(window: Window): boolean;
}

/**
 * The space that the options ask for.
 * @param early - the heading where they name none.
 */
export const spaceOf = (
  { layout, limit, heading, line = '' }: Partial<Space>,
  early: string,
): Space => ({ layout, limit, heading: heading ?? early, line });

/** Adds a style sheet to a shadow root without a `<style>` element, which a strict policy would refuse. */
export function adoptStyles(root: ShadowRoot, css: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}

/** Leaves the shadow root empty; the root itself cannot be taken off an element. */
export function releaseSpace(host: HTMLElement): void {
  if (!host.shadowRoot) return;
  host.shadowRoot.replaceChildren();
  host.shadowRoot.adoptedStyleSheets = [];
}
