import { useEffect, useRef, useState } from 'preact/hooks';
import type { Room, RoomAnswer, RoomQuestion } from '../../collector/comments/shared/room.js';
import { MAX_ANSWER } from '../../feed/thread/thread.js';
import { clockText, readClock } from './clockText.js';
import { text } from './texts.js';
import { Status } from '../shell/Status.js';

export type Written = Pick<RoomAnswer, 'by' | 'text' | 'product' | 'seconds'>;

interface Props {
  question: RoomQuestion;
  room: Room;
  /** Of one that is changed. */
  before: RoomAnswer | null;
  /** @param isShown - the question is approved with it. @returns whether it was kept. */
  onKeep(answer: Written, isShown: boolean): Promise<boolean>;
  onCancel(): void;
}

/** What is answered, by whom, and what it shows. */
export function AnswerForm({ question, room, before, onKeep, onCancel }: Props) {
  const video = room.videos.find(({ id }) => id === question.video);
  const creator = room.creators.find(({ id }) => id === video?.creator);
  const { written, change, time, setTime, isReady } = useWritten(question, room, before);
  const [isBusy, setBusy] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const mayShow = room.mayModerate && question.state !== 'shown';
  const keep = async (isShown: boolean) => {
    if (isBusy || !isReady) return;
    setBusy(true);
    if (!(await onKeep(written, isShown))) setBusy(false);
  };
  return (
    <form
      class="questions-form"
      aria-label={text('answer.to', { question: question.text })}
      onSubmit={(submit) => {
        submit.preventDefault();
        void keep(mayShow);
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') onCancel();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void keep(mayShow);
      }}
    >
      {room.mayModerate && creator && (
        <ByField by={written.by} creator={creator.name} onChange={(by) => change({ by })} />
      )}
      <label class="field">
        <span>{text('answer.text')}</span>
        <textarea
          ref={field}
          rows={3}
          dir="auto"
          maxLength={MAX_ANSWER}
          required
          value={written.text}
          onInput={(input) => change({ text: input.currentTarget.value })}
        />
      </label>
      <div class="questions-with">
        <ProductField
          room={room}
          tagged={video?.products ?? []}
          value={written.product}
          onChange={(product) => change({ product })}
        />
        <TimeField value={time} isWrong={readClock(time) === undefined} onChange={setTime} />
      </div>
      <div class="questions-buttons">
        <button class="strong" disabled={isBusy}>
          {text(mayShow ? 'answer.show' : 'answer.keep')}
        </button>
        {mayShow && (
          <button type="button" class="soft" disabled={isBusy} onClick={() => void keep(false)}>
            {text('answer.keep')}
          </button>
        )}
        <button type="button" class="quiet" onClick={onCancel}>
          {text('answer.cancel')}
        </button>
      </div>
    </form>
  );
}

/** What stands in the form; a new answer begins with the product that was asked about. */
function useWritten(question: RoomQuestion, room: Room, before: RoomAnswer | null) {
  const [written, setWritten] = useState<Written>(
    before ?? {
      by: room.mayModerate ? 'shop' : 'creator',
      text: '',
      product: question.product,
      seconds: null,
    },
  );
  const began = before?.seconds ?? null;
  const [time, setTime] = useState(began === null ? '' : clockText(began));
  const seconds = readClock(time);
  return {
    written: { ...written, seconds: seconds ?? null },
    change: (more: Partial<Written>) => setWritten({ ...written, ...more }),
    time,
    setTime,
    isReady: written.text.trim() !== '' && seconds !== undefined,
  };
}

function ByField({
  by,
  creator,
  onChange,
}: {
  by: Written['by'];
  creator: string;
  onChange(by: Written['by']): void;
}) {
  return (
    <fieldset class="questions-by">
      <legend class="unseen">{text('answer.by')}</legend>
      {(['shop', 'creator'] as const).map((each) => (
        <label key={each} class="range-preset">
          <input type="radio" name="by" checked={by === each} onChange={() => onChange(each)} />
          <span>
            <bdi>{each === 'shop' ? text('answer.shop') : creator}</bdi>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function TimeField({
  value,
  isWrong,
  onChange,
}: {
  value: string;
  isWrong: boolean;
  onChange(value: string): void;
}) {
  return (
    <div class="field">
      <label class="field">
        <span>{text('answer.time')}</span>
        <input
          value={value}
          placeholder={text('answer.time.hint')}
          autocomplete="off"
          aria-invalid={isWrong}
          aria-describedby={isWrong ? 'answer-time' : undefined}
          onInput={(input) => onChange(input.currentTarget.value)}
        />
      </label>
      {isWrong && (
        <Status class="questions-wrong" id="answer-time" isUrgent>
          {text('answer.time.wrong')}
        </Status>
      )}
    </div>
  );
}

/** The video's own products first. */
function ProductField({
  room,
  tagged,
  value,
  onChange,
}: {
  room: Room;
  tagged: readonly string[];
  value: string | null;
  onChange(product: string | null): void;
}) {
  const own = room.products.filter(({ id }) => tagged.includes(id));
  const others = room.products.filter(({ id }) => !tagged.includes(id));
  const options = (products: Room['products']) =>
    products.map(({ id, name, lang }) => (
      <option key={id} value={id} lang={lang}>
        {name}
      </option>
    ));
  return (
    <label class="field">
      <span>{text('answer.product')}</span>
      <select
        value={value ?? ''}
        onChange={(change) => onChange(change.currentTarget.value || null)}
      >
        <option value="">{text('answer.product.none')}</option>
        {own.length > 0 && (
          <optgroup label={text('answer.product.tagged')}>{options(own)}</optgroup>
        )}
        {others.length > 0 && (
          <optgroup label={text('answer.product.others')}>{options(others)}</optgroup>
        )}
      </select>
    </label>
  );
}
