import { gql } from '../../kit/api/gql.js';

/** Price and stock of products by their numbers, and `details` of each. Both prices, since the shop says only here which one it shows. */
export const askProducts = (details: string): string => gql`
  query ($x: [Int!], $c: currencyCode) {
    site {
      settings { tax { pdp } }
      products(entityIds: $x, first: 50) {
        edges {
          node {
            entityId
            availabilityV2 { status }
            inventory { isInStock }
            gross: prices(includeTax: true, currencyCode: $c) {
              price { value currencyCode }
              basePrice { value }
              priceRange { min { value } max { value } }
            }
            net: prices(currencyCode: $c) {
              price { value currencyCode }
              basePrice { value }
              priceRange { min { value } max { value } }
            }
            ${details}
          }
        }
      }
    }
  }
`;

/** What a product's sheet shows of it beyond price and stock. */
export const DETAILS = gql`
  name
  minPurchaseQuantity
  maxPurchaseQuantity
  images(first: 9) {
    edges { node { url(width: 800) altText } }
  }
  variants(first: 50) {
    pageInfo { hasNextPage }
    edges {
      node {
        entityId
        sku
        isPurchasable
        inventory { isInStock aggregated { availableToSell } }
        defaultImage { url(width: 800) altText }
        gross: prices(includeTax: true, currencyCode: $c) {
          price { value currencyCode }
          basePrice { value }
        }
        net: prices(currencyCode: $c) {
          price { value currencyCode }
          basePrice { value }
        }
        productOptions(first: 9) {
          edges {
            node {
              displayName
              ... on MultipleChoiceOption {
                values(first: 1) { edges { node { label } } }
              }
            }
          }
        }
      }
    }
  }
`;

export const FIND_BY_VARIANT = gql`
  query ($x: Int) {
    site { product(variantEntityId: $x) { entityId } }
  }
`;

export const FIND_BY_PATH = gql`
  query ($x: String!) {
    site { route(path: $x) { node { ... on Product { entityId } } } }
  }
`;
