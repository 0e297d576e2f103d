/**
 * Wix, part 1 of 2: a custom element for Velo (`public/custom-elements/reelshelf-wix.js`; add it to the product page as a Custom Element
 * with the tag name `reelshelf-wix` and the id `#shelf`). Scripts on a Wix page cannot reach the cart, page code can: so each add is
 * handed to the page code as an event, and its answer comes back as an attribute.
 *
 * Attributes: `script` (the `https:` address of reelshelf.js on your own host, which sends `Access-Control-Allow-Origin: *` with all files
 * of dist/ and the feed), `feed`, `product`, `endpoint`, `key`.
 */
const PASSED = ['feed', 'product', 'endpoint', 'key'];
const PATIENCE_MS = 20_000;

/** Whole and safe, or nothing: what stands in this attribute runs as code. */
function scriptAddress(text) {
  try {
    const url = new URL(text, document.baseURI);
    const isSafe =
      url.protocol === 'https:' ||
      url.origin === location.origin ||
      ['localhost', '127.0.0.1'].includes(url.hostname);
    return text && isSafe ? url.href : null;
  } catch {
    return null;
  }
}

/** The attribute is anybody's to write; what is no answer answers no call. */
function readAnswer(text) {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}

class ReelshelfWix extends HTMLElement {
  static observedAttributes = ['answer'];
  #waiting = new Map();
  #count = 0;

  connectedCallback() {
    const src = scriptAddress(this.getAttribute('script'));
    if (this.firstElementChild) return;
    if (!src)
      return console.warn(
        `reelshelf-wix: the attribute "script" is "${this.getAttribute('script')}". Give it the https: address of reelshelf.js.`,
      );
    const shelf = document.createElement('reel-shelf');
    for (const name of PASSED)
      if (this.hasAttribute(name)) shelf.setAttribute(name, this.getAttribute(name));
    shelf.setAttribute('cart', 'custom');
    shelf.addEventListener('reelshelf:cart_add', (event) =>
      event.detail.respondWith(this.#ask(event.detail.lines)),
    );
    this.append(shelf);
    const script = document.createElement('script');
    script.async = true;
    script.src = src;
    this.append(script);
  }

  attributeChangedCallback(name, _before, text) {
    if (name !== 'answer' || !text) return;
    const { call, ...answer } = readAnswer(text);
    this.#waiting.get(call)?.(answer);
    this.#waiting.delete(call);
  }

  /** The page code's answer; a page without such code is a refusal, not a silence. */
  #ask(lines) {
    const call = ++this.#count;
    return new Promise((resolve) => {
      this.#waiting.set(call, resolve);
      setTimeout(
        () =>
          resolve({
            ok: false,
            error: { code: 'network', message: 'The page code did not answer' },
          }),
        PATIENCE_MS,
      );
      this.dispatchEvent(
        new CustomEvent('cart-add', { detail: { call, lines: JSON.parse(JSON.stringify(lines)) } }),
      );
    });
  }
}

customElements.define('reelshelf-wix', ReelshelfWix);
