// src/cart/toMaker.ts
/** An adapter with its settings, for `createShelf({ cart })`: what is still missing is the page. */
var toMaker = (create) => (settings = {}) => (page) => create(page, settings);

export { toMaker as t };