/** `v1/comments/room`, behind the console's sign-in: what was asked, and what becomes of it. A creator has the questions of their own videos, and answers them. */
import { notWritable } from '../storeRefusals.js';
import { said, type Said } from '../../i18n/said.js';
import { MAX_ANSWER, questionText, type Answer } from '../../feed/thread/thread.js';
import { answer, answerJson, refuse } from '../../server/answers.js';
import type { Console, Sender } from '../../server/console/createConsole.js';
import { checkSender, isJson } from '../../server/guard.js';
import { readBody } from '../../server/readBody.js';
import type { Who } from '../../server/shared/people.js';
import { isRecord } from '../../tools/isRecord.js';
import { parseJson } from '../../tools/parseJson.js';
import type { Result } from '../../tools/result.js';
import type { Known } from '../createNameSource.js';
import type { Name } from '../reports/names.js';
import { readWords } from './blockedWords.js';
import type { NotChanged, Questions } from './createQuestions.js';
import type { KeptQuestion } from './entries.js';
import { questionsCsv } from './questionsCsv.js';
import type { Room, RoomChange, RoomName, RoomQuestion } from './shared/room.js';

export interface RoomDeps {
  page: Pick<Console, 'admit'>;
  shops: readonly string[];
  questionsOf(shop: string): Questions;
  getNames(): Promise<Known>;
}

const ROUTE = /\/v1\/comments\/room(?<file>\.csv|\.json)?$/;
const MAX_BODY = 64 * 1024;
/** In the room; older ones are in the export. */
const MAX_SHOWN = 1000;

/** Answers `null` for other paths. */
export const createCommentRoom =
  (deps: RoomDeps) =>
  async (request: Request, url: URL, sender: Sender): Promise<Response | null> => {
    const found = ROUTE.exec(url.pathname);
    if (!found) return null;
    const refusal = checkSender(request, url, { isLocal: false });
    if (refusal) return refusal;
    const admitted = await deps.page.admit(request, url, sender, 'questions');
    if ('refusal' in admitted) return admitted.refusal;
    const { who } = admitted;
    const file = found.groups?.['file'];
    if (request.method === 'GET' || request.method === 'HEAD')
      return file === undefined
        ? answerJson(200, await roomFor(who, deps))
        : sendFile(file, who, deps);
    if (request.method !== 'POST' || file !== undefined)
      return refuse(405, 'METHOD_NOT_ALLOWED', 'It is read with GET and changed with POST.', {
        allow: 'GET, POST',
      });
    if (!isJson(request)) return refuse(415, 'TYPE_REFUSED', 'Send it as application/json.');
    const body = parseJson((await readBody(request, MAX_BODY)).text ?? '');
    try {
      return await change(isRecord(body) ? body : {}, who, deps);
    } catch {
      return notWritable();
    }
  };

const mayModerate = ({ role }: Who): boolean => role === 'owner' || role === 'editor';

/** Which videos somebody answers for. */
const concerns = async (who: Who, { getNames }: RoomDeps): Promise<(video: string) => boolean> => {
  if (mayModerate(who)) return () => true;
  const { creatorOf } = (await getNames()).assortment;
  return (video) => who.creator !== null && creatorOf.get(video) === who.creator;
};

async function roomFor(who: Who, deps: RoomDeps): Promise<Room> {
  const { names, assortment } = await deps.getNames();
  const isTheirs = await concerns(who, deps);
  const isModerator = mayModerate(who);
  const shops = await Promise.all(
    deps.shops.map(async (name) => {
      const questions = deps.questionsOf(name);
      const all = (await questions.all()).filter(
        ({ video, state }) => isTheirs(video) && (isModerator || state !== 'hidden'),
      );
      return {
        name,
        questions: all.slice(0, MAX_SHOWN).map(toRoom),
        words: isModerator ? await questions.words() : [],
      };
    }),
  );
  return {
    shops,
    mayModerate: isModerator,
    creator: who.creator,
    videos: named(names.videos)
      .filter(({ id }) => isTheirs(id))
      .map((video) => ({
        ...video,
        creator: assortment.creatorOf.get(video.id) ?? null,
        products: assortment.productsOf.get(video.id) ?? [],
      })),
    products: named(names.products),
    creators: named(names.creators).filter(({ id }) => isModerator || id === who.creator),
  };
}

const named = (table: Readonly<Record<string, Name>>): RoomName[] =>
  Object.entries(table).map(([id, { name, lang, image }]) => ({
    ...{ id, name, image: image ?? null },
    ...(lang ? { lang } : {}),
  }));

export const toRoom = ({
  id,
  text,
  atMs,
  video,
  product,
  locale,
  state,
  answers,
  revision,
}: KeptQuestion): RoomQuestion => ({
  ...{ id, text, at: new Date(atMs).toISOString(), video, product, locale, state, revision },
  answers: answers.map(({ atMs: saidMs, ...each }) => ({
    ...each,
    at: new Date(saidMs).toISOString(),
  })),
});

async function change(body: Record<string, unknown>, who: Who, deps: RoomDeps): Promise<Response> {
  const shop = deps.shops.find((each) => each === body['shop']);
  if (shop === undefined) return refuse(404, 'SHOP_UNKNOWN', said('server.shop.unknown'));
  const questions = deps.questionsOf(shop);
  const done = async (question: KeptQuestion | null, hidden: readonly string[] = []) =>
    answerJson(200, {
      question: question && toRoom(question),
      hidden,
      words: mayModerate(who) ? await questions.words() : [],
    } satisfies RoomChange);
  const { act, id, revision } = body;
  if (!mayModerate(who) && act !== 'answer' && act !== 'unanswer')
    return refuse(403, 'NOT_ALLOWED', said('server.answer.only'));
  if (act === 'words') {
    const words = readWords(body['words']);
    return words === null
      ? refuse(422, 'WORDS_REFUSED', said('server.words.tooMany'))
      : done(null, await questions.setWords(words, who.id));
  }
  const about = (await questions.all()).find((each) => each.id === id);
  const isTheirs = await concerns(who, deps);
  if (!about || !isTheirs(about.video) || (!mayModerate(who) && about.state === 'hidden'))
    return notChanged('GONE');
  const seen = { revision: Number(revision), by: who.id };
  const settle = (result: Result<KeptQuestion, NotChanged>) =>
    result.ok ? done(result.value) : notChanged(result.error);
  if (act === 'state') {
    const state = (['waiting', 'shown', 'hidden'] as const).find((each) => each === body['state']);
    return state
      ? settle(await questions.setState(about.id, state, seen))
      : refuse(422, 'STATE_REFUSED', 'A question is waiting, shown or hidden.');
  }
  const before = about.answers.find((each) => each.id === body['answer']);
  if (body['answer'] !== undefined && !before && act === 'unanswer') return notChanged('GONE');
  // A creator has a hand in their own words only.
  if (before && !mayModerate(who) && before.by !== 'creator')
    return refuse(403, 'NOT_ALLOWED', said('server.answer.shops'));
  if (act === 'unanswer' && before)
    return settle(await questions.unanswer(about.id, before.id, seen));
  if (act !== 'answer') return refuse(422, 'ACT_REFUSED', 'There is no such act.');
  const read = await readAnswer(body, about, who, deps);
  return 'refusal' in read ? read.refusal : settle(await questions.answer(about.id, read, seen));
}

async function readAnswer(
  body: Record<string, unknown>,
  { video }: KeptQuestion,
  who: Who,
  { getNames }: RoomDeps,
) {
  const no = (code: string, message: Said) => ({ refusal: refuse(422, code, message) });
  const text = questionText(body['text'], MAX_ANSWER + 1);
  if (text === '') return no('TEXT_EMPTY', said('server.answer.empty'));
  if (Array.from(text).length > MAX_ANSWER)
    return no('TEXT_TOO_LONG', said('server.answer.long', { most: MAX_ANSWER }));
  const { names, assortment } = await getNames();
  const by: Answer['by'] = who.role === 'creator' || body['by'] === 'creator' ? 'creator' : 'shop';
  const creator = by === 'shop' ? null : (who.creator ?? assortment.creatorOf.get(video) ?? null);
  if (by === 'creator' && creator === null)
    return no('CREATOR_UNKNOWN', said('server.answer.creator'));
  const { product = null, seconds = null, answer: known } = body;
  if (product !== null && (typeof product !== 'string' || !Object.hasOwn(names.products, product)))
    return no('PRODUCT_UNKNOWN', said('server.answer.product'));
  const isSecond = typeof seconds === 'number' && seconds >= 0 && seconds <= 86_400;
  if (seconds !== null && !isSecond) return no('SECONDS_REFUSED', said('server.answer.seconds'));
  return {
    id: typeof known === 'string' && /^[\w-]{4,40}$/.test(known) ? known : null,
    by,
    creator,
    text,
    product: product as string | null,
    seconds: seconds as number | null,
  };
}

const reasons: Readonly<Record<NotChanged, readonly [number, Said]>> = {
  GONE: [404, said('server.question.gone')],
  CHANGED: [409, said('server.question.changed')],
  TOO_MANY_ANSWERS: [422, said('server.answer.tooMany')],
  WORDS_BLOCKED: [422, said('server.answer.blocked')],
};

const notChanged = (code: NotChanged): Response => refuse(reasons[code][0], code, reasons[code][1]);

async function sendFile(file: string, who: Who, deps: RoomDeps): Promise<Response> {
  const room = await roomFor(who, deps);
  const headers = (type: string) => ({
    'content-type': `${type}; charset=utf-8`,
    'content-disposition': `attachment; filename="questions${file}"`,
  });
  return file === '.json'
    ? answer(200, JSON.stringify(room.shops), headers('application/json'))
    : answer(200, questionsCsv(room), headers('text/csv'));
}
