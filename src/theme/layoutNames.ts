/** The layouts, by the word of the option; the first is the default. Their code stands in `ui/layouts/`, their space in `space.css`. */
export const layoutNames = ['carousel', 'stories', 'grid'] as const;

export type LayoutName = (typeof layoutNames)[number];
