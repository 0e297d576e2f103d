/* The total follows the delivery; "Place order" is sent once. */
(() => {
  const money = new Intl.NumberFormat('en-US', {
    style: 'currency',
    currency: window.Shopify.currency.active,
  });
  const form = document.querySelector('.checkout-form');
  const total = document.querySelector('[data-total]');
  const show = () => {
    const costMinor = Number(form.querySelector('[name="delivery"]:checked').dataset.cost);
    document.querySelector('[data-delivery-cost]').textContent =
      costMinor === 0 ? 'Free' : money.format(costMinor / 100);
    total.textContent = money.format((Number(total.dataset.subtotal) + costMinor) / 100);
  };
  form.addEventListener('change', show);
  form.addEventListener('submit', () =>
    form.querySelector('[type="submit"]').setAttribute('aria-busy', 'true'),
  );
  show();
  form.querySelector('[aria-invalid="true"]')?.focus();
})();
