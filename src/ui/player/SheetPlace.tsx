import { useSignal } from '@preact/signals';
import { useShelf } from '../../models/context.js';
import { useLazy } from '../parts/useLazy.js';
import { useStyles } from '../parts/useStyles.js';
import { NotLoaded } from './NotLoaded.js';
import { usePlayer } from './playerContext.js';
import css from './SheetPlace.css?inline';

/** Where the product sheet stands: over the lower part of a phone, beside the video where there is room. Its code comes when it is wanted. */
export function SheetPlace() {
  const { player } = useShelf();
  const { ShareProduct, AskAbout } = usePlayer().extras;
  const tries = useSignal(0);
  useStyles(css);
  const part = useLazy(true, () => import('../product/ProductSheet.js'), tries.value);
  return (
    <div class="pl-sheet" inert={player.isCartOpen.value}>
      {part === 'failed' ? (
        <NotLoaded onRetry={() => tries.value++} />
      ) : (
        part && <part.ProductSheet Share={ShareProduct} AskAbout={AskAbout} />
      )}
    </div>
  );
}
