import type { ComponentType } from 'preact';
import type { Video } from '../../feed/schema.js';

export interface LayoutProps {
  /** Title above the shelf; empty for none. */
  heading: string;
  line: string;
}

/**
 * One way to show a shelf. Drawn from the shelf's models only; the space that is kept for it before it is there stands in `theme/space.css`
 * under its name, and what every layout promises in `test/contract/layout.tsx`.
 */
export interface Layout {
  View: ComponentType<LayoutProps>;
  /** Its style sheets, the cards' included. A list and not one text: a bundler leaves out a list that nobody uses. */
  css: readonly string[];
  /** How many posters are seen at once: they are asked for while the cards are still being drawn. */
  posters?: number;
  /** Brings the chosen videos into the order in which cards and player go through them; without it they stay as chosen. */
  arrange?(videos: readonly Video[]): readonly Video[];
}
