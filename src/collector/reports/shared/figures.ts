import type { Figures } from './types.js';

/** A figure by the names it is shown under; where it has none it is not shown. */
export interface ShownFigure {
  /** Among the key figures. */
  title?: string;
  /** What it is, in a sentence beside it. */
  means?: string;
  /** In the table of creators. */
  column?: string;
  /** In the spreadsheet. */
  sheet?: string;
  of(figures: Figures): number | null;
  /** From 0 to 1, and shown only where enough was measured. */
  isShare?: boolean;
  /** Among the key figures only where there was one, now or before. */
  isWhereAny?: boolean;
}

/** All figures but money, in the order they are shown in. */
export const shownFigures = {
  views: {
    title: 'Views',
    column: 'Views',
    sheet: 'Views',
    means: 'A video played for 2 seconds with at least half of it on screen.',
    of: ({ views }) => views,
  },
  viewers: { sheet: 'Viewers', of: ({ viewers }) => viewers },
  engaged: { sheet: 'Engaged views', of: ({ engaged }) => engaged },
  watched: {
    title: 'Watched',
    means: 'The part of their videos that views in the player saw; repeats do not count.',
    column: 'Watched',
    sheet: 'Watched %',
    of: ({ watchThrough }) => watchThrough,
    isShare: true,
  },
  failures: {
    title: 'Failed to play',
    means: 'Videos that a shopper opened and the browser could not play.',
    sheet: 'Failed to play',
    of: ({ failures }) => failures,
  },
  opens: {
    title: 'Products opened',
    means: 'Times that a product was opened from a video.',
    column: 'Opened',
    sheet: 'Products opened',
    of: ({ opens }) => opens,
  },
  adds: {
    title: 'Added to cart',
    column: 'Added',
    sheet: 'Added to cart',
    means: 'Times that a product went from a video into the shop’s cart, which the shop confirmed.',
    of: ({ adds }) => adds,
  },
  questions: {
    title: 'Questions',
    sheet: 'Questions',
    means: 'Questions that shoppers sent from a video.',
    isWhereAny: true,
    of: ({ questions }) => questions,
  },
  answerOpens: {
    title: 'Opened from answers',
    sheet: 'Opened from answers',
    means: 'Of the products opened, those that an answer to a question showed.',
    isWhereAny: true,
    of: ({ answerOpens }) => answerOpens,
  },
  answerOrders: {
    title: 'Orders from answers',
    sheet: 'Orders from answers',
    means: 'Of the orders, those with a product that was last opened from an answer to a question.',
    isWhereAny: true,
    of: ({ answered }) => answered.orders,
  },
  liveOrders: { sheet: 'Orders while live', of: ({ live }) => live?.orders ?? 0 },
  shares: {
    title: 'Shared',
    sheet: 'Shared',
    means:
      'Times that a shopper handed on a link to a video: copied, sent, or given to the phone’s own way to share.',
    of: ({ shares }) => shares,
  },
  shareVisits: {
    title: 'Came by a shared link',
    sheet: 'Came by a shared link',
    means: 'Times that a page was opened by such a link and its video was there.',
    of: ({ shareVisits }) => shareVisits,
  },
  // Not of a creator: who goes to the checkout leaves with all that is in the cart.
  checkouts: {
    title: 'To checkout',
    means: 'Times that a shopper left the shelf’s cart for the checkout.',
    of: ({ checkouts }) => checkouts,
  },
  orders: {
    title: 'Orders',
    column: 'Orders',
    sheet: 'Orders',
    means: 'Orders with a product that was opened or added from a video in the days before.',
    of: ({ sales }) => sales.orders,
  },
  confirmed: { sheet: 'Confirmed orders', of: ({ confirmed }) => confirmed.orders },
} satisfies Record<string, ShownFigure>;

/** Of the key figures that are no counts. */
export const conversionMeans =
  'Of the shoppers who watched a video, those who placed such an order; truly within the range below it, 95 times of 100.';
export const salesMeans =
  'What the lines of these orders came to that are credited to a video; each currency by itself.';
export const liveMeans =
  'Of these, by what was opened or added from a video while it was shown live.';
export const averageMeans = 'Sales divided by orders, of each currency.';

export type FigureName = keyof typeof shownFigures;

/** Those among the key figures. */
export type TitledFigure = Named<'title'>;

type Named<Where extends string> = {
  [Key in FigureName]: (typeof shownFigures)[Key] extends { [W in Where]: string } ? Key : never;
}[FigureName];

/** The figures that have such a name, in their order. */
export const figuresWith = <Where extends 'title' | 'column' | 'sheet'>(
  where: Where,
): (ShownFigure & { key: Named<Where>; name: string })[] =>
  Object.entries<ShownFigure>(shownFigures).flatMap(([key, figure]) =>
    figure[where] === undefined
      ? []
      : [{ ...figure, key: key as Named<Where>, name: figure[where] }],
  );
