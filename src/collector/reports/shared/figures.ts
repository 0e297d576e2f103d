import type { Figures } from './types.js';

/** A figure by the names it is shown under; where it has none it is not shown. */
export interface ShownFigure {
  /** Among the key figures. */
  title?: string;
  /** In the table of creators. */
  column?: string;
  /** In the spreadsheet. */
  sheet?: string;
  of(figures: Figures): number | null;
  /** From 0 to 1, and shown only where enough was measured. */
  isShare?: boolean;
}

/** All figures but money, in the order they are shown in. */
export const shownFigures = {
  views: { title: 'Views', column: 'Views', sheet: 'Views', of: ({ views }) => views },
  viewers: { sheet: 'Viewers', of: ({ viewers }) => viewers },
  engaged: { sheet: 'Engaged views', of: ({ engaged }) => engaged },
  watched: {
    title: 'Watched',
    column: 'Watched',
    sheet: 'Watched %',
    of: ({ watchThrough }) => watchThrough,
    isShare: true,
  },
  failures: {
    title: 'Failed to play',
    sheet: 'Failed to play',
    of: ({ failures }) => failures,
  },
  opens: {
    title: 'Products opened',
    column: 'Opened',
    sheet: 'Products opened',
    of: ({ opens }) => opens,
  },
  adds: { title: 'Added to cart', column: 'Added', sheet: 'Added to cart', of: ({ adds }) => adds },
  questions: { title: 'Questions', sheet: 'Questions', of: ({ questions }) => questions },
  // Not of a creator: who goes to the checkout leaves with all that is in the cart.
  checkouts: { title: 'To checkout', of: ({ checkouts }) => checkouts },
  orders: { title: 'Orders', column: 'Orders', sheet: 'Orders', of: ({ sales }) => sales.orders },
  confirmed: { sheet: 'Confirmed orders', of: ({ confirmed }) => confirmed.orders },
} satisfies Record<string, ShownFigure>;

export type FigureName = keyof typeof shownFigures;

/** The figures that have such a name, in their order. */
export const figuresWith = (
  where: 'title' | 'column' | 'sheet',
): (ShownFigure & { key: FigureName; name: string })[] =>
  Object.entries<ShownFigure>(shownFigures).flatMap(([key, figure]) =>
    figure[where] === undefined ? [] : [{ ...figure, key: key as FigureName, name: figure[where] }],
  );
