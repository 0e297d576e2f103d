/** Tables as spreadsheets and people leave them: what begins them, what separates, who counts in which language. */
import { describe, expect, test } from 'vitest';
import { readCatalogueFile } from '../../../src/project/import/readCatalogueFile.js';
import {
  needsCurrency,
  normalizeCatalogue,
  type NormalizedCatalogue,
} from '../../../src/project/import/normalize.js';

function open(text: string | Uint8Array) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const found = readCatalogueFile(bytes, 'export');
  if (!found.ok) throw new Error(found.error.message);
  return found.value;
}
const read = (text: string | Uint8Array, currency = 'EUR'): NormalizedCatalogue =>
  normalizeCatalogue(open(text), currency);
const why = (bytes: Uint8Array | string): string => {
  const found = readCatalogueFile(Buffer.from(bytes), 'export');
  return found.ok ? '' : found.error.message;
};

const SHOPIFY = 'Handle,Title,Published,Option1 Name,Variant Price,Image Src,Status';
const mugs = (...prices: string[]) =>
  [SHOPIFY, ...prices.map((price, at) => `m${at},Mug,true,Title,"${price}",,active`)].join('\n');
const amounts = (text: string, currency?: string) =>
  read(text, currency).products.map(({ price }) => price?.amount);

describe('what stands before the table', () => {
  const table = `${SHOPIFY}\n007,Mug,true,Title,9.50,,active`;
  const semicolons = table.replaceAll(',', ';').replace('9.50', '9,50');
  test.each([
    ['Excel’s own line', `sep=;\r\n${semicolons}`],
    ['the same after a byte order mark, in quotes', `\ufeff"sep=,"\n${table}`],
    ['the same with a tab', `sep=\t\n${table.replaceAll(',', '\t')}`],
    ['lines of advice, as Meta writes them, in quotes', `"# Required | Your id"\n# more\n${table}`],
    ['nothing, and carriage returns only', table.replaceAll('\n', '\r')],
  ])('%s is no row', (_kind, text) => {
    expect(read(text).products).toMatchObject([
      { id: '007', title: 'Mug', price: { amount: '9.50' } },
    ]);
  });
  test('UTF-16 is known without its mark, Cyrillic and western Windows letters by themselves, XML’s by its own word', () => {
    const wide = Buffer.from(table, 'utf16le');
    expect(read(wide).products).toMatchObject([{ id: '007' }]);
    expect(read(wide.swap16()).products).toMatchObject([{ id: '007' }]);
    const cyrillic = [...'ID,Тип,Артикул,Имя,Опубликован\n5,simple,A,Чашка,1'].map((sign) => {
      const code = sign.charCodeAt(0);
      return code < 128 ? code : code - 0x410 + 0xc0;
    });
    expect(read(Buffer.from(cyrillic)).products).toMatchObject([{ title: 'Чашка' }]);
    expect(
      read(Buffer.from(table.replace('Mug', 'Größe für Füße'), 'latin1')).products,
    ).toMatchObject([{ title: 'Größe für Füße' }]);
    const polish = Buffer.from(
      '<?xml version="1.0" encoding="windows-1250"?><rss><item><id>1</id><title>\u00b9\u00ea\u009c</title><link>https://a.example/</link></item></rss>',
      'latin1',
    );
    expect(read(polish).products).toMatchObject([{ title: 'ąęś' }]);
  });
});

describe('sums', () => {
  test('what stands between thousands is told by the other prices, or by what the currency has', () => {
    expect(amounts(mugs('1,299', '9.50'))).toEqual(['1299', '9.50']);
    expect(amounts(mugs('1.299', '9,50'))).toEqual(['1299', '9.50']);
    // Said both ways, it is a thousandth of what it means, or a thousand times that: the merchant is asked.
    expect(amounts(mugs('1.299', '9.50'))).toEqual([undefined, '9.50']);
    expect(amounts(mugs('1,299 USD', '$2,500'), 'USD')).toEqual(['1299', '2500']);
    expect(amounts(mugs('Rs.1,299', 'Rs. 2,500'), 'INR')).toEqual(['1299', '2500']);
    // Rupees are not dollars.
    expect(amounts(mugs('$2,500', 'Rs.1,299'), 'USD')).toEqual(['2500', undefined]);
    expect(amounts(mugs('33.990'), 'CLP')).toEqual(['33990']);
    expect(amounts(mugs('150.000'), 'IDR')).toEqual(['150000']);
    expect(amounts(mugs('4.500'), 'KWD')).toEqual(['4.500']);
  });
  test('what could mean two things is said, and no price is made of it', () => {
    const { products, losses } = read(mugs('4,500'), 'KWD');
    expect(products[0]).not.toHaveProperty('price');
    expect(losses.join()).toContain('4,500');
  });
  test('a price that names its currency is asked for none, with thousands too', () => {
    const needs = (price: string) => needsCurrency(open(mugs(price)));
    expect([needs('1,299 USD'), needs('EUR 1.299,00'), needs('1,299')]).toEqual([
      false,
      false,
      true,
    ]);
  });
});

describe('what stays out', () => {
  test('false in the language of whoever saved the table; what is unlisted; a line of totals', () => {
    const { products, leftOut } = read(
      [
        SHOPIFY,
        'a,A,FALSCH,Title,1,,active',
        'b,B,FAUX,Title,1,,active',
        'c,C,ЛОЖЬ,Title,1,,active',
        'd,D,WAHR,Title,1,,active',
        'e,E,true,Title,1,,unlisted',
        'f,F,true,Title,1,,archived',
        'Total,,,,6,,',
      ].join('\n'),
    );
    expect(products.map(({ id }) => id)).toEqual(['d']);
    expect(leftOut.map(({ id, why: reason }) => `${id} ${reason}`)).toEqual([
      'a hidden',
      'b hidden',
      'c hidden',
      'e hidden',
      'f draft',
    ]);
    expect(open(`${SHOPIFY}\nd,D,true,Title,1,,\nTotal,,,,6,,`).notes[0]).toContain('row 3');
  });
  test('of WooCommerce: a sale with dates, in any language, and a variation whose product is not there, which is said', () => {
    const text = [
      'ID,Typ,SKU,Name,Veröffentlicht,Regulärer Preis,Angebotspreis,Übergeordnet,Angebot endet,Meta: seen',
      '1,simple,A,Mug,1,10,8,,2026-01-31,',
      '2,simple,B,Cup,1,10,8,,,2026-01-31',
      '3,variation,C,Jug - S,1,10,,id:99,,',
    ].join('\n');
    expect(read(text).products).toMatchObject([
      { id: '1', price: { amount: '10' } },
      { id: '2', price: { amount: '8' }, compareAt: { amount: '10' } },
    ]);
    expect(read(text).products[0]).not.toHaveProperty('compareAt');
    expect(open(text).notes.join()).toMatch(/1 variation \(Jug - S\).*not in this file/);
  });
});

test('Wix takes off of what has thousands, and strikes nothing through that it does not strike itself', () => {
  const old =
    'handleId,fieldType,name,price,visible,discountMode,discountValue\np1,Product,Mug,"1,200.00",WAHR,AMOUNT,200\np2,Product,Cup,"12,50",true,PERCENT,10';
  expect(read(old).products).toMatchObject([
    { price: { amount: '1000.00' }, compareAt: { amount: '1200.00' } },
    { price: { amount: '11.25' }, compareAt: { amount: '12.50' } },
  ]);
  const now = [
    'handle,fieldType,name,price,strikethroughPrice,sku,productOptionName1,productOptionChoices1',
    'mug,PRODUCT,Mug,12,15,,Size,S;M',
    'mug,VARIANT,,12,,A,Size,S',
    'mug,VARIANT,,14,,B,Size,M',
  ].join('\n');
  const [mug] = read(now).products;
  expect(mug?.variants?.map(({ compareAt }) => compareAt?.amount)).toEqual(['15', undefined]);
});

test('a Meta catalogue whose pictures are numbered has them', () => {
  const text =
    'id,title,price,link,image[0].url\n1,Cup,12 EUR,https://a.example/c,https://a.example/c.jpg';
  expect(read(text).products).toMatchObject([{ image: { src: 'https://a.example/c.jpg' } }]);
});

test('products of WooCommerce’s own API that cannot be sold are left out by name, and what is no product is counted', () => {
  const found = open(
    JSON.stringify([
      { id: 5, name: 'Cup', slug: 'cup', status: 'publish', price: '9', regular_price: '9' },
      { id: 6, name: 'Jug', slug: 'jug', status: 'draft', price: '', stock_status: 'instock' },
      { id: 7, code: 'ABSENT' },
    ]),
  );
  expect(normalizeCatalogue(found, 'EUR').leftOut).toMatchObject([{ id: 'jug', why: 'draft' }]);
  expect(found.notes).toEqual([expect.stringContaining('1 of 3 entries')]);
});

test.each([
  ['an Excel file', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /Excel file: save it as CSV/],
  ['a packed file', Buffer.from('1f8b080000', 'hex'), /unpack it/],
  ['a PDF', '%PDF-1.7\n', /is a PDF/],
  ['a program', Buffer.from([1, 2, 3, 4, 5, 44, 0, 0, 0]), /is no text file/],
  ['a sign-in', '<!-- shop --><html><body>Log in</body></html>', /is a web page/],
  ['a table without rows', SHOPIFY, /names of columns and no rows/],
  ['a quotation mark that is never closed', `${SHOPIFY}\na,"A,true,Title,1,,`, /never closed/],
  ['cut XML', '<rss><item><id>1</id><tit', /not whole XML/],
  ['a list of nothing', '{"products":[]}', /without any product in it/],
])('%s is refused in words that say what to do', (_kind, bytes, said) => {
  expect(why(bytes)).toMatch(said);
});
