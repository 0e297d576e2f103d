import type { ThemeRule, ThemeStep } from './themeRule.js';

/** Maestrooo's themes since 2023: an event as after an add of their own, and one for every change. */
const MAESTROOO: ThemeStep = {
  event: 'cart:change',
  on: 'html',
  detail: { baseEvent: 'line-item:change', cart: '$cart' },
};
const REFRESH: ThemeStep = { event: 'cart:refresh', on: 'html', detail: { cart: '$cart' } };
const HORIZON = 'horizon|savor|vessel|tinker|ritual|heritage|fabric|atelier|dwell|pitch';
const ADDED_PRODUCT: ThemeStep = {
  event: 'product:added',
  detail: { variant: '$line', quantity: '$quantity' },
};

/**
 * How theme families show a changed cart: a merchant can put rules of their own before these with the setting `themes`, so a new
 * theme needs no new release.
 */
export const themeRules: readonly ThemeRule[] = [
  {
    names:
      'dawn|craft|sense|studio|refresh|crave|taste|ride|origin|colorblock|publisher|spotlight|trade',
    markup: 'cart-drawer,cart-notification',
    inPlace: true,
    drawer: 'cart-drawer',
    steps: [
      { render: 'cart-drawer' },
      { render: 'cart-notification' },
      {
        call: 'publish',
        with: [
          'cart-update',
          { source: 'reelshelf', productVariantId: '$variant', cartData: '$cart' },
        ],
      },
    ],
  },
  {
    names: HORIZON,
    from: 4,
    markup: 'theme-drawer#cart-drawer',
    inPlace: true,
    sectionsOf: 'cart-items-component',
    drawer: 'theme-drawer#cart-drawer',
    // Where Shopify's actions are not there (yet), what they would have sent to the theme.
    steps: [
      {
        event: 'shopify:cart:lines-update',
        own: { action: '$action', context: 'product', lines: '$lines' },
        promise: {
          cart: '$summary',
          detail: {
            items: ['$line'],
            source: 'reelshelf',
            sourceId: 'reelshelf',
            itemCount: '$count',
            productId: '$product',
            sections: '$sections',
            didError: false,
          },
        },
      },
    ],
  },
  {
    names: HORIZON,
    below: 4,
    sectionsOf: 'cart-items-component',
    steps: [
      {
        event: 'cart:update',
        detail: {
          resource: '$cart',
          sourceId: 'reelshelf',
          data: {
            source: 'reelshelf',
            itemCount: '$count',
            productId: '$product',
            variantId: '$variant',
            sections: '$sections',
          },
        },
      },
    ],
  },
  {
    names: 'impulse|motion|streamline|expanse|gem',
    steps: [{ event: 'ajaxProduct:added', detail: { product: '$line', addToCartBtn: '' } }],
    changed: [{ event: 'cart:build' }],
  },
  {
    names: 'focal|quark',
    drawer: '#mini-cart',
    steps: [{ event: 'cart:refresh', on: 'html', detail: { cart: '$cart', openMiniCart: true } }],
    changed: [REFRESH],
  },
  { names: 'warehouse', steps: [ADDED_PRODUCT], changed: [REFRESH] },
  { names: 'prestige', below: 8, steps: [ADDED_PRODUCT], changed: [REFRESH] },
  {
    names: 'prestige|impact',
    askSections: 'cart:prepare-bundled-sections',
    drawer: 'cart-drawer',
    steps: [
      { event: 'variant:add', on: 'html', detail: { items: ['$line'], cart: '$cart' } },
      { event: 'cart:change', on: 'html', detail: { baseEvent: 'variant:add', cart: '$cart' } },
    ],
    changed: [MAESTROOO],
  },
  {
    names: 'symmetry',
    steps: [{ event: 'theme:cartchanged', on: 'html', detail: { openDrawer: true } }],
    changed: [{ event: 'theme:cartchanged', on: 'html', detail: { openDrawer: false } }],
  },
  { names: 'empire', steps: [{ event: 'cartcount:update', on: 'window', detail: '$cart' }] },
  {
    names: 'be yours',
    sections: 'mini-cart,cart-icon-bubble',
    drawer: 'mini-cart',
    steps: [{ render: 'mini-cart' }],
  },
  { names: 'turbo', steps: [{ call: 'refreshCart', with: ['$cart'] }] },
  {
    names: 'flow|envy',
    opens: 'wetheme.drawer.slideouts.right.open',
    steps: [{ call: 'wetheme.updateCartDrawer', with: ['$cart'] }],
  },
  { names: 'debutify', steps: [{ call: 'theme.ajaxCart.update' }] },
  { names: 'modular', steps: [{ call: 'Cart.buildCart', with: ['$cart'] }] },
  { names: 'avone', steps: [{ call: 'CartJS.getCart' }] },
  { names: 'showtime', steps: [{ call: 'Shopify.updateQuickCart', with: ['$cart'] }] },
  {
    names: 'minimog',
    steps: [
      { call: 'Shopify.onItemAdded', with: ['$line'] },
      { call: 'Shopify.onCartUpdate', with: ['$cart'] },
    ],
    changed: [{ call: 'Shopify.onCartUpdate', with: ['$cart'] }],
  },
  {
    names: '*',
    steps: ['cart:refresh', 'cart:updated', 'cart:change', 'cart:build'].map((event) => ({
      event,
      detail: { cart: '$cart' },
    })),
  },
];

/** The first rule for this theme: by name and version, else by what its page is made of, else the rule for all others. */
export function pickTheme(
  rules: readonly ThemeRule[],
  theme: { name: string; version: number },
  hasMarkup: (selector: string) => boolean,
): ThemeRule {
  const isNamed = ({ names, from = 0, below = Infinity }: ThemeRule) =>
    theme.name !== '' &&
    names.split('|').includes(theme.name) &&
    theme.version >= from &&
    theme.version < below;
  return (
    rules.find(isNamed) ??
    rules.find(({ markup }) => markup !== undefined && hasMarkup(markup)) ??
    rules.find(({ names }) => names === '*') ?? { names: '*', steps: [] }
  );
}
