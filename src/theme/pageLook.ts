/**
 * What the shelf takes on of the shop's own look by itself: its button to buy. Shape, letters and colours of that button are what a shopper of
 * this shop knows as "this adds to the cart". Tokens of the merchant's come before it, and `--reelshelf-look: own` leaves it all alone.
 */

/** Platforms and themes name their button to buy; the plainest form first. A page without any of these has nothing to be alike. */
const BUTTONS = [
  'form[action*="/cart/add"] :is([type=submit], button:not([type]))',
  'button[name="add"]',
  '.single_add_to_cart_button',
  '.product-form__submit',
  '#add-to-cart, #AddToCart, [data-add-to-cart], [data-button-action="add-to-cart"]',
  'button[class*="add-to-cart" i], button[class*="addtocart" i]',
  '.btn-primary, .button--primary, .button-primary',
].join(', ');

/** WCAG: letters on the button; what marks a choice, beside its ground. */
const LETTERS = 4.5;
const MARKS = 3;
/** A grey that is hardly seen beside the sheet is the browser's own button, and no colour of the shop. */
const SEEN = 1.3;
const GREY = 24;
/** Wider letters break words in two on a narrow phone; larger corners make pictures round. */
const WIDEST_SPACING = 0.08;
const ROUNDEST_PX = 16;

export type Colour = readonly [red: number, green: number, blue: number];

/**
 * Rules for the shelf's shadow root, heavier than those of the sheets, which come later; empty where nothing is found, or nothing may be taken.
 *
 * @param host - the shelf's element, whose tokens are respected. @param surface - what the sheets' ground is, as CSS computes it.
 */
export function pageLookCss(host: HTMLElement, surface: string): string {
  const own = getComputedStyle(host);
  const isOwn = (token: string) => own.getPropertyValue(token).trim() !== '';
  if (own.getPropertyValue('--reelshelf-look').trim() === 'own') return '';
  const button = buttonToBuy(host);
  if (!button) return '';
  const style = getComputedStyle(button);
  const rules = [lettersOf(style)];
  if (!isOwn('--reelshelf-radius')) rules.push(cornersOf(style));
  if (!isOwn('--reelshelf-accent') && !isOwn('--reelshelf-on-accent'))
    rules.push(coloursOf(style, surface));
  return rules.join('\n');
}

function buttonToBuy(host: HTMLElement): HTMLElement | null {
  for (const button of host.ownerDocument.querySelectorAll<HTMLElement>(BUTTONS)) {
    const { width, height } = button.getBoundingClientRect();
    if (width > 60 && height > 24 && !button.matches(':disabled, [aria-disabled=true]'))
      return button;
  }
  return null;
}

function lettersOf(style: CSSStyleDeclaration): string {
  const size = parseFloat(style.fontSize) || 16;
  const spacing = Math.min(parseFloat(style.letterSpacing) / size || 0, WIDEST_SPACING);
  const cases = /^(uppercase|lowercase|capitalize)$/.exec(style.textTransform)?.[0] ?? 'none';
  const weight = Math.min(Math.max(Number(style.fontWeight) || 600, 400), 800);
  return `.sheet .sheet-main, .sheet .sheet-second { font-family: ${style.fontFamily}; font-weight: ${weight}; letter-spacing: ${Math.max(0, spacing).toFixed(3)}em; text-transform: ${cases}; }`;
}

function cornersOf(style: CSSStyleDeclaration): string {
  const radius = parseFloat(style.borderStartStartRadius) || 0;
  const isPart = style.borderStartStartRadius.includes('%');
  const round = isPart ? ROUNDEST_PX : radius;
  return `.sheet.sheet { --sheet-round: ${Math.min(round, ROUNDEST_PX)}px; } .sheet .sheet-main, .sheet .sheet-second { border-radius: ${Math.min(isPart ? 999 : round, 999)}px; }`;
}

function coloursOf(style: CSSStyleDeclaration, surface: string): string {
  const [ground, letters, sheet] = [style.backgroundColor, style.color, surface].map(readColour);
  if (!ground || !letters || !sheet || style.backgroundImage !== 'none') return '';
  if (contrast(ground, letters) < LETTERS) return '';
  const [accent, onAccent] = [ground, letters].map((colour) => `rgb(${colour.join(' ')})`);
  if (contrast(ground, sheet) >= MARKS)
    return `:host { --rs-accent: ${accent}; --rs-on-accent: ${onAccent}; }`;
  // Too near to the ground for a line round a choice: the button alone has it.
  const isColour = Math.max(...ground) - Math.min(...ground) > GREY;
  return isColour || contrast(ground, sheet) >= SEEN
    ? `.sheet .sheet-main { background: ${accent}; color: ${onAccent}; }`
    : '';
}

/** What CSS computes, as sRGB; `null` for what is not opaque. Other notations than `rgb()` are painted and read back. */
export function readColour(computed: string): Colour | null {
  const found = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(computed);
  if (found) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = found
      .slice(1)
      .map((part) => Number(part ?? 1));
    return alpha < 1 ? null : [red, green, blue];
  }
  const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!paint || !computed) return null;
  paint.fillStyle = computed;
  paint.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = paint.getImageData(0, 0, 1, 1).data;
  return alpha === 255 ? [red, green, blue] : null;
}

export function contrast(one: Colour, other: Colour): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]: Colour): number {
  const linear = (part: number) =>
    part <= 10 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
