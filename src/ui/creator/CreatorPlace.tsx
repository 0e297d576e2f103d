import { useShelf } from '../../models/context.js';
import { useStyles } from '../parts/useStyles.js';
import placeCss from '../player/SheetPlace.css?inline';
import { CreatorSheet } from './CreatorSheet.js';

/** Where a creator's list stands: over the lower part of a phone, in the products' place where there is room beside the video. */
export function CreatorPlace() {
  const { feed, player } = useShelf();
  useStyles(placeCss);
  const creator = feed.creators.value.get(player.wantedCreator.value ?? '');
  return (
    <div class="pl-sheet" inert={player.isCartOpen.value}>
      {creator && <CreatorSheet key={creator.id} creator={creator} />}
    </div>
  );
}
