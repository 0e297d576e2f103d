import { clampQuantity, quantityOf } from '../../contract/lines.js';
import { addLineByLine, gainOf, type LineOutcome } from '../../kit/addLineByLine.js';
import { ownId } from '../../kit/read.js';
import type { CartError } from '../../contract/errors.js';
import type { CartPage } from '../../contract/page.js';
import type { AddLine, AddResult } from '../../contract/types.js';
import type { SessionPlatform } from '../../kit/sessionPlatform.js';
import type { WooState } from './lines.js';
import type { WooCatalogue } from './products.js';
import type { WooChange } from './refresh.js';
import type { WooAnswer, WooStore } from './store.js';

interface ChangeParts {
  page: CartPage;
  store: WooStore;
  catalogue: WooCatalogue;
  /** The attribution is noted once, for the whole cart. */
  isOnCart: boolean;
  /** The attribution of a line, where it goes along with the add. */
  tokenOf(line: AddLine): string | undefined;
}

type WooChanges = Pick<SessionPlatform<WooState>, 'add' | 'setQuantity' | 'show'>;

/** All that changes the cart. What only some changes need is fetched with the first that does. */
export function createWooChanges(parts: ChangeParts): WooChanges {
  const { page, store, catalogue, isOnCart } = parts;
  /** The last change of a line took pieces out. */
  let isLess = false;
  const limits = () => import('./limits.js');
  // Not needed before the first add; failing to load it costs only the shop's own display.
  const showChange = (
    suppress: (run: () => void) => void,
    change: WooChange,
  ): Promise<AddResult['uiRefresh']> =>
    import('./refresh.js')
      .then(({ refreshWooDisplay }) => refreshWooDisplay(page, suppress, change))
      .catch(() => 'none');

  async function addLine(
    line: AddLine,
    state: WooState,
    signal: AbortSignal,
  ): Promise<LineOutcome<WooState>> {
    const id = (await idOf(catalogue, line)) ?? '';
    const answer: WooAnswer = id
      ? await put(parts, line, Number(id), signal)
      : {
          error: {
            code: 'invalid_variant',
            message: `"${line.variantId ?? line.productId}" is no product here`,
          },
        };
    let next = answer.state;
    if (answer.error?.code === 'network' || answer.error?.code === 'blocked') {
      // A lost answer is not a refusal: the cart shows whether the add arrived.
      const now = await store.readCart(signal);
      if (now.ok) next = now.value;
    }
    const held = next?.lines.find(({ variantId }) => variantId === id);
    const had = quantityOf(state.lines, id);
    const has = next ? quantityOf(next.lines, id) : had;
    // Less than before, though the shop says that it added: what was read before came out of a cache.
    const isFromCache = has < had && !answer.error;
    // The shop fits a new line into its limits.
    const max = Math.max(line.quantity, clampQuantity(line.quantity, held?.rule));
    const actual = gainOf(max, isFromCache ? 0 : had, has);
    return {
      variantId: id || (line.variantId ?? ''),
      actual,
      state: next ?? state,
      explain: () =>
        answer.error && !actual
          ? { ...answer.error, inCart: has }
          : // What went in stands, explained or not.
            limits()
              .then(({ explainClamp }) => explainClamp(held, actual, line.quantity))
              .catch(() => UNEXPLAINED),
    };
  }

  return {
    async add(lines, before, signal, suppress) {
      const outcome = await addLineByLine(lines, before, signal, addLine, () =>
        showChange(suppress, {}),
      );
      if (isOnCart && outcome.state.hasPlugin && outcome.added.some(({ actual }) => actual)) {
        await import('./cartToken.js')
          .then(({ sendCartToken }) => sendCartToken(store, lines, signal))
          .catch(() => {});
      }
      return outcome;
    },
    async setQuantity(key, quantity, signal) {
      const line = store.seen()?.lines.find((item) => item.key === key);
      isLess = quantity < (line?.quantity ?? 0);
      const { state, error } = quantity
        ? await store.change('update-item', { key, quantity }, signal)
        : await store.change('remove-item', { key }, signal);
      const held = state?.lines.find((item) => item.key === key)?.quantity ?? 0;
      if (!error && held === quantity) return null;
      return limits()
        .then(({ explainChange }) => explainChange(error, line, quantity, held))
        .catch(() => error ?? UNEXPLAINED);
    },
    show: () => showChange((run) => run(), { isLess }),
  };
}

const UNEXPLAINED: CartError = { code: 'unknown', message: 'The shop made it another quantity' };

/** The shop's number of what is added. */
async function idOf(catalogue: WooCatalogue, line: AddLine): Promise<string | undefined> {
  const id = line.variantId ?? line.ref?.id ?? line.productId;
  if (/^\d{1,15}$/.test(id)) return id;
  if (line.variantId !== undefined) return undefined;
  return ownId(
    await import('./products.js')
      .then(({ findProduct }) => findProduct(catalogue, line))
      .catch(() => null),
    'id',
  );
}

async function put(
  { store, catalogue, tokenOf }: ChangeParts,
  line: AddLine,
  id: number,
  signal: AbortSignal,
): Promise<WooAnswer> {
  const token = tokenOf(line);
  const body = { id, quantity: line.quantity, ...(token ? { reelshelf: token } : {}) };
  const answer = await store.change('add-item', body, signal);
  if (answer.error?.code !== 'options_required' || !line.options?.length) return answer;
  // A variation with an open attribute ("any size") needs the choice as well; others need only the id.
  const options = line.options.map(({ name, value }) => ({ name, value }));
  const variation = await import('./spellChoice.js')
    .then(({ spellChoice }) => spellChoice(catalogue, String(id), options))
    .catch(() => options.map(({ name, value }) => ({ attribute: name, value })));
  return store.change('add-item', { ...body, variation }, signal);
}
