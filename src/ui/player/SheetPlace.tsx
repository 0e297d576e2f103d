import { useShelf } from '../../models/context.js';
import { useLazy } from '../parts/useLazy.js';
import { useStyles } from '../parts/useStyles.js';
import { useExtrasText } from './useExtrasText.js';
import css from './SheetPlace.css?inline';

/** Where the product sheet stands: over the lower part of a phone, beside the video where there is room. Its code comes when it is wanted. */
export function SheetPlace() {
  const { player } = useShelf();
  const text = useExtrasText();
  useStyles(css);
  const part = useLazy(true, () => import('../product/ProductSheet.js'));
  return (
    <div class="pl-sheet" inert={player.isCartOpen.value}>
      {part === 'failed' ? (
        <p class="pl-sheetFailed" role="alert">
          {text('productFailed')}
        </p>
      ) : (
        part && <part.ProductSheet />
      )}
    </div>
  );
}
