import cardCss from '../cards/Card.css?inline';
import type { Layout, LayoutProps } from '../layouts/types.js';
import gridCss from '../layouts/grid/Grid.css?inline';
import { SavedShelf } from './SavedShelf.js';
import css from './SavedShelf.css?inline';

/** What the shelf of saved videos can do to what is kept. */
export interface SavedList {
  /** As many as can be shown here. */
  remove(videoIds: readonly string[]): void;
  /** Puts them back where they were. */
  restore(): void;
}

/** Shown with nothing in it, too: then it says how something gets there. */
export const savedLayout = (list: SavedList): Layout => ({
  View: (words: LayoutProps) => <SavedShelf {...words} list={list} />,
  css: [cardCss, gridCss, css],
});
