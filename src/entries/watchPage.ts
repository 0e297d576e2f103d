/** The page with all open shadow roots in it, in which tags and shelves may stand as well. */
const WATCHED: MutationObserverInit = {
  childList: true,
  subtree: true,
  attributeFilter: ['data-feed', 'data-product', 'data-target'],
};

export interface WatchedPage {
  find<Found extends HTMLElement>(selector: string): Found[];
  /** Looks for shadow roots in it that are not known yet. */
  enter(within: Node): void;
}

/** Looks whenever the page may have changed: at once where a shelf was taken out, so that one which runs does not notice it; else once a frame. */
export function watchPage(isShelfOut: () => boolean, look: () => void): WatchedPage {
  const roots = new Set<Document | ShadowRoot>();
  let isDue = false;
  const observer = new MutationObserver((records) => {
    records.forEach(({ addedNodes }) => addedNodes.forEach(enter));
    if (isShelfOut()) return look();
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      look();
    });
  });
  const watch = (root: Document | ShadowRoot) => {
    if (roots.has(root)) return;
    roots.add(root);
    observer.observe(root, WATCHED);
    enter(root);
  };
  const enter = (within: Node) =>
    [within as Element, ...((within as Partial<Element>).querySelectorAll?.('*') ?? [])].forEach(
      (element) => {
        // Nothing of ours is looked at.
        if (element.shadowRoot && element.localName !== 'reel-shelf') watch(element.shadowRoot);
      },
    );
  watch(document);
  return {
    find: (selector) =>
      [...roots].flatMap((root) => {
        if (root.isConnected) return [...root.querySelectorAll<never>(selector)];
        roots.delete(root);
        return [];
      }),
    enter,
  };
}
