/** The page's own "add to cart" form, whichever platform made the page. */
export const FORM_SELECTOR = 'form[action*="/cart"]';
