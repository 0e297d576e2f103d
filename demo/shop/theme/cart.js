/*
 * The theme's cart: news between its parts (`publish` and `subscribe`), the drawer, the list on the cart page.
 * Apps that add to the cart hand `renderContents` the answer with the sections named by `getSectionsToRender`.
 */
(() => {
  const listeners = new Map();
  window.PUB_SUB_EVENTS = {
    cartUpdate: 'cart-update',
    quantityUpdate: 'quantity-update',
    variantChange: 'variant-change',
    cartError: 'cart-error',
  };
  window.subscribe = (name, listener) => {
    const all = listeners.get(name) ?? new Set();
    listeners.set(name, all.add(listener));
    return () => all.delete(listener);
  };
  window.publish = (name, data) =>
    Promise.all([...(listeners.get(name) ?? [])].map((listener) => listener(data)));

  const root = window.Shopify.routes.root;
  /** The part of a section's HTML that goes into a page. */
  const partOf = (markup, selector) =>
    new DOMParser().parseFromString(markup, 'text/html').querySelector(selector)?.innerHTML ?? '';
  /** Puts sections into the page; one that the server could not render is left as it is. */
  const show = (wanted, sections) => {
    for (const { id, selector, part = '.shopify-section' } of wanted) {
      const place = document.querySelector(selector);
      if (place && sections && typeof sections[id] === 'string')
        place.innerHTML = partOf(sections[id], part);
    }
  };
  const bubble = { id: 'cart-icon-bubble', selector: '#cart-icon-bubble' };
  const drawer = { id: 'cart-drawer', selector: '#CartDrawer', part: '#CartDrawer' };
  const list = { id: 'main-cart-items', selector: '#main-cart-items' };

  const loadSections = async (wanted) => {
    const answer = await fetch(`${root}?sections=${wanted.map(({ id }) => id).join(',')}`);
    if (answer.ok) show(wanted, await answer.json());
  };

  /** Quantities of lines, in the drawer and on the cart page. The server's answer is what is shown. */
  class CartLines extends HTMLElement {
    connectedCallback() {
      this.addEventListener('change', ({ target }) => {
        if (target.matches('[data-line-quantity]')) this.changeLine(target, Number(target.value));
      });
      this.addEventListener('keydown', (event) => {
        if (event.code !== 'Enter' || !event.target.matches('[data-line-quantity]')) return;
        // The number is what was meant, not the form's button.
        event.preventDefault();
        event.target.blur();
      });
      this.addEventListener('click', (event) => {
        const remove = event.target.closest('[data-line-remove]');
        if (!remove) return;
        event.preventDefault();
        this.changeLine(remove, 0);
      });
    }

    async changeLine(control, quantity) {
      const row = control.closest('[data-line]');
      const focusId = control.id;
      row.setAttribute('aria-busy', 'true');
      const sections = [drawer, bubble, ...(document.querySelector(list.selector) ? [list] : [])];
      let problem = 'The shop did not answer. Please try again.';
      try {
        const answer = await fetch(`${root}cart/change.js`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
          body: JSON.stringify({
            line: Number(row.dataset.line),
            quantity: Number.isInteger(quantity) ? quantity : 1,
            sections: sections.map(({ id }) => id),
          }),
        });
        const cart = await answer.json();
        if (answer.ok) {
          show(sections, cart.sections);
          document
            .querySelector('cart-drawer')
            ?.classList.toggle('is-empty', cart.item_count === 0);
          (document.getElementById(focusId) ?? this.querySelector('[tabindex="-1"]'))?.focus();
          window.publish('cart-update', { source: 'cart-items', cartData: cart });
          return;
        }
        problem = cart.description ?? problem;
      } catch {
        // Told below, like a refusal.
      }
      row.removeAttribute('aria-busy');
      const input = row.querySelector('[data-line-quantity]');
      input.value = input.defaultValue;
      const note = row.querySelector('.line-error');
      note.textContent = problem;
      note.hidden = false;
    }
  }

  class CartDrawer extends CartLines {
    connectedCallback() {
      super.connectedCallback();
      this.addEventListener('click', ({ target }) => {
        if (target.closest('[data-drawer-close]')) this.close();
      });
      this.addEventListener('keydown', (event) => this.onKey(event));
      this.setInert(true);
      const link = document.querySelector(bubble.selector);
      link.setAttribute('role', 'button');
      link.setAttribute('aria-haspopup', 'dialog');
      link.addEventListener('click', (event) => {
        // The cart page shows the same list already.
        if (document.querySelector(list.selector)) return;
        event.preventDefault();
        this.open(link);
      });
      link.addEventListener('keydown', (event) => {
        if (event.code === 'Space') link.click();
      });
    }

    getSectionsToRender() {
      return [{ id: drawer.id, selector: drawer.selector }, { id: bubble.id }];
    }

    setActiveElement(element) {
      this.activeElement = element;
    }

    setInert(isInert) {
      const inner = this.querySelector('.drawer-inner');
      if (inner) inner.inert = isInert;
    }

    /** `parsed`: what the cart answered, with `sections`. */
    renderContents(parsed) {
      this.productId = parsed.id;
      show([drawer, bubble], parsed.sections);
      this.classList.remove('is-empty');
      this.setInert(true);
      setTimeout(() => this.open());
    }

    open(opener) {
      if (opener) this.setActiveElement(opener);
      this.setInert(false);
      this.classList.add('active');
      document.documentElement.classList.add('drawer-open');
      this.querySelector('.drawer-inner')?.focus({ preventScroll: true });
    }

    close() {
      this.classList.remove('active');
      document.documentElement.classList.remove('drawer-open');
      this.setInert(true);
      this.activeElement?.focus?.();
    }

    onKey(event) {
      if (!this.classList.contains('active')) return;
      if (event.code === 'Escape') return this.close();
      if (event.code !== 'Tab') return;
      const inside = [...this.querySelectorAll('a[href]:not([tabindex="-1"]), button, input')];
      const edge = event.shiftKey ? inside[0] : inside.at(-1);
      if (document.activeElement !== edge && this.contains(document.activeElement)) return;
      event.preventDefault();
      (event.shiftKey ? inside.at(-1) : inside[0])?.focus();
    }
  }

  // Plus and minus, wherever a quantity is asked for.
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('[data-quantity-step]') : null;
    if (!button) return;
    const input = button.parentElement.querySelector('input');
    const before = input.value;
    if (button.dataset.quantityStep === '1') input.stepUp();
    else input.stepDown();
    if (input.value !== before) input.dispatchEvent(new Event('change', { bubbles: true }));
  });

  window.subscribe('cart-update', ({ source }) => {
    if (source === 'cart-items') return;
    if (document.querySelector(list.selector)) return loadSections([list]);
  });
  // Back from the checkout by the browser's own cache: the cart may have moved on.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted)
      loadSections([drawer, bubble, ...(document.querySelector(list.selector) ? [list] : [])]);
  });
  customElements.define('cart-items', CartLines);
  customElements.define('cart-drawer', CartDrawer);
})();
