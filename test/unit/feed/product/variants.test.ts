import { describe, expect, it } from 'vitest';
import type { Product } from '../../../../src/feed/schema.js';
import {
  findVariant,
  firstAvailable,
  firstSelection,
  hasChoices,
  isComplete,
  optionStates,
  type Selection,
} from '../../../../src/feed/product/variants.js';
import { isSoldOut } from '../../../../src/feed/product/stock.js';
import { validFeed } from '../../../fixtures/feed/valid.js';

const [serum, mug, carafe, lamp] = validFeed.products as readonly Product[] as [
  Product,
  Product,
  Product,
  Product,
];
/** `Colour: Chalk available, Clay sold_out` as rows of words. */
const states = (product: Product, selection: Selection) =>
  optionStates(product, selection).map(({ name, values }) => {
    const words = values.map(
      ({ value, state, isSelected }) => `${value} ${state}${isSelected ? '*' : ''}`,
    );
    return `${name}: ${words.join(', ')}`;
  });

describe('findVariant', () => {
  it('findVariant finds the one that was chosen, sold out or not', () => {
    expect(findVariant(mug, ['Clay', '250 ml'])?.id).toBe('41013');
    expect(findVariant(mug, ['Clay', '350 ml'])).toMatchObject({ id: '41014', available: false });
  });

  it('findVariant finds none while a choice is missing, or for a combination that is not made', () => {
    expect(findVariant(mug, ['Clay'])).toBeNull();
    expect(findVariant(mug, ['Clay', undefined])).toBeNull();
    expect(findVariant(mug, [])).toBeNull();
    expect(findVariant(mug, ['Moss', '350 ml'])).toBeNull();
    expect(isComplete(mug, ['Moss', '350 ml'])).toBe(true);
  });

  it('a product without options has its only variant, and one without variants none', () => {
    expect(findVariant(lamp, [])?.id).toBe('41041');
    expect(findVariant(carafe, [])).toBeNull();
    expect(isComplete(carafe, [])).toBe(true);
  });
});

describe('optionStates', () => {
  it('optionStates tells sold out from not made, each option against the choice in the others', () => {
    const rows: [Selection, string[]][] = [
      [
        ['Clay', '250 ml'],
        [
          'Colour: Chalk available, Clay available*, Moss available',
          'Size: 250 ml available*, 350 ml sold_out',
        ],
      ],
      [
        ['Moss', '250 ml'],
        [
          'Colour: Chalk available, Clay available, Moss available*',
          'Size: 250 ml available*, 350 ml impossible',
        ],
      ],
      [
        ['Chalk', '350 ml'],
        [
          'Colour: Chalk available*, Clay sold_out, Moss impossible',
          'Size: 250 ml available, 350 ml available*',
        ],
      ],
    ];
    for (const [selection, expected] of rows) expect(states(mug, selection)).toEqual(expected);
  });

  it('with nothing chosen a value is available when any variant of it is', () => {
    expect(states(mug, [])).toEqual([
      'Colour: Chalk available, Clay available, Moss available',
      'Size: 250 ml available, 350 ml available',
    ]);
  });

  it('a product without options has none; options without variants follow the product', () => {
    expect(states(carafe, [])).toEqual([]);
    const engraved: Product = {
      id: 'e',
      title: 'E',
      options: [{ name: 'Font', values: ['Serif', 'Sans'] }],
    };
    expect(states(engraved, ['Sans'])).toEqual(['Font: Serif available, Sans available*']);
    expect(states({ ...engraved, available: false }, [])).toEqual([
      'Font: Serif sold_out, Sans sold_out',
    ]);
  });
});

describe('stock', () => {
  it('a product is sold out when all its variants are, or when it says so and has none', () => {
    expect([serum, mug, carafe, lamp].map(isSoldOut)).toEqual([false, false, false, true]);
    expect(isSoldOut({ ...carafe, available: false })).toBe(true);
    expect(isSoldOut({ id: 'x', title: 'X' })).toBe(false);
  });

  it('a variant that does not say follows its product', () => {
    const silent: Product = {
      id: 'x',
      title: 'X',
      available: false,
      variants: [{ id: '1' }, { id: '2', available: true }],
    };
    expect(isSoldOut(silent)).toBe(false);
    expect(firstAvailable(silent)?.id).toBe('2');
    expect(isSoldOut({ ...silent, variants: [{ id: '1' }] })).toBe(true);
  });
});

describe('what a sheet opens with', () => {
  it('the first variant that can be bought', () => {
    const early = structuredClone(mug);
    if (early.variants?.[0]) early.variants[0].available = false;
    expect(firstAvailable(early)?.id).toBe('41012');
    expect(firstSelection(early)).toEqual(['Chalk', '350 ml']);
  });

  it('the first one when all are sold out, and nothing where there is no variant', () => {
    expect(firstAvailable(lamp)?.id).toBe('41041');
    expect(firstAvailable(carafe)).toBeNull();
    expect(firstSelection(carafe)).toEqual([]);
    const options = [
      { name: 'Font', values: ['Serif', 'Sans'] },
      { name: 'Side', values: ['Left'] },
    ];
    expect(firstSelection({ id: 'e', title: 'E', options })).toEqual([undefined, 'Left']);
  });

  it('there is a choice only where there is more than one value', () => {
    expect(hasChoices(mug)).toBe(true);
    expect(hasChoices(carafe)).toBe(false);
    expect(
      hasChoices({ id: 'x', title: 'X', options: [{ name: 'Title', values: ['Default Title'] }] }),
    ).toBe(false);
  });
});
