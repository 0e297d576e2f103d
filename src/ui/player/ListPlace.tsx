import { useSignal } from '@preact/signals';
import { useShelf } from '../../models/context.js';
import { CreatorSheet } from '../creator/CreatorSheet.js';
import { useLazy } from '../parts/useLazy.js';
import { useStyles } from '../parts/useStyles.js';
import { NotLoaded } from './NotLoaded.js';
import placeCss from './SheetPlace.css?inline';

/** Where a list stands: over the lower part of a phone, in the products' place where there is room beside the video. */
export function ListPlace() {
  const { feed, player } = useShelf();
  useStyles(placeCss);
  const wanted = player.wantedList.value;
  const creator =
    wanted && 'creator' in wanted ? feed.creators.value.get(wanted.creator) : undefined;
  return (
    <div class="pl-sheet" inert={player.isCartOpen.value}>
      {creator && <CreatorSheet key={creator.id} creator={creator} />}
      {wanted && 'questions' in wanted && <Questions />}
    </div>
  );
}

function Questions() {
  const tries = useSignal(0);
  const part = useLazy(true, () => import('../comments/QuestionsSheet.js'), tries.value);
  if (part === 'failed') return <NotLoaded onRetry={() => tries.value++} />;
  return part && <part.QuestionsSheet />;
}
