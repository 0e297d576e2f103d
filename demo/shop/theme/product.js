/* Option pickers and "Add to cart" of the product page. Without it the form posts by itself. */
(() => {
  const money = new Intl.NumberFormat('en-US', {
    style: 'currency',
    currency: window.Shopify.currency.active,
  });
  const hidden = (text) =>
    Object.assign(document.createElement('span'), {
      className: 'visually-hidden',
      textContent: text,
    });

  class ProductForm extends HTMLElement {
    connectedCallback() {
      this.form = this.querySelector('form');
      this.button = this.form.querySelector('[name="add"]');
      this.variants = JSON.parse(this.querySelector('[data-variants]').textContent);
      this.idField = this.form.querySelector('input[name="id"]');
      this.idField.disabled = false;
      this.pickers = [...this.querySelectorAll('.picker')];
      this.form.addEventListener('change', ({ target }) => {
        if (target.type === 'radio') this.choose();
      });
      this.form.addEventListener('submit', (event) => {
        event.preventDefault();
        this.add();
      });
      // The browser may bring back what was picked before a reload.
      if (this.pickers.length) this.choose({ keepsAddress: true });
    }

    picked() {
      return this.pickers.map((picker) => picker.querySelector('input:checked').value);
    }

    choose({ keepsAddress = false } = {}) {
      const picked = this.picked();
      const find = (options) =>
        this.variants.find((variant) =>
          variant.options.every((value, index) => value === options[index]),
        );
      const variant = find(picked);
      this.pickers.forEach((picker, place) => {
        picker.querySelector('[data-picked]').textContent = picked[place];
        for (const input of picker.querySelectorAll('input')) {
          const other = find(picked.map((value, index) => (index === place ? input.value : value)));
          const isSoldOut = !other || !other.available;
          input.parentElement.classList.toggle('pick-sold-out', isSoldOut);
          input.parentElement.querySelector('[data-sold-out]').hidden = !isSoldOut;
        }
      });
      if (!variant) return this.setButton(false, 'Unavailable');
      this.idField.value = variant.id;
      this.setButton(variant.available, variant.available ? 'Add to cart' : 'Sold out');
      this.showPrice(variant);
      const stock = this.querySelector('[data-stock]');
      stock.textContent = variant.stockText;
      stock.toggleAttribute('data-low', variant.available && /^\d/.test(variant.stockText));
      this.showProblem('');
      if (keepsAddress) return;
      const url = new URL(location.href);
      url.searchParams.set('variant', variant.id);
      history.replaceState(history.state, '', url);
      window.publish('variant-change', { data: { variant } });
    }

    showPrice({ price, compareAt }) {
      const now = document.createElement('span');
      const place = document.getElementById('price');
      now.append(money.format(price / 100));
      if (!compareAt) return place.replaceChildren(now);
      const before = document.createElement('s');
      now.className = 'price-sale';
      now.prepend(hidden('Sale price '));
      before.append(hidden('Regular price '), money.format(compareAt / 100));
      place.replaceChildren(now, before);
    }

    setButton(isAvailable, text) {
      this.button.disabled = !isAvailable;
      this.button.querySelector('[data-button-text]').textContent = text;
    }

    showProblem(text) {
      const note = this.form.querySelector('.form-error');
      note.textContent = text;
      note.hidden = !text;
    }

    async add() {
      if (this.button.getAttribute('aria-busy') === 'true') return;
      const drawer = document.querySelector('cart-drawer');
      const fields = new FormData(this.form);
      fields.append(
        'sections',
        drawer
          .getSectionsToRender()
          .map(({ id }) => id)
          .join(','),
      );
      fields.append('sections_url', location.pathname);
      drawer.setActiveElement(document.activeElement);
      this.button.setAttribute('aria-busy', 'true');
      this.showProblem('');
      try {
        const answer = await fetch(`${window.Shopify.routes.root}cart/add.js`, {
          method: 'POST',
          headers: { Accept: 'application/javascript', 'X-Requested-With': 'XMLHttpRequest' },
          body: fields,
        });
        const body = await answer.json();
        if (!answer.ok) {
          this.showProblem(body.description ?? 'This could not be put into your cart.');
          window.publish('cart-error', {
            source: 'product-form',
            productVariantId: fields.get('id'),
            message: body.message,
          });
          return;
        }
        window.publish('cart-update', {
          source: 'product-form',
          productVariantId: fields.get('id'),
          cartData: body,
        });
        drawer.renderContents(body);
      } catch {
        this.showProblem('The shop did not answer. Please try again.');
      } finally {
        this.button.removeAttribute('aria-busy');
      }
    }
  }

  customElements.define('product-form', ProductForm);
})();
