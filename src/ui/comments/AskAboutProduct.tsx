import { useShelf, type QuestionsParts } from '../../models/context.js';
import { Icon } from '../parts/Icon.js';
import * as icons from '../parts/lateIcons.js';
import { useStyles } from '../parts/useStyles.js';
import css from './AskAboutProduct.css?inline';
import { useCommentsText, useQuestions } from './useQuestions.js';

/** From a product's sheet to a question about it, below the video that is watched. */
export function AskAboutProduct({ productId }: { productId: string }) {
  const parts = useQuestions();
  return parts && <Button productId={productId} parts={parts} />;
}

function Button({ productId, parts }: { productId: string; parts: QuestionsParts }) {
  const { player } = useShelf();
  const text = useCommentsText(parts);
  useStyles(css);
  return (
    <button
      type="button"
      class="qs-askProduct"
      part="ask"
      onClick={() => player.openList({ questions: productId })}
    >
      <Icon path={icons.question} sizePx={20} /> {text('askProduct')}
    </button>
  );
}
