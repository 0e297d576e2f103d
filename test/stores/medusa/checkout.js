// The shop's checkout page: makes an order of the cart that the shelf has filled, step by step, as a shop's own storefront would.
(async () => {
  const { origin, settings } = window.storeFacts;
  const page = document.documentElement;
  const cart = localStorage.getItem('reelshelf.cart.medusa');

  async function ask(path, json) {
    const answer = await fetch(`${origin}/store/${path}`, {
      method: json ? 'POST' : 'GET',
      headers: {
        'content-type': 'application/json',
        'x-publishable-api-key': settings.publishableKey,
      },
      ...(json ? { body: JSON.stringify(json) } : {}),
    });
    const body = await answer.json();
    if (!answer.ok) throw new Error(`${path}: ${body.message}`);
    return body;
  }

  try {
    const address = {
      first_name: 'Ada',
      last_name: 'Byron',
      address_1: '1 Quiet Street',
      city: 'Springfield',
      province: 'us-il',
      postal_code: '62701',
      country_code: 'us',
    };
    await ask(`carts/${cart}`, {
      email: 'ada@example.com',
      shipping_address: address,
      billing_address: address,
    });
    const { shipping_options: options } = await ask(`shipping-options?cart_id=${cart}`);
    await ask(`carts/${cart}/shipping-methods`, { option_id: options[0].id });
    const { payment_collection: payment } = await ask('payment-collections', { cart_id: cart });
    await ask(`payment-collections/${payment.id}/payment-sessions`, {
      provider_id: 'pp_system_default',
    });
    const made = await ask(`carts/${cart}/complete`, {});
    if (made.type !== 'order') throw new Error(made.error?.message ?? 'The cart became no order');
    page.dataset.order = made.order.id;
  } catch (error) {
    page.dataset.orderError = String(error);
  }
})();
