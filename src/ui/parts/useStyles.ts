import { useLayoutEffect, useMemo } from 'preact/hooks';
import { useShelf } from '../../models/context.js';

/**
 * Gives the shelf's shadow root a style sheet for as long as the component lives. A constructed sheet and no `<style>`, which a
 * strict policy would refuse. It is there while the component first renders, so that whatever its children measure is true.
 */
export function useStyles(css: string): void {
  const root = useShelf().deps.host.shadowRoot;
  const sheet = useMemo(() => {
    if (!root) return null;
    const made = new CSSStyleSheet();
    made.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, made];
    return made;
  }, [root, css]);
  useLayoutEffect(
    () => () => {
      if (root)
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    },
    [root, sheet],
  );
}
