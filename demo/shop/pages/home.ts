import { firstOf } from '../catalogue.js';
import { html } from '../html.js';
import { picture, productCard } from './parts.js';
import type { Page, PageFacts } from './page.js';

const HERO = 'lamp-dusk';

export function homePage({ catalogue, stock }: PageFacts): Page {
  const hero = firstOf(
    (catalogue.products.find(({ handle }) => handle === HERO) ?? firstOf(catalogue.products))
      .images,
  );
  return {
    title: 'Halden · Ceramics and care',
    description: 'Stoneware, light and care for home and skin, made in small batches.',
    styles: ['home.css'],
    preload: hero.src,
    body: html`<section class="hero">
  <div class="hero-text">
    <p class="eyebrow">Ceramics and care</p>
    <h1>Slow things for the hours that are yours</h1>
    <p class="hero-lead">Stoneware, light and care for home and skin. Made in small batches, sold until they are gone.</p>
    <p><a class="button" href="#shop">See the collection</a></p>
  </div>
  <div class="hero-image">${picture(hero, 'eager')}</div>
</section>
<section class="wrap collection" id="shop" aria-labelledby="shop-heading">
  <div class="section-head"><h2 id="shop-heading">The autumn shelf</h2><p>Six pieces, each with its own people who use it.</p></div>
  <ul class="grid">${catalogue.products.map((product, index) => productCard(product, stock, index < 3 ? 'eager' : 'lazy'))}</ul>
</section>
<section class="studio"><div class="wrap studio-row">
  <h2>One kiln, one kitchen, four people</h2>
  <div><p>We throw in the morning, fill jars in the afternoon and pack what you ordered before we go home.
    If something arrives broken, we send another one and ask nothing.</p>
  <p><a href="/pages/studio">About our studio</a></p></div>
</div></section>`,
  };
}
