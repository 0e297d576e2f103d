import type { Room, RoomAnswer, RoomQuestion } from '../../collector/comments/shared/room.js';
import type { QuestionState } from '../../feed/thread/thread.js';
import { Picture } from '../report/Picture.js';
import { AnswerForm, type Written } from './AnswerForm.js';
import { clockText } from './clockText.js';
import { text } from './texts.js';

/** What is written in: a new answer, or one that is changed. */
export type Writing = { answer: RoomAnswer | null };

interface Props {
  question: RoomQuestion;
  room: Room;
  when: string;
  writing: Writing | null;
  onWrite(writing: Writing | null): void;
  onState(state: QuestionState): void;
  onKeep(answer: Written, isShown: boolean): Promise<boolean>;
  onRemove(answer: RoomAnswer): void;
}

/** One question with its video, its answers and what can be done. Its keys work while it, or what is in it, has the focus. */
export function QuestionCard(props: Props) {
  const { question, room, when, writing, onWrite, onState, onKeep, onRemove } = props;
  const video = room.videos.find(({ id }) => id === question.video);
  const product = room.products.find(({ id }) => id === question.product);
  const name = video?.name ?? text('no.video');
  const write = () => onWrite({ answer: null });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || writing) return;
    const key = event.key.toLowerCase();
    if (key === 'r') write();
    else if (key === 'a' && room.mayModerate && question.state !== 'shown') onState('shown');
    else if (key === 'h' && room.mayModerate && question.state !== 'hidden') onState('hidden');
    else return;
    event.preventDefault();
  };
  return (
    <article
      class="questions-card"
      tabIndex={-1}
      data-question={question.id}
      aria-label={text('question', { video: name, question: question.text })}
      onKeyDown={onKeyDown}
    >
      <Picture src={video?.image ?? undefined} name={name} shape="poster" />
      <div class="questions-body">
        <p class="questions-where">
          <bdi lang={video?.lang}>{name}</bdi>
          <span>{when}</span>
        </p>
        <p class="questions-text" dir="auto" lang={question.locale ?? undefined}>
          {question.text}
        </p>
        {product && (
          <p class="questions-about">
            <bdi>{text('about', { product: product.name })}</bdi>
          </p>
        )}
        {question.answers.map((answer) => (
          <AnswerLine
            key={answer.id}
            answer={answer}
            room={room}
            onChange={() => onWrite({ answer })}
            onRemove={() => onRemove(answer)}
          />
        ))}
        {writing ? (
          <AnswerForm
            key={writing.answer?.id ?? ''}
            question={question}
            room={room}
            before={writing.answer}
            onKeep={onKeep}
            onCancel={() => onWrite(null)}
          />
        ) : (
          <Buttons
            state={question.state}
            mayModerate={room.mayModerate}
            onState={onState}
            onWrite={write}
          />
        )}
      </div>
    </article>
  );
}

function Buttons({
  state,
  mayModerate,
  onState,
  onWrite,
}: {
  state: QuestionState;
  mayModerate: boolean;
  onState(state: QuestionState): void;
  onWrite(): void;
}) {
  return (
    <div class="questions-buttons">
      {mayModerate && state !== 'shown' && (
        <button class="strong" onClick={() => onState('shown')}>
          {text('approve')}
        </button>
      )}
      <button class="soft" onClick={onWrite}>
        {text('answer')}
      </button>
      {mayModerate && state !== 'hidden' && (
        <button class="quiet" onClick={() => onState('hidden')}>
          {text('hide')}
        </button>
      )}
      {mayModerate && state !== 'waiting' && (
        <button class="quiet" onClick={() => onState('waiting')}>
          {text('back')}
        </button>
      )}
    </div>
  );
}

function AnswerLine({
  answer,
  room,
  onChange,
  onRemove,
}: {
  answer: RoomAnswer;
  room: Room;
  onChange(): void;
  onRemove(): void;
}) {
  const creator = room.creators.find(({ id }) => id === answer.creator);
  const product = room.products.find(({ id }) => id === answer.product);
  const mayTouch = room.mayModerate || answer.by === 'creator';
  return (
    <div class="questions-answer">
      <p class="questions-where">
        <bdi>{answer.by === 'shop' ? text('answer.shop') : (creator?.name ?? answer.creator)}</bdi>
        {product && <bdi lang={product.lang}>{product.name}</bdi>}
        {answer.seconds !== null && (
          <span>{text('answer.at', { time: clockText(answer.seconds) })}</span>
        )}
      </p>
      <p dir="auto">{answer.text}</p>
      {mayTouch && (
        <p class="questions-buttons">
          <button
            class="quiet"
            aria-label={text('answer.edit.of', { answer: answer.text })}
            onClick={onChange}
          >
            {text('answer.edit')}
          </button>
          <button
            class="quiet"
            aria-label={text('answer.remove.of', { answer: answer.text })}
            onClick={onRemove}
          >
            {text('answer.remove')}
          </button>
        </p>
      )}
    </div>
  );
}
