/**
 * The design tokens: public custom property, default, meaning. `tokens.css` reads each with its default, README prints this
 * table, and a check keeps the two together. System colours follow the host's `color-scheme`, so dark mode needs no setting.
 */
export const tokens = [
  {
    name: '--reelshelf-accent',
    fallback: 'CanvasText',
    meaning: 'Primary button, progress, selected option.',
  },
  { name: '--reelshelf-on-accent', fallback: 'Canvas', meaning: 'Text on the accent.' },
  {
    name: '--reelshelf-surface',
    fallback: 'Canvas',
    meaning: 'Product sheet and drawer background.',
  },
  { name: '--reelshelf-on-surface', fallback: 'CanvasText', meaning: 'Text on the surface.' },
  {
    name: '--reelshelf-scrim',
    fallback: 'rgb(0 0 0 / 0.72)',
    meaning: 'Darkest end of the shade that keeps text readable over video.',
  },
  {
    name: '--reelshelf-radius',
    fallback: '12px',
    meaning: 'Corner of cards; buttons and pictures derive from it.',
  },
  { name: '--reelshelf-gap', fallback: '10px', meaning: 'Space between cards.' },
  { name: '--reelshelf-font', fallback: 'inherit', meaning: 'Font family.' },
  {
    name: '--reelshelf-heading-font',
    fallback: 'inherit',
    meaning: 'Font family of the heading.',
  },
  { name: '--reelshelf-heading-size', fallback: '20px', meaning: 'Size of the heading.' },
  { name: '--reelshelf-heading-weight', fallback: '600', meaning: 'Weight of the heading.' },
  {
    name: '--reelshelf-bleed',
    fallback: '0px',
    meaning:
      'How far the row runs beyond the shelf on both sides: the distance to the edge of the screen.',
  },
  {
    name: '--reelshelf-card-width',
    fallback: '208px',
    meaning: 'Widest a card becomes; on phones 2.3 cards fill the width.',
  },
  {
    name: '--reelshelf-z',
    fallback: '2147483000',
    meaning: 'Stacking order of notices; the player is in the top layer.',
  },
] as const;
