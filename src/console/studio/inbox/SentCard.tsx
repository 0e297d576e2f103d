import { useId, useState } from 'preact/hooks';
import type { StudioProject } from '../../../studio/shared/wire.js';
import type { Submitted } from '../../../submissions/shared/gift.js';
import { dayInWords } from '../../../submissions/shared/sentences.js';
import type { DecisionRequest, InboxGift } from '../../../submissions/shared/wire.js';
import { spoken } from '../../languages/spoken.js';
import { Choice } from '../editor/Field.js';
import { useProducts } from '../editor/useProducts.js';
import { useStudio } from '../useStudio.js';
import { productName } from '../wording.js';
import { SayWords } from './SayWords.js';
import { text } from './texts.js';
import { creatorOf } from './wording.js';

interface Props {
  gift: InboxGift;
  project: StudioProject;
  onDecide(request: DecisionRequest): Promise<void>;
}

/** A list that nobody scrolls through: the rest is tagged in the editor, with its search. */
const MAX_LISTED = 200;

/** A video that waits for an answer: the clip, all that was stated, and the three answers. */
export function SentCard({ gift, project, onDecide }: Props) {
  const { world } = useStudio();
  const { submission, sentFile, failure } = gift;
  const { all: products } = useProducts(project);
  const [product, setProduct] = useState(submission?.product ?? '');
  const [saying, setSaying] = useState<'changes_asked' | 'refused' | null>(null);
  const creator = creatorOf(gift);
  const id = useId();
  if (!submission) return null;
  const about = submission.id;
  const named = new Set([...gift.invitation.products.map((each) => each.id), submission.product]);
  const likely = products.filter((each) => named.has(each.id));
  const rest = products.filter((each) => !named.has(each.id)).slice(0, MAX_LISTED);
  return (
    <li class="sent-card" aria-labelledby={id}>
      {sentFile && (
        <video
          src={world.inbox.clipUrl(gift.id, sentFile.upload)}
          controls
          playsInline
          preload="metadata"
          aria-label={text('gift.clip', { creator })}
        />
      )}
      <div class="sent-facts">
        <h3 id={id}>{submission.title}</h3>
        <p class="hint">
          {creator} · <code>{gift.id}</code>
        </p>
        {failure && <p class="bad">{text('gift.failure', { why: failure })}</p>}
        <Stated submission={submission} />
        {submission.productWords && (
          <p class="hint">{text('gift.own', { words: submission.productWords })}</p>
        )}
        <Choice
          label={text('gift.product')}
          value={product}
          options={[
            ['', text('gift.product.none')],
            ...[...likely, ...rest].map((each) => [each.id, productName(each, each.id)] as const),
          ]}
          onChange={setProduct}
        />
        {saying === null ? (
          <p class="row-acts">
            <button
              class="strong"
              onClick={() => void onDecide({ kind: 'approved', about, product: product || null })}
            >
              {text('gift.approve')}
            </button>
            <button class="soft" onClick={() => setSaying('changes_asked')}>
              {text('gift.change')}
            </button>
            <button class="quiet" onClick={() => setSaying('refused')}>
              {text('gift.refuse')}
            </button>
          </p>
        ) : (
          <SayWords
            label={text(saying === 'refused' ? 'gift.refuse.words' : 'gift.change.words', {
              creator,
            })}
            onBack={() => setSaying(null)}
            onSay={(words) => void onDecide({ kind: saying, about, words })}
          />
        )}
      </div>
    </li>
  );
}

/** What the creator has stated, word by word. */
const Stated = ({ submission }: { submission: Submitted }) => (
  <dl>
    <dt>{text('gift.relation')}</dt>
    <dd>{text(`relation.${submission.relation}`)}</dd>
    <dt>
      {text('gift.rights', {
        name: submission.name,
        day: dayInWords(submission.at.slice(0, 10), spoken().locale),
      })}
    </dt>
    <dd>{submission.sentence}</dd>
    {submission.sparkCode && (
      <>
        <dt>{text('gift.spark', { day: dayInWords(submission.sparkUntil, spoken().locale) })}</dt>
        <dd>
          <code>{submission.sparkCode}</code>
        </dd>
      </>
    )}
  </dl>
);
