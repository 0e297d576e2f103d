/** What the creator has filled in, checked field by field. */
import { loadServerSpeech, serverLanguages } from '../../i18n/serverLanguages.js';
import { isRecord } from '../../tools/isRecord.js';
import { failure, success, type Result } from '../../tools/result.js';
import { isAlike } from '../../tools/isAlike.js';
import { typedLine } from '../../tools/typedLine.js';
import { RELATIONS, type Gift, type Grant, type Relation, type Submitted } from '../shared/gift.js';
import { typedDay } from '../shared/typedDay.js';
import { dayInWords, readsAlike, rightsSentence } from '../shared/sentences.js';
import { MAX_LENGTHS, type SubmitRequest } from '../shared/wire.js';
import { say, speech } from './said.js';

export interface FieldRefusal {
  field: keyof SubmitRequest;
  message: string;
}

const refuse = (field: keyof SubmitRequest, message: string) =>
  failure<FieldRefusal>({ field, message });

/** @param today - `YYYY-MM-DD`. */
export async function readSubmission(
  body: unknown,
  { invitation, file }: Gift,
  today: string,
): Promise<Result<Omit<Submitted, 'kind' | 'at' | 'id'>, FieldRefusal>> {
  const fields = isRecord(body) ? body : {};
  if (!file || fields['upload'] !== file.upload) return refuse('upload', say('upload'));
  const title = typedLine(fields['title'], MAX_LENGTHS.title);
  if (title === '') return refuse('title', say('title'));
  const productWords = typedLine(fields['productWords'], MAX_LENGTHS.words);
  const product = invitation.products.find(({ id }) => id === fields['product'])?.id ?? null;
  if (product === null && productWords === '') return refuse('product', say('product'));
  const relation = RELATIONS.find((each) => each === fields['relation']);
  if (!relation) return refuse('relation', say('relation'));
  const until = typedDay(isRecord(fields['grant']) ? fields['grant']['until'] : null);
  if (until === null || until < today || until > invitation.grant.until)
    return refuse(
      'grant',
      say('until', { day: dayInWords(invitation.grant.until, speech().code) }),
    );
  const grant = { ...invitation.grant, until };
  const sentence = await sentenceRead(fields['sentence'], invitation.shop, grant);
  // What is kept is what was read: a page of another release, or a date changed after the tick, is asked again.
  if (sentence === null || !isAlike(fields['grant'], grant))
    return refuse('sentence', say('sentence'));
  const name = typedLine(fields['name'], MAX_LENGTHS.name);
  if (name === '') return refuse('name', say('name'));
  const spark = readSpark(fields, today);
  if (!spark.ok) return spark;
  const statement = { title, product, productWords: product === null ? productWords : '' };
  return success({
    upload: file.upload,
    ...statement,
    relation: relation as Relation,
    sentence,
    name,
    grant,
    ...spark.value,
  });
}

/** The page's language may be another than the one that this request asks for. @returns the sentence that was read; `null`: it is none of ours. */
async function sentenceRead(sent: unknown, shop: string, grant: Grant): Promise<string | null> {
  if (typeof sent !== 'string') return null;
  for (const code of [speech().code, 'en', ...Object.keys(serverLanguages)]) {
    const sentence = rightsSentence(shop, grant, await loadServerSpeech(code));
    if (readsAlike(sent, sentence)) return sentence;
  }
  return null;
}

function readSpark(
  fields: Record<string, unknown>,
  today: string,
): Result<Pick<Submitted, 'sparkCode' | 'sparkUntil'>, FieldRefusal> {
  const sparkCode = typedLine(fields['sparkCode'], MAX_LENGTHS.code);
  if (sparkCode === '') return success({ sparkCode: '', sparkUntil: '' });
  if (/\s/.test(sparkCode)) return refuse('sparkCode', say('sparkCode'));
  const sparkUntil = typedDay(fields['sparkUntil']);
  return sparkUntil === null || sparkUntil < today
    ? refuse('sparkUntil', say('sparkUntil'))
    : success({ sparkCode, sparkUntil });
}
