/**
 * A GraphQL text, laid out for people: a field a line, with comments where they help. The build packs every literal that has this tag
 * and takes the tag away (`test/build/packGraphql.ts`); where nothing was built it is sent as it stands.
 */
export const gql = (texts: readonly string[], ...values: readonly string[]): string =>
  String.raw({ raw: texts }, ...values).trim();
