/** What each clip is about: who speaks, what is said, what is tagged when. Pictures are made by the scene of the same name. */

export interface Voice {
  /** espeak-ng voice with its variant, e.g. `en-us+f3`. */
  name: string;
  wordsPerMinute: number;
  /** 0 to 99; espeak-ng's own scale. */
  pitch: number;
}

/** A voice that was spoken once and is put together anew: flite's, which ffmpeg brings. */
export interface SpokenVoice {
  name: 'slt' | 'rms' | 'awb' | 'kal16';
  /** Against the speaker's own. */
  pitch: number;
  tempo: number;
}

export interface Creator {
  id: string;
  handle: string;
  name: string;
  platform: 'tiktok' | 'instagram' | 'youtube' | 'other';
  followers: number;
  voice: Voice;
  /** Of clips filmed with a phone; default: the voice above. */
  spoken?: SpokenVoice;
}

export interface SpokenLine {
  atSeconds: number;
  text: string;
}

/** Where the tag sits is measured from the scene: the point where this anchor is on screen at the tag's middle. */
export interface ClipTag {
  product: string;
  start: number;
  end: number;
  /** Name of an anchor in the scene; default: the product's own id. */
  anchor?: string;
}

export interface Clip {
  id: string;
  creator: string;
  title: string;
  publishedAt: string;
  durationSeconds: number;
  disclosure: 'none' | 'gifted' | 'paid' | 'affiliate' | 'brand_owned';
  rights: { status: 'owned' | 'licensed' };
  topics: string[];
  lines: SpokenLine[];
  tags: ClipTag[];
  /** Best moment for the poster, from which the silent preview begins. */
  posterSeconds: number;
  /** Filmed out of a hand, its words burned in as they are spoken. */
  isPhone?: boolean;
  /** Mood of the music bed. */
  music: 'calm' | 'bright' | 'warm' | 'night' | 'pluck';
}

export const creators: Creator[] = [
  {
    id: 'mia',
    handle: '@mia.makes',
    name: 'Mia',
    platform: 'tiktok',
    followers: 8_200,
    voice: { name: 'en-us+f2', wordsPerMinute: 158, pitch: 46 },
    spoken: { name: 'slt', pitch: 1.03, tempo: 1.12 },
  },
  {
    id: 'jonas',
    handle: '@jonas.brews',
    name: 'Jonas',
    platform: 'instagram',
    followers: 23_400,
    voice: { name: 'en-gb+m3', wordsPerMinute: 155, pitch: 38 },
    spoken: { name: 'rms', pitch: 0.97, tempo: 1.1 },
  },
  {
    id: 'ines',
    handle: '@ines.athome',
    name: 'Inês',
    platform: 'instagram',
    followers: 64_000,
    voice: { name: 'en-us+f3', wordsPerMinute: 162, pitch: 54 },
  },
  {
    id: 'tomo',
    handle: '@tomo.pours',
    name: 'Tomo',
    platform: 'tiktok',
    followers: 3_150,
    voice: { name: 'en-us+m7', wordsPerMinute: 152, pitch: 42 },
  },
  {
    id: 'freya',
    handle: '@freya.slowdays',
    name: 'Freya',
    platform: 'youtube',
    followers: 12_700,
    voice: { name: 'en-gb-scotland+f4', wordsPerMinute: 148, pitch: 48 },
  },
  {
    id: 'dev',
    handle: '@dev.and.dough',
    name: 'Dev',
    platform: 'tiktok',
    followers: 1_200,
    voice: { name: 'en-gb-x-rp+m4', wordsPerMinute: 162, pitch: 45 },
    spoken: { name: 'rms', pitch: 1.13, tempo: 1.16 },
  },
  {
    id: 'rosa',
    handle: '@rosa.afterdark',
    name: 'Rosa',
    platform: 'instagram',
    followers: 31_800,
    voice: { name: 'en-us+f5', wordsPerMinute: 150, pitch: 36 },
    spoken: { name: 'slt', pitch: 0.91, tempo: 1.06 },
  },
  {
    id: 'halden',
    handle: '@halden',
    name: 'Halden',
    platform: 'other',
    followers: 5_600,
    voice: { name: 'en-gb+f2', wordsPerMinute: 150, pitch: 42 },
  },
];

export const clips: Clip[] = [
  {
    id: 'night-routine',
    creator: 'mia',
    title: 'My 2-minute night routine',
    publishedAt: '2026-10-28T20:15:00Z',
    durationSeconds: 8,
    disclosure: 'gifted',
    rights: { status: 'licensed' },
    topics: ['skincare', 'evening'],
    lines: [
      { atSeconds: 0.5, text: 'Two minutes, that is my whole night routine.' },
      { atSeconds: 4.1, text: 'Three drops, candle on, phone away.' },
    ],
    tags: [
      { product: 'serum-dew', start: 0.6, end: 4.4 },
      { product: 'candle-fig', start: 4.6, end: 8 },
    ],
    posterSeconds: 1.4,
    music: 'night',
  },
  {
    id: 'mug-not-sharing',
    creator: 'jonas',
    title: 'The mug I stopped sharing',
    publishedAt: '2026-10-19T07:40:00Z',
    durationSeconds: 7,
    disclosure: 'none',
    rights: { status: 'licensed' },
    topics: ['coffee', 'morning'],
    lines: [
      { atSeconds: 0.5, text: 'This is the mug I stopped sharing.' },
      { atSeconds: 3.6, text: 'Your fingers just find the ridges.' },
    ],
    tags: [
      { product: 'mug-ridge', start: 0.4, end: 3.4 },
      { product: 'mug-ridge', start: 3.6, end: 7, anchor: 'ridges' },
    ],
    posterSeconds: 1,
    music: 'warm',
  },
  {
    id: 'one-drop',
    creator: 'ines',
    title: 'One drop. Watch.',
    publishedAt: '2026-11-06T11:05:00Z',
    durationSeconds: 7,
    disclosure: 'affiliate',
    rights: { status: 'licensed' },
    topics: ['skincare'],
    lines: [
      { atSeconds: 0.4, text: 'One drop. Watch.' },
      { atSeconds: 3.5, text: 'No scent, no shimmer, just skin.' },
    ],
    tags: [
      { product: 'serum-dew', start: 0.5, end: 3.4, anchor: 'pipette' },
      { product: 'serum-dew', start: 3.6, end: 7 },
    ],
    posterSeconds: 0.9,
    music: 'bright',
  },
  {
    id: 'slow-sunday',
    creator: 'freya',
    title: 'Slow Sunday, one candle',
    publishedAt: '2026-09-27T15:30:00Z',
    durationSeconds: 8.5,
    disclosure: 'gifted',
    rights: { status: 'licensed' },
    topics: ['home', 'evening'],
    lines: [
      { atSeconds: 0.6, text: 'Sunday plan. One candle, no plan.' },
      { atSeconds: 4.6, text: 'It smells like the tree, not like a sweet.' },
    ],
    tags: [
      { product: 'candle-fig', start: 0.6, end: 4.3 },
      { product: 'candle-fig', start: 4.5, end: 8.5, anchor: 'wick' },
    ],
    posterSeconds: 1.6,
    music: 'calm',
  },
  {
    id: 'chalk-clay-moss',
    creator: 'dev',
    title: 'Chalk, Clay or Moss?',
    publishedAt: '2026-10-05T12:20:00Z',
    durationSeconds: 6.5,
    disclosure: 'affiliate',
    rights: { status: 'licensed' },
    topics: ['coffee', 'home'],
    lines: [
      { atSeconds: 0.4, text: 'Chalk. Clay. Or moss?' },
      { atSeconds: 3.5, text: 'I said one. I bought three.' },
    ],
    tags: [
      { product: 'mug-ridge', start: 0.4, end: 3.2, anchor: 'mug-clay' },
      { product: 'mug-ridge', start: 3.4, end: 4.5, anchor: 'mug-chalk' },
      { product: 'mug-ridge', start: 5.1, end: 6.5, anchor: 'mug-moss' },
    ],
    posterSeconds: 1.2,
    music: 'pluck',
  },
  {
    id: 'pour-over',
    creator: 'tomo',
    title: 'Pour-over without the fuss',
    publishedAt: '2026-11-11T06:50:00Z',
    durationSeconds: 8.5,
    disclosure: 'paid',
    rights: { status: 'licensed' },
    topics: ['coffee', 'morning'],
    lines: [
      { atSeconds: 0.5, text: 'Pour-over, without the fuss.' },
      { atSeconds: 4.2, text: 'Bloom it, wait, then pour slow.' },
    ],
    tags: [
      { product: 'carafe-pour', start: 0.5, end: 4 },
      { product: 'carafe-pour', start: 4.2, end: 8.5, anchor: 'dripper' },
    ],
    posterSeconds: 1.6,
    music: 'warm',
  },
  {
    id: 'flour-hands',
    creator: 'dev',
    title: 'Flour dries your hands out',
    publishedAt: '2026-11-02T16:45:00Z',
    durationSeconds: 7,
    disclosure: 'gifted',
    rights: { status: 'licensed' },
    topics: ['skincare', 'baking'],
    lines: [
      { atSeconds: 0.5, text: 'Nobody tells you flour dries your hands out.' },
      { atSeconds: 4, text: 'So this lives next to the oven.' },
    ],
    tags: [
      { product: 'balm-oat', start: 0.5, end: 3.6 },
      { product: 'balm-oat', start: 3.8, end: 7, anchor: 'swipe' },
    ],
    posterSeconds: 1.2,
    music: 'pluck',
  },
  {
    id: 'lamp-at-five',
    creator: 'rosa',
    title: 'It gets dark at five now',
    publishedAt: '2026-11-15T17:10:00Z',
    durationSeconds: 8,
    disclosure: 'none',
    rights: { status: 'licensed' },
    topics: ['home', 'evening'],
    lines: [
      { atSeconds: 0.5, text: 'It gets dark at five now.' },
      { atSeconds: 3.3, text: 'So this is my new favourite click.' },
    ],
    tags: [
      { product: 'lamp-dusk', start: 0.6, end: 4.4 },
      { product: 'lamp-dusk', start: 4.6, end: 8, anchor: 'shade' },
    ],
    posterSeconds: 3.9,
    music: 'night',
  },
  {
    id: 'desk-after-work',
    creator: 'rosa',
    title: 'My desk, after work',
    publishedAt: '2026-10-12T19:25:00Z',
    durationSeconds: 8,
    disclosure: 'paid',
    rights: { status: 'licensed' },
    topics: ['home', 'evening'],
    lines: [
      { atSeconds: 0.5, text: 'My desk, after work.' },
      { atSeconds: 3.2, text: 'Lamp low, tea hot, laptop shut.' },
    ],
    tags: [
      { product: 'lamp-dusk', start: 0.5, end: 3.6 },
      { product: 'mug-ridge', start: 3.2, end: 8 },
      { product: 'candle-fig', start: 5, end: 8 },
    ],
    posterSeconds: 1.5,
    music: 'night',
  },
  {
    id: 'kiln-to-shelf',
    creator: 'halden',
    title: 'From our kiln to your shelf',
    publishedAt: '2026-09-14T09:00:00Z',
    durationSeconds: 7.5,
    disclosure: 'brand_owned',
    rights: { status: 'owned' },
    topics: ['coffee', 'home'],
    lines: [
      { atSeconds: 0.5, text: 'Thrown, glazed and fired in one small room.' },
      { atSeconds: 4.2, text: 'Every one a little different.' },
    ],
    tags: [
      { product: 'mug-ridge', start: 0.5, end: 4.8 },
      { product: 'carafe-pour', start: 3.8, end: 7.5 },
    ],
    posterSeconds: 1.4,
    music: 'bright',
  },
  {
    id: 'shelf-tour',
    creator: 'ines',
    title: 'What is on my bathroom shelf',
    publishedAt: '2026-08-30T10:10:00Z',
    durationSeconds: 8,
    disclosure: 'paid',
    rights: { status: 'licensed' },
    topics: ['skincare', 'home'],
    lines: [
      { atSeconds: 0.4, text: 'Three things, that is my whole shelf.' },
      { atSeconds: 3.6, text: 'Serum for the face, balm for the hands, fig for the room.' },
    ],
    tags: [
      { product: 'serum-dew', start: 0.4, end: 4.6 },
      { product: 'balm-oat', start: 2.8, end: 8 },
      { product: 'candle-fig', start: 5, end: 8 },
    ],
    posterSeconds: 1.2,
    music: 'bright',
  },
  {
    id: 'coffee-for-two',
    creator: 'tomo',
    title: 'Coffee for two, no hurry',
    publishedAt: '2026-08-16T08:05:00Z',
    durationSeconds: 8,
    disclosure: 'none',
    rights: { status: 'licensed' },
    topics: ['coffee', 'morning'],
    lines: [
      { atSeconds: 0.6, text: 'Coffee for two. No hurry.' },
      { atSeconds: 4.2, text: 'Saturday is for the good mugs.' },
    ],
    tags: [
      { product: 'carafe-pour', start: 0.5, end: 4.4 },
      { product: 'mug-ridge', start: 4, end: 8 },
    ],
    posterSeconds: 1.5,
    music: 'calm',
  },
  {
    id: 'two-drops',
    creator: 'mia',
    title: 'Two drops. That is it.',
    publishedAt: '2026-11-20T07:35:00Z',
    durationSeconds: 7.5,
    disclosure: 'gifted',
    rights: { status: 'licensed' },
    topics: ['skincare', 'morning'],
    lines: [
      { atSeconds: 0.25, text: 'Okay, I was wrong about serums.' },
      { atSeconds: 2.8, text: 'Two drops, that is all you need.' },
      { atSeconds: 5.1, text: 'And it is gone before my coffee is ready.' },
    ],
    tags: [
      { product: 'serum-dew', start: 0.3, end: 2.7 },
      { product: 'serum-dew', start: 2.9, end: 7.5, anchor: 'drop' },
    ],
    posterSeconds: 1.7,
    isPhone: true,
    music: 'bright',
  },
  {
    id: 'after-dishes',
    creator: 'dev',
    title: 'After the dishes, every time',
    publishedAt: '2026-11-18T18:40:00Z',
    durationSeconds: 7.2,
    disclosure: 'affiliate',
    rights: { status: 'licensed' },
    topics: ['skincare', 'baking'],
    lines: [
      { atSeconds: 0.25, text: 'This tin saved my hands.' },
      { atSeconds: 2.5, text: 'You need this much, really not more.' },
      { atSeconds: 4.9, text: 'Rub it in, and go back to the dough.' },
    ],
    tags: [
      { product: 'balm-oat', start: 0.3, end: 2.4 },
      { product: 'balm-oat', start: 2.6, end: 7.2, anchor: 'back' },
    ],
    posterSeconds: 1.5,
    isPhone: true,
    music: 'pluck',
  },
  {
    id: 'my-mug',
    creator: 'jonas',
    title: 'No, this one is mine',
    publishedAt: '2026-11-19T06:55:00Z',
    durationSeconds: 7.2,
    disclosure: 'none',
    rights: { status: 'licensed' },
    topics: ['coffee', 'morning'],
    lines: [
      { atSeconds: 0.25, text: 'You can have any mug. Not this one.' },
      { atSeconds: 2.7, text: 'Look at these ridges.' },
      { atSeconds: 4.8, text: 'Your hand just stays there.' },
    ],
    tags: [
      { product: 'mug-ridge', start: 0.3, end: 2.3 },
      { product: 'mug-ridge', start: 2.5, end: 4.6, anchor: 'close' },
      { product: 'mug-ridge', start: 4.8, end: 7.2, anchor: 'rim' },
    ],
    posterSeconds: 3.4,
    isPhone: true,
    music: 'warm',
  },
  {
    id: 'lamp-click',
    creator: 'rosa',
    title: 'My favourite click of the day',
    publishedAt: '2026-11-17T17:25:00Z',
    durationSeconds: 7.4,
    disclosure: 'paid',
    rights: { status: 'licensed' },
    topics: ['home', 'evening'],
    lines: [
      { atSeconds: 0.2, text: 'Wait for it.' },
      { atSeconds: 1.75, text: 'There.' },
      { atSeconds: 2.8, text: 'No big light after five.' },
      { atSeconds: 5.0, text: 'Just this one, and tea.' },
    ],
    tags: [
      { product: 'lamp-dusk', start: 0.4, end: 2.5, anchor: 'foot' },
      { product: 'mug-ridge', start: 2.7, end: 4.8 },
      { product: 'lamp-dusk', start: 5, end: 7.4, anchor: 'shade' },
    ],
    posterSeconds: 2.2,
    isPhone: true,
    music: 'night',
  },
];
