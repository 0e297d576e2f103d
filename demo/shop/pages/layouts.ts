import { firstOf } from '../catalogue.js';
import { html, type Html } from '../html.js';
import { layoutNames, type LayoutName } from '../../../src/theme/layoutNames.js';
import { layoutStates, type LayoutState } from './layoutStates.js';
import type { Page, PageFacts } from './page.js';

/** What the gallery page is asked for; each has a link on it. */
export interface LayoutChoice {
  layout: LayoutName;
  state: 'all' | LayoutState;
  theme: 'light' | 'dark';
  dir: 'ltr' | 'rtl';
  /** `window`: as wide as that is; `none`: what stands in a window of one of the widths, without the links. */
  width: 'window' | keyof typeof heights | 'none';
}

/** A small phone, a phone, a tablet, a laptop: how high what is that wide mostly is. */
const heights = { 320: 568, 390: 844, 820: 1180, 1280: 800 } as const;

const choices = {
  layout: layoutNames,
  state: ['all', ...layoutStates],
  theme: ['light', 'dark'],
  dir: ['ltr', 'rtl'],
  width: ['window', '320', '390', '820', '1280', 'none'],
} as const;

/** From an address; what is none of the choices is the first. */
export const readLayoutChoice = (query: (name: string) => string | undefined): LayoutChoice =>
  Object.fromEntries(
    Object.entries(choices).map(([name, allowed]) => [
      name,
      (allowed as readonly string[]).find((one) => one === query(name)) ?? allowed[0],
    ]),
  ) as unknown as LayoutChoice;

const addressOf = (choice: Record<keyof LayoutChoice, unknown>): string =>
  `?${new URLSearchParams(choice as unknown as Record<string, string>).toString()}`;

const row = (choice: LayoutChoice, name: keyof LayoutChoice, allowed: readonly string[]): Html =>
  html`<p class="layouts-row"><b>${name}</b> ${allowed.map((value) => {
    const isNow = String(choice[name]) === value;
    return html`<a href="${addressOf({ ...choice, [name]: value })}"${isNow && html` aria-current="true"`}>${value}</a> `;
  })}</p>`;

const picker = (choice: LayoutChoice): Html[] =>
  (['layout', 'state', 'theme', 'dir'] as const).map((name) => row(choice, name, choices[name]));

/** Above the part that is kept in pictures. */
const widths = (choice: LayoutChoice): Html =>
  html`<div class="wrap layouts-widths"><h1>Layouts</h1><nav aria-label="Width">${row(
    choice,
    'width',
    choices.width.filter((each) => each !== 'none'),
  )}</nav></div>`;

/** The same page without its links, in a window that is so wide: what asks how wide the screen is takes that for it. */
function framed(choice: LayoutChoice): Html {
  const { layout, width } = choice;
  const height = heights[width as keyof typeof heights];
  // Wider than the screen it is moved within its place; by keys as well.
  return html`<div class="layouts-frame" role="group" aria-label="${layout}, ${width} pixels wide" tabindex="0">
<iframe src="${addressOf({ ...choice, width: 'none' })}" title="${layout}, ${width} pixels wide" width="${width}" height="${height}"></iframe></div>`;
}

/** Fixed to a window of its own, so that several bubbles have each a corner. */
const inWindow = (shelf: Html) => html`<div class="layouts-window">${shelf}</div>`;

const inGallery = (shelf: Html, picture: string) =>
  html`<div class="product"><ul class="product__media-list layouts-slides" role="list">
<li class="product__media-item"><img src="${picture}" alt="" width="800" height="800"></li>
<li class="product__media-item"><img src="${picture}" alt="" width="800" height="800"></li>
${shelf}</ul></div>`;

/** Every layout in every state, in the shop as it is: for eyes, and for the pictures that a change is compared with (`npm run looks`). */
export function layoutsPage(choice: LayoutChoice, { catalogue }: PageFacts): Page {
  const [product] = catalogue.products;
  const picture = product ? firstOf(product.images).src : '';
  const { layout } = choice;
  const section = (state: LayoutState) => {
    const shelf = html`<reel-shelf feed="/pages/layouts/${state}.json" layout="${layout}" shelf="${state}" product="${product?.handle ?? ''}"${state === 'soldOut' && html` cart="custom"`}></reel-shelf>`;
    const place =
      layout === 'floating'
        ? inWindow(shelf)
        : layout === 'gallery'
          ? inGallery(shelf, picture)
          : shelf;
    return html`<div class="layouts-state" id="${state}"><p class="layouts-name">${state}</p>${place}</div>`;
  };
  const isBare = choice.width === 'none';
  const states =
    () => html`${choice.state === 'all' ? layoutStates.map(section) : section(choice.state)}
<p>The shop goes on here.</p>`;
  const isFramed = Object.hasOwn(heights, choice.width);
  return {
    title: `${layout} · Halden`,
    styles: ['layouts.css'],
    frame: isBare ? 'bare' : 'shop',
    body: html`${!isBare && widths(choice)}<section class="wrap layouts" dir="${choice.dir}" data-theme="${choice.theme}">
${!isBare && html`<nav aria-label="Layouts">${picker(choice)}</nav>`}
${isFramed ? framed(choice) : states()}
</section>
${!isFramed && html`<script async src="/reelshelf/reelshelf.js"></script>`}`,
  };
}
