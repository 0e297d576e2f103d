/**
 * Wix, part 1 of 2: a custom element for Velo (`public/custom-elements/reelshelf-wix.js`; add it to the product page as a Custom Element
 * with the tag name `reelshelf-wix` and the id `#shelf`). Scripts on a Wix page cannot reach the cart, page code can: so each add is
 * handed to the page code as an event, and its answer comes back as an attribute.
 *
 * Attributes: `script` (address of reelshelf.js), `feed`, `product`, `endpoint`, `key`.
 */
const PASSED = ['feed', 'product', 'endpoint', 'key'];
const PATIENCE_MS = 20_000;

class ReelshelfWix extends HTMLElement {
  static observedAttributes = ['answer'];
  #waiting = new Map();
  #count = 0;

  connectedCallback() {
    const src = this.getAttribute('script');
    if (!src || this.firstElementChild) return;
    const shelf = document.createElement('reel-shelf');
    for (const name of PASSED) if (this.hasAttribute(name)) shelf.setAttribute(name, this.getAttribute(name));
    shelf.setAttribute('cart', 'custom');
    shelf.addEventListener('reelshelf:cart_add', (event) => event.detail.respondWith(this.#ask(event.detail.lines)));
    this.append(shelf);
    const script = document.createElement('script');
    script.async = true;
    script.src = src;
    this.append(script);
  }

  attributeChangedCallback(name, _before, text) {
    if (name !== 'answer' || !text) return;
    const { call, ...answer } = JSON.parse(text);
    this.#waiting.get(call)?.(answer);
    this.#waiting.delete(call);
  }

  /** The page code's answer; a page without such code is a refusal, not a silence. */
  #ask(lines) {
    const call = ++this.#count;
    return new Promise((resolve) => {
      this.#waiting.set(call, resolve);
      setTimeout(() => resolve({ ok: false, error: { code: 'network', message: 'The page code did not answer' } }), PATIENCE_MS);
      this.dispatchEvent(new CustomEvent('cart-add', { detail: { call, lines: JSON.parse(JSON.stringify(lines)) } }));
    });
  }
}

customElements.define('reelshelf-wix', ReelshelfWix);
