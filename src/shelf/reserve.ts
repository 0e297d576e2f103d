/**
 * Holds the shelf's place before there is anything to show: the heading as it will be, and quiet cards of the right size.
 * The loader uses it too, so it stays free of Preact and of the feed.
 */
import spaceCss from '../theme/space.css?inline';

const GHOSTS = 8;

/** Adds a style sheet to a shadow root without a `<style>` element, which a strict policy would refuse. */
export function adoptStyles(root: ShadowRoot, css: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}

/** Answers the shadow root with the place held; where something stands in it already, that stays. */
export function reserveSpace(host: HTMLElement, heading: string, line: string): ShadowRoot {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  if (root.hasChildNodes()) return root;
  adoptStyles(root, spaceCss);
  const make = (className: string, text = '') => {
    const element = host.ownerDocument.createElement('div');
    element.className = className;
    element.textContent = text;
    return element;
  };
  const shelf = make('shelf');
  const head = make('head');
  const words = make('words');
  if (heading) words.append(make('heading', heading));
  if (line) words.append(make('line', line));
  head.append(words);
  const view = make('view');
  const ghosts = make('ghosts');
  for (let i = 0; i < GHOSTS; i++) ghosts.append(make('ghost'));
  view.append(ghosts);
  shelf.setAttribute('aria-busy', 'true');
  shelf.append(head, view);
  root.append(shelf);
  return root;
}

/** Leaves the shadow root empty; the root itself cannot be taken off an element. */
export function releaseSpace(host: HTMLElement): void {
  if (!host.shadowRoot) return;
  host.shadowRoot.replaceChildren();
  host.shadowRoot.adoptedStyleSheets = [];
}
