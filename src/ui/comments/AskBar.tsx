import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Video } from '../../feed/schema.js';
import { MAX_QUESTION } from '../../feed/thread/thread.js';
import { useShelf, type QuestionsParts } from '../../models/context.js';
import { Icon } from '../parts/Icon.js';
import * as icons from '../parts/icons.js';
import { usePlayer } from '../player/playerContext.js';
import { useCommentsText } from './useQuestions.js';

/** From so many characters on it is said how many are left. */
const FEW = 60;

const problemTexts = {
  empty: 'askEmpty',
  offline: 'askOffline',
  lost: 'askLost',
  tooMany: 'askTooMany',
  words: 'askWords',
  closed: 'askClosed',
} as const;

interface Props {
  video: Video;
  parts: QuestionsParts;
}

/** Where the shopper asks, at the foot of the sheet. What is written stays until the shop has it, whatever becomes of the sheet. */
export function AskBar({ video, parts, hasHint }: Props & { hasHint: boolean }) {
  const { player } = useShelf();
  const { announce } = usePlayer();
  const { model } = parts;
  const text = useCommentsText(parts);
  const field = useRef<HTMLTextAreaElement>(null);
  const isTyping = useSignal(false);
  const wanted = player.wantedList.value;
  const about = wanted && 'questions' in wanted ? wanted.questions : null;
  // Asked for from a product, the question is about it, and is to be written now.
  useEffect(() => {
    if (about === null) return;
    model.write(video.id, { product: about });
    field.current?.focus({ preventScroll: true });
  }, [about]);
  const draft = model.drafts.value.get(video.id);
  const typed = draft?.text ?? '';
  const isSending = model.sending.value === video.id;
  const why = model.problem.value?.video === video.id ? model.problem.value.why : null;
  const left = MAX_QUESTION - Array.from(typed).length;
  const ask = async () => {
    field.current?.focus({ preventScroll: true });
    if (await model.ask(video.id)) announce(text('askSent'));
  };
  return (
    <form
      class="qs-ask"
      onSubmit={(submit) => {
        submit.preventDefault();
        void ask();
      }}
    >
      <AboutChip productId={draft?.product ?? null} video={video} parts={parts} />
      <div class="qs-row">
        <textarea
          ref={field}
          class="qs-field"
          rows={1}
          dir="auto"
          enterkeyhint="send"
          aria-label={text('askLabel')}
          placeholder={text('askPlaceholder')}
          aria-invalid={why !== null}
          aria-describedby="qs-why qs-left"
          maxLength={MAX_QUESTION}
          readOnly={isSending}
          value={typed}
          onInput={(input) => model.write(video.id, { text: input.currentTarget.value })}
          onFocus={() => (isTyping.value = true)}
          onBlur={() => (isTyping.value = false)}
          onKeyDown={(event) => {
            // A word that is being composed is ended by Enter, too.
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            void ask();
          }}
        />
        <button type="submit" class="qs-send" part="ask" aria-disabled={isSending}>
          {isSending ? (
            <>
              <span class="sheet-ring" aria-hidden="true" />
              <span class="sheet-hidden">{text('askSending')}</span>
            </>
          ) : (
            text('ask')
          )}
        </button>
      </div>
      <p class="qs-why" id="qs-why" role="alert">
        {why && text(problemTexts[why])}
      </p>
      <p class="qs-hint" id="qs-left">
        {left <= FEW
          ? text('askLeft', { count: left })
          : hasHint && (isTyping.value || typed !== '') && <Hint video={video} parts={parts} />}
      </p>
    </form>
  );
}

/** Who answers, and when it is seen by whom. */
export function Hint({ video, parts }: Props) {
  const { feed } = useShelf();
  const text = useCommentsText(parts);
  const creator = feed.creators.value.get(video.creator);
  return <>{creator ? text('askHint', { creator: creator.handle }) : text('askHintShop')}</>;
}

/** What the question is about, if it is about a product. */
function AboutChip({ productId, video, parts }: Props & { productId: string | null }) {
  const { feed } = useShelf();
  const text = useCommentsText(parts);
  const product = feed.products.value.get(productId ?? '');
  if (!product) return null;
  return (
    <p class="qs-chip">
      <span class="qs-chipWords">{text('askAbout', { product: product.title })}</span>
      <button
        type="button"
        class="qs-chipOff"
        aria-label={text('askAboutNone')}
        onClick={() => parts.model.write(video.id, { product: null })}
      >
        <Icon path={icons.close} sizePx={16} />
      </button>
    </p>
  );
}
