/** The space that is held for a shelf: what it is, and what is done about it apart from holding it, which `reserve.ts` does. */

export interface Space {
  /** A word that is no layout's is the default's. */
  layout?: string | null | undefined;
  heading: string;
  line: string;
  /** Most videos shown. */
  limit?: string | number | null | undefined;
}

/** `reserveSpace`, as a parameter: the tag's script has it, and hands it to the app, which so comes without it and its style sheet. */
export type ReserveSpace = (host: HTMLElement, space: Space) => ShadowRoot;

/** The space that the options ask for. */
export const spaceOf = (
  { layout, limit, heading, line = '' }: Partial<Space>,
  text: (key: 'heading') => string,
): Space => ({ layout, limit, heading: heading ?? text('heading'), line });

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
