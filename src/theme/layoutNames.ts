/** The layouts, by the word of the option; the first is the default. Their code stands in `ui/layouts/`, their space in `space.css`. */
export const layoutNames = [
  'carousel',
  'stories',
  'grid',
  'floating',
  'spotlight',
  'gallery',
] as const;

export type LayoutName = (typeof layoutNames)[number];

/** Takes no room where the shelf stands: one that lies over the page, and one that becomes a part of the shop's own pictures. */
export const isApart = (layout: LayoutName): boolean =>
  layout === 'floating' || layout === 'gallery';
