/**
 * Holds the shelf's place before there is anything to show: the heading as it will be, and quiet cards of the right size.
 * The loader uses it too, so it stays free of Preact and of the feed.
 */
import apartCss from '../theme/apart.css?inline';
import { isApart, layoutNames } from '../theme/layoutNames.js';
import spaceCss from '../theme/space.css?inline';
import { adoptStyles, type Space } from './space.js';

const GHOSTS = 12;
/** From here on the grid may have a button that shows more. */
const FEWEST_WITH_MORE = 5;

/** Answers the shadow root with the place held; where something stands in it already, that stays. */
export function reserveSpace(host: HTMLElement, space: Space): ShadowRoot {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  if (root.hasChildNodes()) return root;
  const layout = layoutNames.find((name) => name === space.layout) ?? 'carousel';
  adoptStyles(root, isApart(layout) ? spaceCss + apartCss : spaceCss);
  const make = (className: string, text = '') => {
    const element = host.ownerDocument.createElement('div');
    element.className = className;
    element.textContent = text;
    return element;
  };
  const shelf = make(`shelf ${layout}`);
  shelf.setAttribute('aria-busy', 'true');
  root.append(shelf);
  if (isApart(layout)) return root;
  const head = make('head');
  const words = make('words');
  if (space.heading) words.append(make('heading', space.heading));
  if (space.line) words.append(make('line', space.line));
  head.append(words);
  const view = make('view');
  const isGrid = layout === 'grid';
  const ghosts = make(isGrid ? 'cells first' : 'ghosts');
  const count = layout === 'spotlight' ? 1 : Math.min(Number(space.limit) || GHOSTS, GHOSTS);
  for (let i = 0; i < count; i++) ghosts.append(make('ghost'));
  view.append(ghosts);
  if (isGrid && count >= FEWEST_WITH_MORE) view.append(make('more'));
  shelf.append(head, view);
  return root;
}
