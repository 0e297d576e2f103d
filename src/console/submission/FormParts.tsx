/** The parts of the form below the video. */
import { useId } from 'preact/hooks';
import { RELATIONS, type Relation } from '../../submissions/shared/gift.js';
import { dayInWords } from '../../submissions/shared/sentences.js';
import { MOST, type CreatorView } from '../../submissions/shared/wire.js';
import { Choices, Fault, TextField } from './Fields.js';
import type { Filled } from './source.js';
import { text } from './texts.js';
import { labelOf } from './wording.js';

interface PartProps {
  view: CreatorView;
  filled: Filled;
  fill(part: Partial<Filled>): void;
  fault: { field: string; message: string } | null;
}

const wrong = ({ fault }: PartProps, field: string) =>
  fault?.field === field ? fault.message : '';

export function AboutPart(props: PartProps) {
  const { view, filled, fill } = props;
  const id = useId();
  const label = labelOf(filled.relation);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{text('about.heading')}</h2>
      <TextField
        label={text('title')}
        hint={text('title.hint')}
        name="title"
        value={filled.title}
        maxLength={MOST.title}
        autocomplete="off"
        fault={wrong(props, 'title')}
        onValue={(title) => fill({ title })}
      />
      <Choices
        legend={text('product')}
        name="product"
        value={filled.product}
        options={[
          ...view.products.map((product) => [product.id, product.title] as const),
          ['', text('product.other')] as const,
        ]}
        fault={filled.product === '' ? '' : wrong(props, 'product')}
        onValue={(product) => fill({ product })}
      >
        {filled.product === '' && (
          <TextField
            label={text('product.words')}
            name="productWords"
            value={filled.productWords}
            maxLength={MOST.words}
            autocomplete="off"
            fault={wrong(props, 'product')}
            onValue={(productWords) => fill({ productWords })}
          />
        )}
      </Choices>
      <Choices
        legend={text('relation.heading')}
        hint={text('relation.hint')}
        name="relation"
        value={filled.relation}
        options={RELATIONS.map((relation) => [relation, text(`relation.${relation}`)])}
        fault={wrong(props, 'relation')}
        onValue={(relation) => fill({ relation: relation as Relation })}
      >
        {filled.relation !== '' && (
          <p class="hint" role="status">
            {label ? text('label.some', { label }) : text('label.none')}
          </p>
        )}
      </Choices>
    </section>
  );
}

interface RightsProps extends PartProps {
  sentence: string;
  hasAgreed: boolean;
  onAgreed(hasAgreed: boolean): void;
}

export function RightsPart({ sentence, hasAgreed, onAgreed, ...props }: RightsProps) {
  const { view, filled, fill } = props;
  const { shop, grant, today } = view;
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{text('rights.heading', { shop })}</h2>
      <TextField
        label={text('rights.until')}
        hint={text('rights.until.hint', { day: dayInWords(grant.until) })}
        name="grant"
        type="date"
        min={today}
        max={grant.until}
        value={filled.until}
        fault={wrong(props, 'grant')}
        onValue={(until) => fill({ until })}
      />
      <TextField
        label={text('name')}
        name="name"
        value={filled.name}
        maxLength={MOST.name}
        autocomplete="name"
        fault={wrong(props, 'name')}
        onValue={(name) => fill({ name })}
      />
      <blockquote class="agreement" id={`${id}-sentence`}>
        {sentence}
      </blockquote>
      <label class="choice">
        <input
          type="checkbox"
          name="sentence"
          checked={hasAgreed}
          aria-describedby={`${id}-sentence`}
          onChange={(change) => onAgreed(change.currentTarget.checked)}
        />
        {text('rights.agree')}
      </label>
      <Fault words={wrong(props, 'sentence')} />
      <p class="hint">{text('rights.kept', { shop })}</p>
    </section>
  );
}

export function SparkPart(props: PartProps) {
  const { view, filled, fill } = props;
  return (
    <details class="spark" open={filled.sparkCode !== '' || undefined}>
      <summary>{text('spark.heading')}</summary>
      <p class="hint">{text('spark.lead', { shop: view.shop })}</p>
      <TextField
        label={text('spark.code')}
        name="sparkCode"
        value={filled.sparkCode}
        maxLength={MOST.code}
        autocomplete="off"
        fault={wrong(props, 'sparkCode')}
        onValue={(sparkCode) => fill({ sparkCode })}
      />
      <TextField
        label={text('spark.until')}
        name="sparkUntil"
        type="date"
        min={view.today}
        value={filled.sparkUntil}
        fault={wrong(props, 'sparkUntil')}
        onValue={(sparkUntil) => fill({ sparkUntil })}
      />
    </details>
  );
}
