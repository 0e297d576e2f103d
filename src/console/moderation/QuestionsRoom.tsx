import { useRef, useState } from 'preact/hooks';
import type { Room, RoomAnswer, RoomQuestion } from '../../collector/comments/shared/room.js';
import type { QuestionState } from '../../feed/thread/thread.js';
import '../report/RangePicker.css';
import type { AreaView } from '../shell/ConsolePage.js';
import { Frame } from '../shell/Frame.js';
import { text as shellText } from '../shell/texts.js';
import type { Written } from './AnswerForm.js';
import { BlockedWords } from './BlockedWords.js';
import { QuestionCard, type Writing } from './QuestionCard.js';
import './QuestionsRoom.css';
import type { QuestionsWorld } from './source.js';
import { text } from './texts.js';
import { useActs } from './useActs.js';
import { useCards } from './useCards.js';
import { useRoom } from './useRoom.js';
import { Status } from '../shell/Status.js';

export const openQuestions = (world: QuestionsWorld): AreaView => ({
  View: () => <QuestionsRoom world={world} />,
});

const states = ['waiting', 'shown', 'hidden'] as const;

/** What shoppers have asked: approve, answer, hide, and back again. */
export function QuestionsRoom({ world }: { world: QuestionsWorld }) {
  const { room, problem, said, setSaid, send, act } = useRoom(world);
  const [state, setState] = useState<QuestionState>('waiting');
  const [writing, setWriting] = useState<(Writing & { id: string }) | null>(null);
  const lists = useRef<HTMLDivElement>(null);
  const { onKeyDown, stayAt } = useCards(lists, said?.act?.run);
  const { setStateOf, keep, remove, keepWords } = useActs({
    ...{ room, setSaid, send, act, stayAt },
    before: writing?.answer ?? null,
    onWritten: () => setWriting(null),
  });
  return (
    <Frame
      room="questions"
      bar={<p class="brand">{shellText('brand')}</p>}
      note={said}
      onClose={() => setSaid(null)}
    >
      <header class="room-top">
        <h1>{text('heading')}</h1>
        {room && <StateChoice room={room} state={state} onState={setState} />}
      </header>
      <p class="questions-lead">{text(room && !room.mayModerate ? 'lead.creator' : 'lead')}</p>
      {!room && <Status class="hint">{problem ?? text('loading')}</Status>}
      {room && (
        <div ref={lists} class="questions-lists" tabIndex={-1} onKeyDown={onKeyDown}>
          {room.shops.map((shop) => (
            <section key={shop.name}>
              <h2 class={room.shops.length > 1 ? 'questions-shop' : 'unseen'}>
                <bdi>{shop.name}</bdi>
              </h2>
              <List
                room={room}
                questions={shop.questions.filter((each) => each.state === state)}
                state={state}
                world={world}
                writing={writing}
                onWrite={(id, to) => setWriting(to && { id, ...to })}
                onState={(question, to) => void setStateOf(shop.name, question, to)}
                onKeep={(question, written, isShown) => keep(shop.name, question, written, isShown)}
                onRemove={(question, answer) => void remove(shop.name, question, answer)}
              />
              {room.mayModerate && (
                <BlockedWords words={shop.words} onKeep={(words) => keepWords(shop, words)} />
              )}
            </section>
          ))}
          <p class="questions-files">
            <span>{text('file')}</span>
            <a href={world.fileOf('csv')}>{text('file.csv')}</a>
            <a href={world.fileOf('json')}>{text('file.json')}</a>
          </p>
        </div>
      )}
    </Frame>
  );
}

function StateChoice({
  room,
  state,
  onState,
}: {
  room: Room;
  state: QuestionState;
  onState(state: QuestionState): void;
}) {
  const all = room.shops.flatMap(({ questions }) => questions);
  return (
    <fieldset class="range-presets">
      <legend class="unseen">{text('states')}</legend>
      {states
        .filter((each) => room.mayModerate || each !== 'hidden')
        .map((each) => (
          <label key={each} class="range-preset">
            <input
              type="radio"
              name="state"
              checked={state === each}
              onChange={() => onState(each)}
            />
            <span>
              {text(each)} {all.filter((one) => one.state === each).length}
            </span>
          </label>
        ))}
    </fieldset>
  );
}

interface ListProps {
  room: Room;
  questions: readonly RoomQuestion[];
  state: QuestionState;
  world: QuestionsWorld;
  writing: (Writing & { id: string }) | null;
  onWrite(id: string, writing: Writing | null): void;
  onState(question: RoomQuestion, state: QuestionState): void;
  onKeep(question: RoomQuestion, written: Written, isShown: boolean): Promise<boolean>;
  onRemove(question: RoomQuestion, answer: RoomAnswer): void;
}

function List(props: ListProps) {
  const { room, questions, state, world, writing, onWrite, onState, onKeep, onRemove } = props;
  const dates = new Intl.DateTimeFormat(world.locale, { dateStyle: 'medium', timeStyle: 'short' });
  if (questions.length === 0)
    return (
      <div class="questions-none">
        <p class="questions-none-head">{text(`none.${state}`)}</p>
        <p class="hint">{text(`none.${state}.lead`)}</p>
      </div>
    );
  return (
    <>
      <p class="hint mouse-only">{room.mayModerate && text('keys')}</p>
      {questions.map((question) => (
        <QuestionCard
          key={question.id}
          question={question}
          room={room}
          when={dates.format(Date.parse(question.at))}
          writing={writing?.id === question.id ? writing : null}
          onWrite={(to) => onWrite(question.id, to)}
          onState={(to) => onState(question, to)}
          onKeep={(written, isShown) => onKeep(question, written, isShown)}
          onRemove={(answer) => onRemove(question, answer)}
        />
      ))}
    </>
  );
}
