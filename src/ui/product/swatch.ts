/** Names of glazes, cloths and paints that shops use and CSS does not know. */
const shades: Readonly<Record<string, string>> = {
  amber: '#d8922b',
  blush: '#e9c4bd',
  camel: '#c19a6b',
  chalk: '#f1eee6',
  charcoal: '#3b3d40',
  clay: '#b5694a',
  cobalt: '#1f4ba5',
  cream: '#f6efdc',
  denim: '#4f6d8f',
  ecru: '#e4dcc6',
  emerald: '#1f7a57',
  forest: '#2f4f3a',
  graphite: '#4a4c50',
  ink: '#1d2433',
  lilac: '#c3aed6',
  mint: '#b7dfc8',
  moss: '#6d7b4c',
  mustard: '#d2a02c',
  natural: '#e3d5bd',
  oat: '#ddcfb6',
  ochre: '#c98a2b',
  petrol: '#1f5a66',
  rose: '#d9969b',
  ruby: '#9b1b3b',
  rust: '#a4512b',
  sage: '#a3b18a',
  sand: '#d8c4a0',
  slate: '#5d6873',
  stone: '#b9b3a7',
  terracotta: '#c1674a',
};
/** Words that CSS takes for a colour and a shop does not mean as one. */
const NOT_A_SHADE = [
  'transparent',
  'inherit',
  'initial',
  'unset',
  'revert',
  'currentcolor',
  'canvas',
  'field',
  'mark',
  'menu',
  'highlight',
  'text',
];

/** Whether an option is one of colours, by its name. */
export const isColourOption = (name: string): boolean =>
  /^(colou?rs?|shades?|farbe|couleur|color|colore|kleur|cor|färg|farve)$/i.test(name.trim());

/** CSS colour of a value such as `Moss` or `Navy`; `null` when it is not known. The text label stands beside it in any case. */
export function swatchOf(value: string): string | null {
  const name = value.trim().toLowerCase();
  if (Object.hasOwn(shades, name)) return shades[name] ?? null;
  return /^[a-z]{3,20}$/.test(name) && !NOT_A_SHADE.includes(name) && CSS.supports('color', name)
    ? name
    : null;
}
