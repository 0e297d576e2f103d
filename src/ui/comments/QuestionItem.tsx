import { useSignal } from '@preact/signals';
import type { Video } from '../../feed/schema.js';
import type { Answer, Question } from '../../feed/thread/thread.js';
import { clock } from '../../i18n/clock.js';
import type { OwnQuestion } from '../../models/comments/ownQuestions.js';
import { useShelf, type QuestionsParts } from '../../models/context.js';
import { priceLine } from '../../models/product/priceLine.js';
import { Icon } from '../parts/Icon.js';
import * as icons from '../parts/icons.js';
import { Photo } from '../parts/Photo.js';
import { usePlayer } from '../player/playerContext.js';
import { useCommentsText } from './useQuestions.js';

interface ItemProps {
  question: Question;
  video: Video;
  parts: QuestionsParts;
  /** Where the shopper has asked it. */
  own: OwnQuestion | null;
}

/** A question that everybody sees, with its answers. What was written is text: no links, no marks, its own direction. */
export function QuestionItem({ question, video, parts, own }: ItemProps) {
  const text = useCommentsText(parts);
  return (
    <li class="qs-item">
      <p class="qs-text" dir="auto">
        {question.text}
      </p>
      <About productId={question.product} parts={parts} />
      {own && (
        <p class="qs-state">
          {text('askYours')} <TakeBack question={own} parts={parts} />
        </p>
      )}
      {question.answers.map((answer) => (
        <AnswerItem key={answer.id} answer={answer} video={video} parts={parts} />
      ))}
    </li>
  );
}

/** The author's own, where it is not among those that everybody sees. */
export function OwnItem({ question, parts }: { question: OwnQuestion; parts: QuestionsParts }) {
  const text = useCommentsText(parts);
  return (
    <li class="qs-item qs-own">
      <p class="qs-text" dir="auto">
        {question.text}
      </p>
      <About productId={question.product} parts={parts} />
      <p class="qs-state">{text(states[question.state])}</p>
      <p class="qs-state">
        <TakeBack question={question} parts={parts} /> {text(places[parts.model.ownPlace.value])}
      </p>
    </li>
  );
}

/** One that is shown stands here where the others could not be loaded. */
const states = { waiting: 'askWaiting', hidden: 'askHidden', shown: 'askYours' } as const;

const places = {
  browser: 'askKeptBrowser',
  visit: 'askKeptVisit',
  page: 'askKeptPage',
} as const;

function About({ productId, parts }: { productId: string | null; parts: QuestionsParts }) {
  const { feed } = useShelf();
  const text = useCommentsText(parts);
  const product = feed.products.value.get(productId ?? '');
  return product ? <p class="qs-about">{text('askAbout', { product: product.title })}</p> : null;
}

function TakeBack({ question, parts }: { question: OwnQuestion; parts: QuestionsParts }) {
  const { announce } = usePlayer();
  const text = useCommentsText(parts);
  const isBusy = useSignal(false);
  const hasFailed = useSignal(false);
  const takeBack = async (button: HTMLElement) => {
    if (isBusy.value) return;
    isBusy.value = true;
    // The focus must not fall out of the sheet with its button.
    const heading = button.closest('section')?.querySelector<HTMLElement>('.qs-head');
    const isGone = await parts.model.takeBack(question);
    isBusy.value = false;
    hasFailed.value = !isGone;
    if (isGone) heading?.focus({ preventScroll: true });
    announce(text(isGone ? 'askTakenBack' : 'askTakeBackFailed'));
  };
  return (
    <>
      <button
        type="button"
        class="qs-link"
        aria-label={text('askTakeBackOf', { question: question.text })}
        aria-disabled={isBusy.value}
        onClick={(event) => void takeBack(event.currentTarget)}
      >
        {text('askTakeBack')}
      </button>
      {hasFailed.value && <span class="qs-wrong">{text('askTakeBackFailed')}</span>}
    </>
  );
}

function AnswerItem({
  answer,
  video,
  parts,
}: {
  answer: Answer;
  video: Video;
  parts: QuestionsParts;
}) {
  const { feed } = useShelf();
  const text = useCommentsText(parts);
  const creator = feed.creators.value.get(video.creator);
  const name = (answer.by === 'creator' && creator?.handle) || text('answerShop');
  return (
    <div class="qs-answer" data-by={answer.by}>
      <p class="qs-by">
        <span class="sheet-hidden">{text('answerBy', { name })}</span>
        <span aria-hidden="true">
          <bdi>{name}</bdi>
        </span>
      </p>
      <p class="qs-text" dir="auto">
        {answer.text}
      </p>
      {answer.seconds !== null && <Moment seconds={answer.seconds} parts={parts} />}
      {answer.product !== null && <AnswerProduct productId={answer.product} />}
    </div>
  );
}

/** Takes the video to the second that shows it, and lets it play. A platform's player that cannot be sought has no such button. */
function Moment({ seconds, parts }: { seconds: number; parts: QuestionsParts }) {
  const { deps } = useShelf();
  const { playback } = usePlayer();
  const text = useCommentsText(parts);
  const { capabilities, phase } = playback.current.value;
  if (capabilities.value && !capabilities.value.seek) return null;
  const time = clock(deps.format, seconds);
  const play = () => {
    playback.seek(seconds);
    if (phase.value !== 'playing') playback.togglePlay('tap');
  };
  return (
    <button type="button" class="qs-moment" aria-label={text('answerAt', { time })} onClick={play}>
      <Icon path={icons.play} sizePx={16} isFilled /> <bdi>{time}</bdi>
    </button>
  );
}

/** Opened like a tag of the video, to which it is credited. */
function AnswerProduct({ productId }: { productId: string }) {
  const { deps, feed } = useShelf();
  const { playback } = usePlayer();
  const product = feed.products.value.get(productId);
  if (!product) return null;
  const { now, instead } = priceLine(product, deps, feed.quotes.value.get(productId));
  return (
    <button
      type="button"
      class="qs-product"
      part="product"
      onClick={() => playback.openTag(productId, 'answer')}
    >
      <Photo image={product.image} className="qs-thumb" />
      <span class="qs-title" dir="auto" lang={feed.langOf(product)}>
        {product.title}
      </span>{' '}
      <span part="price" class="qs-price">
        {instead ?? now}
      </span>
    </button>
  );
}
