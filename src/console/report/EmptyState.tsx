import type { Refused } from '../../collector/reports/shared/types.js';
import { useCopy } from '../shell/useCopy.js';
import './EmptyState.css';
import { RefusedList } from './RefusedList.js';
import type { Wording } from './wording.js';
import { useSaid } from '../shell/Said.js';

interface Props {
  words: Wording;
  /** Which days are empty. */
  period: string;
  copy(text: string): Promise<boolean>;
  endpoint: string;
  /** The shop's public key, where it has one. */
  sendKey: string | null;
  refused: Refused;
  /** A longer range could show more. */
  isShort: boolean;
  onLonger(): void;
}

const orderCall = `reelshelf('order', { id: '1001', currency: 'USD', total: '66.00',
  lines: [{ product: 'serum', quantity: 2, total: '66.00' }] })`;

const tagFor = (endpoint: string, key: string | null) =>
  `<script async src="/reelshelf/reelshelf.js" data-feed="/reels.json"
        ${key === null ? '' : `data-key="${key}" `}data-endpoint="${endpoint}"></script>`;

/** No figures: what to do so that there are some. */
export function EmptyState({
  words,
  period,
  copy,
  endpoint,
  sendKey,
  refused,
  isShort,
  onLonger,
}: Props) {
  useSaid(refused.reasons.length > 0 && words.text('empty.refused'));
  return (
    <section class="empty">
      <h1>{words.text('empty.heading')}</h1>
      <p class="empty-lead">
        {words.text('empty.other', { period })} {words.text('empty.lead')}
      </p>
      {refused.reasons.length > 0 && (
        <div class="empty-refused">
          <h2>{words.text('empty.refused')}</h2>
          <RefusedList refused={refused} words={words} />
        </div>
      )}
      {isShort && (
        <button type="button" class="button" onClick={onLonger}>
          {words.text('empty.longer')}
        </button>
      )}
      <ol class="empty-steps">
        <li>
          <p>{words.text('empty.step1')}</p>
          <Code text={tagFor(endpoint, sendKey)} copy={copy} />
        </li>
        <li>
          <p>{words.text('empty.step2')}</p>
        </li>
        <li>
          <p>{words.text('empty.step3')}</p>
          <Code text={orderCall} copy={copy} />
        </li>
      </ol>
    </section>
  );
}

/** Lines to paste. */
function Code({ text, copy }: Pick<Props, 'copy'> & { text: string }) {
  const { shown, label, onCopy } = useCopy<HTMLPreElement>(text, copy);
  return (
    <div class="code">
      <pre ref={shown} tabIndex={0}>
        {text}
      </pre>
      <button type="button" class="button" onClick={onCopy}>
        {label}
      </button>
    </div>
  );
}
