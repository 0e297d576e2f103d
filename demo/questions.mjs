/**
 * Questions below the demo's videos, as shoppers and merchants of such a shop write them: asked, approved and answered by the ways that
 * pages and the console take. The last of each list is the newest.
 */

/**
 * @typedef {object} DemoQuestion
 * @property {string} video
 * @property {string} [product] - what it is about.
 * @property {string} text
 * @property {{ by: 'shop' | 'creator', text: string, product?: string, seconds?: number }} [answer] - without one it waits in the console.
 */

/** @type {DemoQuestion[]} */
const questions = [
  {
    video: 'night-routine',
    product: 'serum-dew',
    text: 'Does it sting? My cheeks go red from almost everything.',
    answer: {
      by: 'shop',
      text: 'It has no scent and no acid in it. If your skin is easily upset, try one drop below the ear first and wait a day.',
      product: 'serum-dew',
    },
  },
  {
    video: 'night-routine',
    text: 'How many drops is that for the whole face?',
    answer: { by: 'creator', text: 'Three, and they do for the neck too.', seconds: 2 },
  },
  {
    video: 'night-routine',
    text: 'Which candle is that at the end?',
    answer: { by: 'creator', text: 'The fig one.', product: 'candle-fig', seconds: 4.6 },
  },
  { video: 'night-routine', text: 'Can I wear it under sunscreen in the morning?' },
  {
    video: 'mug-not-sharing',
    product: 'mug-ridge',
    text: 'Do the ridges come clean, or does coffee stay in them?',
    answer: {
      by: 'creator',
      text: 'They are glazed all the way down. Mine goes into the dishwasher.',
    },
  },
  {
    video: 'mug-not-sharing',
    text: 'Does the carafe’s rim fit over it?',
    answer: { by: 'shop', text: 'It does, with a finger of room.', product: 'carafe-pour' },
  },
  {
    video: 'pour-over',
    text: 'How long do you let it bloom?',
    answer: { by: 'creator', text: 'Half a minute. You see it settle here.', seconds: 4 },
  },
  { video: 'pour-over', product: 'carafe-pour', text: 'Which filter papers fit?' },
  {
    video: 'slow-sunday',
    text: 'Is it very sweet? I get headaches from vanilla.',
    answer: {
      by: 'creator',
      text: 'Not at all, it is the leaf and not the fruit.',
      product: 'candle-fig',
    },
  },
];

/** In an empty collector only: what somebody has asked, answered or taken back in the demo stays as they left it. */
export async function askDemoQuestions({ collector, shop, key, token }) {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const room = `${collector}/v1/comments/room`;
  const [{ name, questions: known }] = (await (await fetch(room, { headers })).json()).shops;
  if (known.length > 0) return;
  for (const [at, { answer, ...asked }] of questions.entries()) {
    const body = JSON.stringify({ ...asked, key, token: `demo-question-${at}`.padEnd(32, '-') });
    const { id } = await send(`${collector}/v1/comments`, { origin: new URL(shop).origin }, body);
    if (!answer) continue;
    const about = { shop: name, id, product: null, seconds: null, ...answer };
    await send(room, headers, JSON.stringify({ act: 'answer', revision: 0, ...about }));
    const shown = { shop: name, act: 'state', id, state: 'shown', revision: 1 };
    await send(room, headers, JSON.stringify(shown));
  }
}

async function send(url, headers, body) {
  const request = {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  };
  const answered = await fetch(url, request);
  const said = await answered.json();
  if (!answered.ok) throw new Error(`${url} answered ${answered.status}: ${JSON.stringify(said)}`);
  return said;
}
