import { useLayoutEffect, useMemo } from 'preact/hooks';
import { useShelf } from '../../models/context.js';

/** @property text - what it was made of. */
type Sheet = CSSStyleSheet & { text?: string };

/** A constructed sheet and no `<style>`, which a strict policy would refuse. */
function adopt(root: ShadowRoot, text: string): Sheet {
  const sheet: Sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  sheet.text = text;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return sheet;
}

/** Gives the shelf's shadow root a style sheet once, however often it is asked for. For a component, `useStyles`. */
export function adoptOnce(root: ShadowRoot | null, css: string): void {
  if (root && !root.adoptedStyleSheets.some((sheet: Sheet) => sheet.text === css)) adopt(root, css);
}

/**
 * Gives the shelf's shadow root a style sheet, which stays as long as the shelf does: each that goes or comes again would have the whole shelf
 * styled anew, in the middle of a tap. It is there while the component first renders, so that whatever its children measure is true.
 */
export function useStyles(css: string): void {
  const root = useShelf().deps.host.shadowRoot;
  useMemo(() => adoptOnce(root, css), [root, css]);
}

/** The same for as long as the component lives: for rules that say something of the shelf as a whole. */
export function usePassingStyles(css: string): void {
  const root = useShelf().deps.host.shadowRoot;
  const sheet = useMemo(() => root && adopt(root, css), [root, css]);
  useLayoutEffect(
    () => () => {
      if (root)
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    },
    [root, sheet],
  );
}
