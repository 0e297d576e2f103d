import { useRef, useState } from 'preact/hooks';
import type { Refused } from '../../collector/reports/shared/types.js';
import './EmptyState.css';
import { RefusedList } from './RefusedList.js';
import type { Wording } from './wording.js';

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
  return (
    <section class="empty">
      <h1>{words.text('empty.heading')}</h1>
      <p class="empty-lead">
        {words.text('empty.other', { period })} {words.text('empty.lead')}
      </p>
      {refused.reasons.length > 0 && (
        <div class="empty-refused" role="status">
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
          <Code text={tagFor(endpoint, sendKey)} copy={copy} words={words} />
        </li>
        <li>
          <p>{words.text('empty.step2')}</p>
        </li>
        <li>
          <p>{words.text('empty.step3')}</p>
          <Code text={orderCall} copy={copy} words={words} />
        </li>
      </ol>
    </section>
  );
}

/** Lines to paste. Where the browser keeps the clipboard to itself, as it does without https, they are selected instead. */
function Code({ text, copy, words }: Pick<Props, 'copy' | 'words'> & { text: string }) {
  const block = useRef<HTMLPreElement>(null);
  const [said, setSaid] = useState<'copy' | 'copied' | 'selected'>('copy');
  const onCopy = async () => {
    const isCopied = await copy(text);
    if (!isCopied && block.current) getSelection()?.selectAllChildren(block.current);
    setSaid(isCopied ? 'copied' : 'selected');
  };
  return (
    <div class="code">
      <pre ref={block} tabIndex={0}>
        {text}
      </pre>
      <button type="button" class="button" onClick={() => void onCopy()}>
        <span aria-live="polite">{words.text(`empty.${said}`)}</span>
      </button>
    </div>
  );
}
