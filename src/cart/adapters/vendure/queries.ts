/** What is asked of the Shop API. Names that came after version 2 are kept out. */
import { gql } from '../../kit/api/gql.js';
import type { CartPage } from '../../contract/page.js';

/** How a server is asked and its answers are read: what differs between two Vendure servers. */
export interface Dialect {
  page: CartPage;
  /** Decimals of its amounts: the same in every currency, since Vendure does not look at the currency. */
  precision: number;
  /** `WithTax` or nothing: the end of every amount's name. */
  tax: string;
  /** Custom fields of an order line, and a variant's field with the price before the offer; names separated by blanks. */
  lineFields: string;
  compareAt: string;
}

const order = ({ tax, lineFields }: Dialect) => gql`
  currencyCode
  totalQuantity
  total: subTotal${tax}
  lines {
    id
    quantity
    total: discountedLinePrice${tax}
    featuredAsset { preview }
    productVariant {
      id
      options { name groupId }
      product { name slug }
    }
    ${lineFields && gql`customFields { ${lineFields} }`}
  }
`;

export const readOrder = (dialect: Dialect) => gql`{ answer: activeOrder { ${order(dialect)} } }`;

/**
 * `InsufficientStockError` may have added a part, so it brings the order, too.
 *
 * @param call - a mutation with its first argument: `adjustOrderLine(orderLineId: $id`.
 */
const change = (call: string, dialect: Dialect, declare = '') => gql`
  mutation ($id: ID!, $quantity: Int!${declare}) {
    answer: ${call}, quantity: $quantity${declare && ',customFields:$fields'}) {
      __typename
      ... on ErrorResult { message }
      ... on OrderLimitError { maxItems }
      ... on InsufficientStockError { order { ${order(dialect)} } }
      ... on Order { ${order(dialect)} }
    }
  }
`;

/** The argument `customFields` exists only on servers that declare one. */
export const addItem = (dialect: Dialect) =>
  change(
    'addItemToOrder(productVariantId:$id',
    dialect,
    dialect.lineFields && ',$fields:OrderLineCustomFieldsInput',
  );

/** 0 takes the line out. */
export const setQuantity = (dialect: Dialect) => change('adjustOrderLine(orderLineId:$id', dialect);

/** Back from an unfinished checkout. */
export const reopen = () =>
  gql`mutation { transitionOrderToState(state: "AddingItems") { __typename } }`;

export const attributeOrder = () => gql`
  mutation ($input: UpdateOrderInput!) {
    setOrderCustomFields(input: $input) { __typename }
  }
`;

/** @param which - for each product how it is named, such as `slug:"serum"`; the answers are `p0`, `p1`… */
export const readProducts = (which: readonly string[], { tax, compareAt }: Dialect): string => gql`
  { ${which.map((name, n) => gql`p${String(n)}: product(${name}) { ...P }`).join(' ')} }
  fragment P on Product {
    name
    assets { preview }
    optionGroups { id name }
    variants {
      id
      sku
      currencyCode
      price: price${tax}
      stockLevel
      options { name groupId }
      featuredAsset { preview }
      ${compareAt && gql`customFields { compareAt: ${compareAt} }`}
    }
  }
`;
