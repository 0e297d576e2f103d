const ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
]);

/** Names and messages come escaped for HTML; what is wanted is their text, without letting HTML near the page. */
export const plainText = (html = ''): string =>
  html
    .replace(/<[^<>]*>/g, '')
    .replace(/&(?:#(\d+)|(\w+));/g, (whole, code?: string, name?: string) => (code ? String.fromCharCode(Number(code)) : (ENTITIES.get(name ?? '') ?? whole)))
    .trim();
