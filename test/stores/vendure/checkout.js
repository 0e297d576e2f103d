// The shop's checkout page: pays for the cart that the shelf has filled, with the same token, as a shop's own storefront would.
(async () => {
  const { origin } = window.storeFacts;
  const token = localStorage.getItem('reelshelf.cart.vendure');
  const page = document.documentElement;

  async function ask(query, variables) {
    const answer = await fetch(`${origin}/shop-api`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = await answer.json();
    if (errors) throw new Error(errors[0].message);
    const told = Object.values(data)[0];
    if (told && told.message) throw new Error(told.message);
    return told;
  }

  try {
    const refused = '... on ErrorResult { message }';
    await ask(
      `mutation { setCustomerForOrder(input: { firstName: "Ada", lastName: "Byron", emailAddress: "ada@example.com" }) { ${refused} } }`,
    );
    await ask(
      `mutation { setOrderShippingAddress(input: { fullName: "Ada Byron", streetLine1: "1 Quiet Street", city: "Porto", postalCode: "4000", countryCode: "PT" }) { ${refused} } }`,
    );
    const [method] = await ask('{ eligibleShippingMethods { id } }');
    await ask(
      `mutation($id: [ID!]!) { setOrderShippingMethod(shippingMethodId: $id) { ${refused} } }`,
      { id: [method.id] },
    );
    await ask(`mutation { transitionOrderToState(state: "ArrangingPayment") { ${refused} } }`);
    const [{ code }] = await ask('{ eligiblePaymentMethods { code } }');
    const order = await ask(
      `mutation($method: String!) { addPaymentToOrder(input: { method: $method, metadata: {} }) { ... on Order { code } ${refused} } }`,
      { method: code },
    );
    page.dataset.order = order.code;
  } catch (error) {
    page.dataset.orderError = String(error);
  }
})();
