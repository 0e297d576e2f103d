/** What a test has to know of the shop, asked for at the shop itself and not with the adapter's own requests. */
const QUERY = `{ products(options: { sort: { id: ASC } }) { items {
  slug name optionGroups { id name options { name } }
  variants { id sku currencyCode priceWithTax options { name groupId } }
} } }`;

/** Cents of a currency with two decimals, as this shop has. */
export const money = (minor, currency) => ({ amount: (minor / 100).toFixed(2), currency });

export async function ask(url, query, variables, token) {
  const headers = {
    'content-type': 'application/json',
    ...(token ? { authorization: `Bearer ${token}` } : {}),
  };
  const answer = await fetch(url, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await answer.json();
  if (errors) throw new Error(`${url}: ${errors[0].message}`);
  return { data, token: answer.headers.get('vendure-auth-token') };
}

export async function readFacts(origin) {
  const { data } = await ask(`${origin}/shop-api`, QUERY);
  const products = data.products.items.map(({ slug, name, optionGroups, variants }) => ({
    id: slug,
    handle: slug,
    title: name,
    price: money(
      Math.min(...variants.map(({ priceWithTax }) => priceWithTax)),
      variants[0].currencyCode,
    ),
    options: optionGroups.map((group) => ({
      name: group.name,
      values: group.options.map((option) => option.name),
    })),
    variants: variants.map((variant) => ({
      id: variant.id,
      sku: variant.sku,
      // In the order of the groups; the server has its own.
      options: optionGroups.map(
        (group) => variant.options.find((option) => option.groupId === group.id).name,
      ),
      price: money(variant.priceWithTax, variant.currencyCode),
    })),
  }));
  const stockOf = (id, stock) => ({
    product: id,
    variant: products.find((product) => product.id === id).variants[0].id,
    stock,
  });
  return {
    name: 'vendure',
    origin,
    cart: 'vendure',
    settings: {
      baseUrl: origin,
      attributionField: 'reelshelf',
      cartUrl: '/cart',
      checkoutUrl: '/checkout',
    },
    products,
    limited: stockOf('carafe-pour', 3),
    soldOut: stockOf('lamp-dusk', 0),
  };
}
