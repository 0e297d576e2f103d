import { useEffect, useMemo } from 'preact/hooks';
import type { Video } from '../../feed/schema.js';
import { likesTexts, type LikesTexts } from '../../i18n/en/likes.js';
import { createTranslate } from '../../i18n/translate.js';
import { useShelf, type LikesParts } from '../../models/context.js';
import type { LikeProblem } from '../../models/likes/likesClient.js';
import * as icons from '../parts/lateIcons.js';
import { useLazy } from '../parts/useLazy.js';
import { useStyles } from '../parts/useStyles.js';
import { usePlayer } from '../player/playerContext.js';
import { RailButton } from '../player/RailButton.js';
import { usePageExtras } from '../player/usePageExtras.js';
import css from './LikeButton.css?inline';
import { likeCount } from './likeCount.js';

const sentences: Readonly<Record<LikeProblem, keyof LikesTexts>> = {
  lost: 'likeLost',
  offline: 'likeOffline',
  tooMany: 'likeTooMany',
  closed: 'likeClosed',
  here: 'likeHere',
};

/** Likes the video, or no longer; says how many do, as the merchant's endpoint counts them. */
export function LikeButton({ video }: { video: Video }) {
  const extras = usePageExtras();
  const parts = useLazy(extras !== null, () => extras?.likes() ?? Promise.reject());
  return parts && parts !== 'failed' ? <Heart video={video} parts={parts} /> : null;
}

function Heart({ video, parts }: { video: Video; parts: LikesParts }) {
  useStyles(css);
  const { deps } = useShelf();
  const { announce } = usePlayer();
  const { model, texts } = parts;
  const text = useMemo(
    () => createTranslate<LikesTexts>(likesTexts, { ...texts, ...deps.texts }, deps.fill),
    [deps, texts],
  );
  const isOnline = deps.device.online.value;
  useEffect(() => {
    void model.loadCounts();
    void model.sendHeld();
  }, [isOnline]);
  const isLiked = model.liked.value.has(video.id);
  const count = model.counts.value?.get(video.id) ?? 0;
  const shown = likeCount(deps.format, count);
  const note = model.note.value;
  return (
    <div class="lk">
      <RailButton
        part="like"
        icon={icons.like}
        words={count > 0 ? shown : text('like')}
        // As it is written, in the form that the whole number has.
        name={
          count > 0
            ? text('likeAnd', { likes: text('likesOf', { of: count, count: shown }) })
            : undefined
        }
        isPressed={isLiked}
        onClick={() => {
          const isNow = model.toggle(video.id);
          if (!model.note.peek()) announce(text(isNow ? 'likeNow' : 'unlikeNow'));
        }}
      />
      <p class="lk-note" role="status">
        {note?.video === video.id ? text(sentences[note.why]) : ''}
      </p>
    </div>
  );
}
