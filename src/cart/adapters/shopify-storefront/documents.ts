import { gql } from '../../kit/api/gql.js';

/**
 * What is asked about the cart. Names are changed to ours on the way; lists are short enough for a request without a token, which may
 * only be of limited complexity.
 */
export const CART = gql`
  fragment C on Cart {
    id
    checkoutUrl
    totalQuantity
    attributes { key value }
    cost { totalAmount { amount currencyCode } }
    lines(first: 50) {
      nodes {
        id
        quantity
        attributes { key value }
        cost { totalAmount { amount currencyCode } }
        sellingPlanAllocation { sellingPlan { id } }
        ... on CartLine {
          instructions { canRemove }
          parentRelationship { parent { id } }
        }
        merchandise {
          ... on ProductVariant {
            id
            title
            image { url }
            quantityRule { minimum maximum increment }
            product { title handle }
          }
        }
      }
    }
  }
`;

/** What every change of the cart answers. */
export const CHANGED = gql`
  {
    cart { ...C }
    userErrors { code field message }
    warnings { code message }
  }
`;
