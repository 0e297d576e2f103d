/** The page's own "add to cart" form, whichever platform made the page. */
export declare const FORM_SELECTOR = "form[action*=\"/cart\"]";
