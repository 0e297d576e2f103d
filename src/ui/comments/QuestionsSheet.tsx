import { useEffect } from 'preact/hooks';
import type { Video } from '../../feed/schema.js';
import { countOf } from '../../models/comments/questionsModel.js';
import { useShelf, type QuestionsParts } from '../../models/context.js';
import { useStyles } from '../parts/useStyles.js';
import { usePlayer } from '../player/playerContext.js';
import { Sheet, SheetClose, type SheetContent } from '../sheet/Sheet.js';
import { AskBar, Hint } from './AskBar.js';
import { OwnItem, QuestionItem } from './QuestionItem.js';
import css from './QuestionsSheet.css?inline';
import { useCommentsText, useQuestions } from './useQuestions.js';

/** To the button that opened it, and where that is hidden to the videos. */
const WAYS_BACK = ['.pl-slide:not([inert]) [part~="questions"]', '.pl-list'];

/** Questions below the video that is watched, their answers, and what the shopper asks. */
export function QuestionsSheet() {
  const { player } = useShelf();
  const parts = useQuestions();
  const video = player.video.value;
  useStyles(css);
  return parts && video && <Opened key={video.id} video={video} parts={parts} />;
}

function Opened({ video, parts }: { video: Video; parts: QuestionsParts }) {
  const { deps, player } = useShelf();
  const { model } = parts;
  const text = useCommentsText(parts);
  const isOnline = deps.device.online.value;
  useEffect(() => void model.open(video.id), []);
  const { status, questions } = model.threads.value.get(video.id) ?? {};
  const isEmpty = status === 'ready' && questions?.length === 0 && !hasOwnIn(model, video.id);
  // What did not come without a line comes with it.
  useEffect(() => {
    if (isOnline && status === 'failed') void model.load(video.id);
  }, [isOnline]);
  return (
    <Sheet part="questions" className="qs" onClose={player.closeList} focusAfter={WAYS_BACK}>
      {({ leave, heading }) => (
        <>
          <SheetClose label={text('questionsClose')} onPress={leave} />
          <div class="sheet-body">
            <Head video={video} parts={parts} heading={heading} />
            {isEmpty && (
              <p class="qs-note">
                <Hint video={video} parts={parts} />
              </p>
            )}
            <List video={video} parts={parts} />
          </div>
          <AskBar video={video} parts={parts} hasHint={!isEmpty} />
        </>
      )}
    </Sheet>
  );
}

const hasOwnIn = ({ own }: QuestionsParts['model'], video: string) =>
  own.value.some((each) => each.video === video);

interface PartProps {
  video: Video;
  parts: QuestionsParts;
}

function Head({ video, parts, heading }: PartProps & Pick<SheetContent, 'heading'>) {
  const text = useCommentsText(parts);
  const count = countOf(parts.model, video.id);
  const isReady = parts.model.threads.value.get(video.id)?.status === 'ready';
  const hasOwn = hasOwnIn(parts.model, video.id);
  return (
    <h2 class="qs-head" {...heading}>
      {count > 0
        ? text('questionsOf', { count })
        : text(isReady && !hasOwn ? 'questionsNone' : 'askLabel')}
    </h2>
  );
}

function List({ video, parts }: PartProps) {
  const { deps } = useShelf();
  const { model } = parts;
  const text = useCommentsText(parts);
  const { text: playerText } = usePlayer();
  const thread = model.threads.value.get(video.id);
  const isOnline = deps.device.online.value;
  const questions = thread?.questions ?? [];
  const shown = new Set(questions.map(({ id }) => id));
  const own = model.own.value.filter((each) => each.video === video.id);
  const unseen = own.filter(({ id }) => !shown.has(id)).toReversed();
  return (
    <>
      {thread?.status === 'failed' && (
        <div class="qs-note" role="alert">
          <p>{text(isOnline ? 'questionsFailed' : 'questionsOffline')}</p>
          {isOnline && (
            <button type="button" class="sheet-second" onClick={() => void model.load(video.id)}>
              {playerText('tryAgain')}
            </button>
          )}
        </div>
      )}
      {(!thread || thread.status === 'loading') && (
        <p class="qs-note" role="status">
          <span class="sheet-ring" aria-hidden="true" /> {text('questionsLoading')}
        </p>
      )}
      <ul class="qs-list" role="list">
        {unseen.map((question) => (
          <OwnItem key={question.id} question={question} parts={parts} />
        ))}
        {questions.map((question) => (
          <QuestionItem
            key={question.id}
            question={question}
            video={video}
            parts={parts}
            own={own.find(({ id }) => id === question.id) ?? null}
          />
        ))}
      </ul>
      {thread?.next && (
        <button type="button" class="sheet-second" onClick={() => void model.more(video.id)}>
          {deps.text('showMore')}
        </button>
      )}
    </>
  );
}
