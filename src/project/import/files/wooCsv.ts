import type { Candidate, Catalogued, RawVariant } from '../types.js';
import { squash, type Row, type Table } from './table.js';

/** WooCommerce translates the names of its columns with the shop; the words in the column of types it does not. */
const NAMES = {
  id: ['ID'],
  sku: [
    'SKU',
    'Артикул',
    'Artikelnummer',
    'UGS',
    'Código de artículo',
    'COD',
    'REF',
    'Artikelnr',
    'Varenummer',
    'Tuotetunnus',
    'Katalogové číslo',
    '商品コード',
  ],
  name: [
    'Name',
    'Имя',
    'Название',
    'Nom',
    'Nombre',
    'Nome',
    'Naam',
    'Nazwa',
    'Namn',
    'Navn',
    'Nimi',
    'Název',
    'İsim',
    'Ad',
    'Όνομα',
    '名前',
    '名称',
  ],
  published: [
    'Published',
    'Опубликован',
    'Veröffentlicht',
    'Publié',
    'Publicado',
    'Pubblicato',
    'Gepubliceerd',
    'Opublikowano',
    'Publicerad',
    'Udgivet',
    'Publisert',
    'Julkaistu',
    'Publikováno',
    'Yayınlanmış',
    'Δημοσιευμένο',
    '公開済み',
    '已发布',
  ],
  visibility: [
    'Visibility in catalog',
    'Видимость в каталоге',
    'Sichtbarkeit im Katalog',
    'Visibilité dans le catalogue',
    'Visibilidad en el catálogo',
    'Visibilità nel catalogo',
    'Zichtbaarheid in catalogus',
    'Widoczność w katalogu',
    'Synlighet i katalog',
  ],
  stock: [
    'In stock?',
    'В наличии?',
    'Наличие',
    'Vorrätig?',
    'Auf Lager?',
    'En stock ?',
    '¿Existencias?',
    '¿Hay existencias?',
    'In stock',
    'Op voorraad?',
    'Na stanie?',
    'I lager?',
    'På lager?',
    'Em estoque?',
    'Em stock?',
    'Disponibile?',
  ],
  sale: [
    'Sale price',
    'Акционная цена',
    'Цена распродажи',
    'Angebotspreis',
    'Tarif promo',
    'Precio rebajado',
    'Prezzo in offerta',
    'Actieprijs',
    'Cena promocyjna',
    'Reapris',
    'Tilbudspris',
    'Preço promocional',
    'Preço de promoção',
  ],
  regular: [
    'Regular price',
    'Базовая цена',
    'Обычная цена',
    'Regulärer Preis',
    'Normaler Preis',
    'Tarif régulier',
    'Prix régulier',
    'Precio normal',
    'Prezzo di listino',
    'Reguliere prijs',
    'Normale prijs',
    'Cena regularna',
    'Cena',
    'Ordinarie pris',
    'Normalpris',
    'Vanlig pris',
    'Preço',
    'Preço normal',
  ],
  images: [
    'Images',
    'Изображения',
    'Bilder',
    'Imágenes',
    'Immagini',
    'Afbeeldingen',
    'Obrazki',
    'Zdjęcia',
    'Imagens',
    'Billeder',
    'Kuvat',
    'Obrázky',
    'Görseller',
    'Εικόνες',
    '画像',
    '图像',
  ],
  parent: [
    'Parent',
    'Родительский',
    'Родитель',
    'Übergeordnetes Produkt',
    'Übergeordnet',
    'Superior',
    'Genitore',
    'Hoofd',
    'Nadrzędny',
    'Förälder',
    'Forælder',
    'Ascendente',
    'Pai',
  ],
} as const;

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
  cell !== '' && cell.split(',').every((word) => TYPES.includes(squash(word)));

/** The column whose every cell is one of WooCommerce's own words, whatever it is called. */
const typeColumn = (table: Table): string | undefined =>
  table.headers.find((header) => {
    const cells = table.rows.map((row) => row.get(header)).filter(Boolean);
    return cells.length > 0 && cells.every(isType);
  });

export const isWooCsv = (table: Table): boolean =>
  table.has(...NAMES.id, ...NAMES.sku) && typeColumn(table) !== undefined;

export function readWooCsv(table: Table): Catalogued {
  const column = typeColumn(table) ?? 'Type';
  const say = (row: Row, field: keyof typeof NAMES) => row.get(...NAMES[field]);
  const typeOf = (row: Row) => squash(row.get(column));
  const isSold = (row: Row) => leftOutOf('', say(row, 'published'), '') === undefined;
  const byKey = new Map<string, Row[]>();
  for (const row of table.rows)
    if (/variation/.test(typeOf(row)) && isSold(row)) {
      const parent = say(row, 'parent').replace(/^id:\s*/i, '');
      byKey.set(parent, [...(byKey.get(parent) ?? []), row]);
    }
  const attributes = attributeColumns(table);
  const candidates = table.rows.flatMap((row) => {
    const type = typeOf(row);
    if (/variation/.test(type)) return [];
    const id = say(row, 'id');
    const sku = say(row, 'sku');
    if (!id && !sku) return [];
    const variations = [...new Set([id, sku])].flatMap((key) => (key && byKey.get(key)) || []);
    return [
      {
        id: id || sku,
        place: row.place,
        title: say(row, 'name'),
        ...pictureOf(say(row, 'images')),
        ...(variations.length ? {} : pricesOf(row, say)),
        ...choicesOf(row, variations, attributes, say),
        ...(isNo(say(row, 'stock')) ? { available: false } : {}),
        ref: { woocommerce: { ...(id ? { id } : {}), ...(sku ? { sku } : {}) } },
        leftOut: leftOutOf(type, say(row, 'published'), say(row, 'visibility')),
      } satisfies Candidate,
    ];
  });
  const lacks = (['name', 'regular'] as const).filter((field) => !table.has(...NAMES[field]));
  return {
    kind: 'WooCommerce CSV',
    candidates,
    isWhole: true,
    notes: [
      'A WooCommerce export has no addresses: import by your shop’s address as well, or instead, so that each product leads to its page.',
      ...lacks.map(
        (field) =>
          `No column was recognised as ${field === 'name' ? 'the name' : 'the price'} among: ${table.headers.join(', ')}. Export in English, or rename that column to "${NAMES[field][0]}".`,
      ),
    ],
  };
}

type Say = (row: Row, field: keyof typeof NAMES) => string;
const isNo = (cell: string) => /^(0|no|false|outofstock)$/i.test(cell);

function leftOutOf(type: string, published: string, visibility: string): Candidate['leftOut'] {
  if (published === '-1') return 'draft';
  if (isNo(published) || visibility === 'hidden') return 'hidden';
  return /external|grouped/.test(type) ? 'elsewhere' : undefined;
}

function pricesOf(row: Row, say: Say): { price?: string; compareAt?: string } {
  const sale = say(row, 'sale');
  const regular = say(row, 'regular');
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
  columns: readonly AttributeColumns[],
  say: Say,
): Pick<Candidate, 'options' | 'variants'> {
  if (variations.length === 0) return {};
  // What no variation tells apart is a fact of the product, not a choice.
  const chosen = columns.filter(({ values }) => variations.some((row) => row.get(values)));
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
    const id = say(row, 'id');
    return id
      ? [
          {
            id,
            options: chosen.map(({ values }) => plain(row.get(values))),
            ...pricesOf(row, say),
            ...(isNo(say(row, 'stock')) ? { available: false } : {}),
          },
        ]
      : [];
  });
  return options.length ? { options, variants } : {};
}

const plain = (value: string) => value.replaceAll('\\,', ',').trim();
