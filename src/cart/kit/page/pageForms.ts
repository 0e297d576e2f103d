/** Fields in which forms of shops say what they sell. */
const SELLS = [
  'add-to-cart',
  'add_to_cart',
  'addtocart',
  'variation_id',
  'variant_id',
  'product_id',
  'product-id',
  'productId',
  'products_id',
  'id_product',
  'item_id',
  'sku',
];
/** Names that any form may have a field of: they mean a product only beside a quantity, or where the address says a cart. */
const NAMES = ['id', 'variant', 'product', 'item'];
export const ID_NAMES = [...NAMES, ...SELLS];
export const QUANTITY_NAMES = [
  'quantity',
  'qty',
  'quantity[]',
  'Quantity',
  'product_quantity',
  'amount',
  'menge',
  'cantidad',
];

const anyOf = (names: readonly string[]) => names.map((name) => `[name="${name}"]`).join();
/** The cart's own lines, searching, signing in and paying are other forms, wherever they send to. */
const OTHERS =
  '[name="updates[]"],[name^="cart["],[name="checkout"],[type="password"],[type="search"],[name="q"],[name="s"]';
const CART_ADDRESS =
  /\/(?:add-?to-?)?(?:carts?|basket|bag|warenkorb|panier|carrito|carrello|winkelwagen|koszyk)\b/i;

/** The page's own "add to cart" forms, whichever platform made the page: known by what they hold, and by their address where it says so. */
export const pageForms = (document: Document): HTMLFormElement[] =>
  [...document.querySelectorAll('form')].filter(isProductForm);

/** Shops name their inputs `querySelector` too, and a form then answers with the input: so it is asked through its prototype. */
function isProductForm(form: HTMLFormElement): boolean {
  const has = (selector: string) => Element.prototype.querySelector.call(form, selector) !== null;
  if (has(OTHERS) || !has('[type="submit"],button:not([type]),[type="image"]')) return false;
  const isOnCartsWay = CART_ADDRESS.test(Element.prototype.getAttribute.call(form, 'action') ?? '');
  return (
    has(anyOf(SELLS)) ||
    (has(anyOf(NAMES)) && (isOnCartsWay || has(anyOf(QUANTITY_NAMES)))) ||
    (isOnCartsWay && has(anyOf(QUANTITY_NAMES)))
  );
}
