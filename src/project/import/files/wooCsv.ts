import type { Candidate, SourceCatalogue, RawVariant } from '../types.js';
import { normalizeName, type Row, type Table } from './table.js';
import { NAMES } from './wooColumns.js';
import { isNo } from './yesNo.js';

const TYPES = [
  'simple',
  'variable',
  'variation',
  'grouped',
  'external',
  'virtual',
  'downloadable',
  'subscription',
  'variablesubscription',
  'subscriptionvariation',
  'bundle',
];
const isType = (cell: string) =>
  cell !== '' && cell.split(',').every((word) => TYPES.includes(normalizeName(word)));

/** The column whose every cell is one of WooCommerce's own words, whatever it is called. */
const typeColumn = (table: Table): string | undefined =>
  table.headers.find((header) => {
    const cells = table.rows.map((row) => row.get(header)).filter(Boolean);
    return cells.length > 0 && cells.every(isType);
  });

export const isWooCsv = (table: Table): boolean =>
  table.has(...NAMES.id, ...NAMES.sku) && typeColumn(table) !== undefined;

export function readWooCsv(table: Table): SourceCatalogue {
  const column = typeColumn(table) ?? 'Type';
  const cellOf = (row: Row, field: keyof typeof NAMES) => row.get(...NAMES[field]);
  const typeOf = (row: Row) => normalizeName(row.get(column));
  const isSold = (row: Row) => leftOutOf('', cellOf(row, 'published'), '') === undefined;
  const byKey = new Map<string, Row[]>();
  const parents = new Set<string>();
  for (const row of table.rows)
    if (/variation/.test(typeOf(row)) && isSold(row)) {
      const parent = cellOf(row, 'parent').replace(/^id:\s*/i, '');
      byKey.set(parent, [...(byKey.get(parent) ?? []), row]);
    }
  const attributes = attributeColumns(table);
  const dates = dateColumns(table);
  const candidates = table.rows.flatMap((row) => {
    const type = typeOf(row);
    if (/variation/.test(type)) return [];
    const id = cellOf(row, 'id');
    const sku = cellOf(row, 'sku');
    if (!id && !sku) return [];
    for (const key of [id, sku]) parents.add(key);
    const variations = [...new Set([id, sku])].flatMap((key) => (key && byKey.get(key)) || []);
    return [
      {
        id: id || sku,
        location: row.location,
        title: cellOf(row, 'name'),
        ...pictureOf(cellOf(row, 'images')),
        ...(variations.length ? {} : pricesOf(row, cellOf, dates)),
        ...choicesOf(row, variations, { attributes, dates }, cellOf),
        ...(isGone(cellOf(row, 'stock')) ? { available: false } : {}),
        ref: { woocommerce: { ...(id ? { id } : {}), ...(sku ? { sku } : {}) } },
        leftOut: leftOutOf(type, cellOf(row, 'published'), cellOf(row, 'visibility')),
      } satisfies Candidate,
    ];
  });
  const orphans = [...byKey].flatMap(([parent, rows]) => (parents.has(parent) ? [] : rows));
  const lacks = (['name', 'regular'] as const).filter((field) => !table.has(...NAMES[field]));
  return {
    kind: 'WooCommerce CSV',
    candidates,
    isWhole: true,
    notes: [
      'A WooCommerce export has no addresses: import by your shop’s address as well, or instead, so that each product leads to its page.',
      ...(orphans.length > 0
        ? [
            `${orphans.length} variation${orphans.length === 1 ? '' : 's'} (${cellOf(orphans[0]!, 'name')}${orphans.length > 1 ? ', …' : ''}) belong to a product that is not in this file: export the whole catalogue.`,
          ]
        : []),
      ...lacks.map(
        (field) =>
          `No column was recognised as ${field === 'name' ? 'the name' : 'the price'} among: ${table.headers.join(', ')}. Export in English, or rename that column to "${NAMES[field][0]}".`,
      ),
    ],
  };
}

type ReadCell = (row: Row, field: keyof typeof NAMES) => string;
const isGone = (cell: string) => isNo(cell) || /^outofstock$/i.test(cell);

function leftOutOf(type: string, published: string, visibility: string): Candidate['leftOut'] {
  if (published === '-1') return 'draft';
  if (isNo(published) || visibility === 'hidden') return 'hidden';
  return /external|grouped/.test(type) ? 'elsewhere' : undefined;
}

/** When a sale begins and ends, in any language: no other columns of WooCommerce's own hold days. */
const dateColumns = (table: Table): string[] =>
  table.headers.filter((header) => {
    const cells = table.rows.map((row) => row.get(header)).filter(Boolean);
    return (
      !/^meta:/i.test(header) &&
      cells.length > 0 &&
      cells.every((cell) => /^\d{4}-\d\d-\d\d([ T]|$)/.test(cell))
    );
  });

function pricesOf(
  row: Row,
  cellOf: ReadCell,
  dates: readonly string[],
): { price?: string; compareAt?: string } {
  // A sale with dates may be over before anybody reads this.
  const sale = row.get(...dates) ? '' : cellOf(row, 'sale');
  const regular = cellOf(row, 'regular');
  if (!sale) return regular ? { price: regular } : {};
  return { price: sale, ...(regular ? { compareAt: regular } : {}) };
}

function pictureOf(cell: string): Pick<Candidate, 'image'> {
  const [src] = cell.split(/,\s*(?=(?:https?:)?\/)/);
  return src?.trim() ? { image: { src: src.trim() } } : {};
}

interface AttributeColumns {
  name: string;
  values: string;
}

/** `Attribute 1 name` and `Attribute 1 value(s)` in the shop's language: the columns with a number in them. */
function attributeColumns({ headers }: Table): AttributeColumns[] {
  const numbered = headers.filter((header) => /\d/.test(header));
  const isName = /name|nom|navn|namn|nazw|naam|имя|назв|název|nimi/i;
  const isValue = /valu|wert|valeur|valor|waarde|warto|знач|värde|værdi|verdi|hodnot|arvo/i;
  return numbered.flatMap((name) => {
    if (!isName.test(name) || isValue.test(name)) return [];
    const number = /\d+/.exec(name)?.[0];
    const values = numbered.find(
      (header) => isValue.test(header) && /\d+/.exec(header)?.[0] === number,
    );
    return values === undefined ? [] : [{ name, values }];
  });
}

function choicesOf(
  product: Row,
  variations: readonly Row[],
  columns: { attributes: readonly AttributeColumns[]; dates: readonly string[] },
  cellOf: ReadCell,
): Pick<Candidate, 'options' | 'variants'> {
  if (variations.length === 0) return {};
  // What no variation tells apart is a fact of the product, not a choice.
  const chosen = columns.attributes.filter(({ values }) =>
    variations.some((row) => row.get(values)),
  );
  const options = chosen.map(({ name, values }) => ({
    name: product.get(name) || variations.map((row) => row.get(name)).find(Boolean) || name,
    values: [
      ...new Set(
        [
          ...product.get(values).split(/(?<!\\),/),
          ...variations.map((row) => row.get(values)),
        ].flatMap((value) => plain(value) || []),
      ),
    ],
  }));
  const variants = variations.flatMap((row): RawVariant[] => {
    const id = cellOf(row, 'id');
    return id
      ? [
          {
            id,
            options: chosen.map(({ values }) => plain(row.get(values))),
            ...pricesOf(row, cellOf, columns.dates),
            ...(isGone(cellOf(row, 'stock')) ? { available: false } : {}),
          },
        ]
      : [];
  });
  return options.length ? { options, variants } : {};
}

const plain = (value: string) => value.replaceAll('\\,', ',').trim();
