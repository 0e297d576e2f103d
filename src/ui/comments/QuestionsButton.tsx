import { useEffect } from 'preact/hooks';
import type { Video } from '../../feed/schema.js';
import { countOf } from '../../models/comments/questionsModel.js';
import { useShelf, type QuestionsParts } from '../../models/context.js';
import * as icons from '../parts/lateIcons.js';
import { RailButton } from '../player/RailButton.js';
import { useCommentsText, useQuestions } from './useQuestions.js';

/** Opens the questions below the video; says how many everybody sees, which is never made up. */
export function QuestionsButton({ video }: { video: Video }) {
  const parts = useQuestions();
  return parts && <Counted video={video} parts={parts} />;
}

function Counted({ video, parts }: { video: Video; parts: QuestionsParts }) {
  const { deps, player } = useShelf();
  const text = useCommentsText(parts);
  const isOnline = deps.device.online.value;
  useEffect(() => void parts.model.loadCounts(), [isOnline]);
  const count = countOf(parts.model, video.id);
  return (
    <RailButton
      part="questions"
      icon={icons.question}
      words={count > 0 ? text('questionsOf', { count }) : text('ask')}
      onClick={() => player.openList({ questions: null })}
    />
  );
}
