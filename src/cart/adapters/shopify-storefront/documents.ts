/**
 * What is asked about the cart. Names are changed to ours on the way; lists are short enough for a request without a token, which may
 * only be of limited complexity.
 */
const TOTAL = 'attributes{key value}cost{totalAmount{amount currencyCode}}';
export const CART =
  `fragment C on Cart{id checkoutUrl totalQuantity ${TOTAL}lines(first:50){nodes{id quantity ${TOTAL}sellingPlanAllocation{sellingPlan{id}}` +
  '...on CartLine{instructions{canRemove}parentRelationship{parent{id}}}' +
  'merchandise{...on ProductVariant{id title image{url}quantityRule{min:minimum max:maximum increment}product{title handle}}}}}}';

/** What every change of the cart answers. */
export const CHANGED = '{cart{...C}userErrors{code field message}warnings{code message}}';
