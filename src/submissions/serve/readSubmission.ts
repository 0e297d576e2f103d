/** What the creator has filled in, checked field by field. */
import { isRecord } from '../../tools/isRecord.js';
import { failure, success, type Result } from '../../tools/result.js';
import { isAlike } from '../../tools/isAlike.js';
import { typedLine } from '../../tools/typedLine.js';
import { RELATIONS, type Gift, type Relation, type Submitted } from '../shared/gift.js';
import { typedDay } from '../shared/typedDay.js';
import { dayInWords, rightsSentence } from '../shared/sentences.js';
import { MAX_LENGTHS, type SubmitRequest } from '../shared/wire.js';

export interface FieldRefusal {
  field: keyof SubmitRequest;
  message: string;
}

const refuse = (field: keyof SubmitRequest, message: string) =>
  failure<FieldRefusal>({ field, message });

/** @param today - `YYYY-MM-DD`. */
export function readSubmission(
  body: unknown,
  { invitation, file }: Gift,
  today: string,
): Result<Omit<Submitted, 'kind' | 'at' | 'id'>, FieldRefusal> {
  const fields = isRecord(body) ? body : {};
  if (!file || fields['upload'] !== file.upload)
    return refuse(
      'upload',
      'Your video is not here yet. Choose it, and wait until it has arrived.',
    );
  const title = typedLine(fields['title'], MAX_LENGTHS.title);
  if (title === '') return refuse('title', 'Give your video a title. Shoppers read it.');
  const productWords = typedLine(fields['productWords'], MAX_LENGTHS.words);
  const product = invitation.products.find(({ id }) => id === fields['product'])?.id ?? null;
  if (product === null && productWords === '')
    return refuse('product', 'Say which product your video shows.');
  const relation = RELATIONS.find((each) => each === fields['relation']);
  if (!relation)
    return refuse('relation', 'Say how you got the product. Shoppers have to be told.');
  const until = typedDay(isRecord(fields['grant']) ? fields['grant']['until'] : null);
  if (until === null || until < today || until > invitation.grant.until)
    return refuse(
      'grant',
      `The shop may show it until a day from today to ${dayInWords(invitation.grant.until)}.`,
    );
  const grant = { ...invitation.grant, until };
  const sentence = rightsSentence(invitation.shop, grant);
  // What is kept is what was read: a page of another release, or a date changed after the tick, is asked again.
  if (fields['sentence'] !== sentence || !isAlike(fields['grant'], grant))
    return refuse('sentence', 'Read the sentence below your name, and tick the box.');
  const name = typedLine(fields['name'], MAX_LENGTHS.name);
  if (name === '') return refuse('name', 'Write your name: it stands below what you agree to.');
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

function readSpark(
  fields: Record<string, unknown>,
  today: string,
): Result<Pick<Submitted, 'sparkCode' | 'sparkUntil'>, FieldRefusal> {
  const sparkCode = typedLine(fields['sparkCode'], MAX_LENGTHS.code);
  if (sparkCode === '') return success({ sparkCode: '', sparkUntil: '' });
  if (/\s/.test(sparkCode))
    return refuse('sparkCode', 'A code has no spaces in it. Copy it whole from TikTok.');
  const sparkUntil = typedDay(fields['sparkUntil']);
  return sparkUntil === null || sparkUntil < today
    ? refuse('sparkUntil', 'Say until when the code is good: TikTok shows the day beside it.')
    : success({ sparkCode, sparkUntil });
}
