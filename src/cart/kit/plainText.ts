const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  hellip: '…',
  euro: '€',
  pound: '£',
  yen: '¥',
};

/** Shops write names and messages as HTML; what is wanted is their text, without letting HTML near the page. */
export const plainText = (html = ''): string =>
  html
    .replace(/<[^<>]*>/g, '')
    .replace(
      /&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w{2,8}));/gi,
      (whole, decimal?: string, hex?: string, name?: string) => {
        if (name) return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? whole) : whole;
        const point = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
        return point > 31 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
      },
    )
    .trim();
