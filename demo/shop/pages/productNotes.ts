/** What the shop says about a product beside the catalogue's description: a line for the grid, and what folds out. */
export interface ProductNotes {
  line: string;
  notes: readonly { heading: string; text: string }[];
}

const delivery = {
  heading: 'Delivery and returns',
  text: 'Packed in paper within one working day. Free over $50, otherwise $4.90; express for $12. Send anything unused back within 30 days.',
};

const table: Readonly<Record<string, ProductNotes>> = {
  'serum-dew': {
    line: 'Water-light hydration, no scent',
    notes: [
      {
        heading: 'How to use it',
        text: 'Three drops on damp skin, morning or night, then your usual cream. A bottle of 30 ml lasts about two months.',
      },
      {
        heading: 'What is in it',
        text: 'Water, glycerin, sodium hyaluronate in two weights, panthenol, allantoin, pentylene glycol. Nothing else.',
      },
      delivery,
    ],
  },
  'mug-ridge': {
    line: 'Ridged stoneware, made for holding',
    notes: [
      {
        heading: 'Made how',
        text: 'Thrown and trimmed by hand, fired twice, glazed where it touches your lip and left bare where it stands.',
      },
      {
        heading: 'Size and care',
        text: '250 ml is 8 cm tall, 350 ml is 10 cm. Dishwasher and microwave are fine. Let it cool before you rinse it.',
      },
      delivery,
    ],
  },
  'candle-fig': {
    line: 'Fig leaf, cedar, a trace of salt',
    notes: [
      {
        heading: 'Burning it well',
        text: 'Let the wax melt to the edge the first time, about two hours. Trim the wick to half a centimetre before each burn.',
      },
      {
        heading: 'What is in it',
        text: 'Soy and rapeseed wax, cotton wick, fragrance without phthalates. The jar is our own stoneware.',
      },
      delivery,
    ],
  },
  'carafe-pour': {
    line: 'Hand-blown glass, four slow cups',
    notes: [
      {
        heading: 'Brewing with it',
        text: 'Size 4 paper filter, 32 g of coffee, 500 ml of water just off the boil. Pour in three rounds; it takes about four minutes.',
      },
      {
        heading: 'Size and care',
        text: '700 ml, 24 cm tall with the dripper. Glass and dripper go into the dishwasher, the oak collar does not.',
      },
      delivery,
    ],
  },
  'balm-oat': {
    line: 'Whipped oat and shea, sinks in fast',
    notes: [
      {
        heading: 'How to use it',
        text: 'A fingertip of it does both hands. Best after washing, while the skin is still a little damp.',
      },
      {
        heading: 'What is in it',
        text: 'Oat oil, shea butter, beeswax, jojoba oil, vitamin E. Lavender and Cedar have their essential oil, Plain has none.',
      },
      delivery,
    ],
  },
  'lamp-dusk': {
    line: 'Pleated linen, evening at a touch',
    notes: [
      {
        heading: 'Size and care',
        text: '34 cm tall, shade 22 cm across. Dust the linen with a soft brush; the brass will darken with time, as it should.',
      },
      {
        heading: 'Light',
        text: 'E14 bulb of 4 W included, 2700 K, three levels by touch. Any dimmable E14 bulb works.',
      },
      delivery,
    ],
  },
};

const plain: ProductNotes = { line: '', notes: [delivery] };

export const notesOf = (handle: string): ProductNotes =>
  (Object.hasOwn(table, handle) ? table[handle] : undefined) ?? plain;
