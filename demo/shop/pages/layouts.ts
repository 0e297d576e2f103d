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
}

const choices = {
  layout: layoutNames,
  state: ['all', ...layoutStates],
  theme: ['light', 'dark'],
  dir: ['ltr', 'rtl'],
} as const;

/** From an address; what is none of the choices is the first. */
export const readLayoutChoice = (query: (name: string) => string | undefined): LayoutChoice =>
  Object.fromEntries(
    Object.entries(choices).map(([name, allowed]) => [
      name,
      (allowed as readonly string[]).find((one) => one === query(name)) ?? allowed[0],
    ]),
  ) as unknown as LayoutChoice;

const picker = (choice: LayoutChoice): Html[] =>
  Object.entries(choices).map(
    ([name, allowed]) =>
      html`<p class="layouts-row"><b>${name}</b> ${allowed.map((value) => {
        const href = `?${new URLSearchParams({ ...choice, [name]: value }).toString()}`;
        const isNow = choice[name as keyof LayoutChoice] === value;
        return html`<a href="${href}"${isNow && html` aria-current="true"`}>${value}</a> `;
      })}</p>`,
  );

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
  return {
    title: `${layout} · Halden`,
    styles: ['layouts.css'],
    body: html`<section class="wrap layouts" dir="${choice.dir}" data-theme="${choice.theme}">
<nav aria-label="Layouts">${picker(choice)}</nav>
${choice.state === 'all' ? layoutStates.map(section) : section(choice.state)}
<p>The shop goes on here.</p>
</section>
<script async src="/reelshelf/reelshelf.js"></script>`,
  };
}
