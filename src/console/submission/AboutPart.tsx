import { useId } from 'preact/hooks';
import { RELATIONS, type Relation } from '../../submissions/shared/gift.js';
import { MAX_LENGTHS } from '../../submissions/shared/wire.js';
import { Choices } from './Choices.js';
import { wrong, type PartProps } from './formPart.js';
import { TextField } from './TextField.js';
import { text } from './texts.js';
import { labelOf } from './wording.js';
import { Status } from '../shell/Status.js';

/** What the video shows, and how its creator got it. */
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
        maxLength={MAX_LENGTHS.title}
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
            maxLength={MAX_LENGTHS.words}
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
          <Status class="hint">{label ? text('label.some', { label }) : text('label.none')}</Status>
        )}
      </Choices>
    </section>
  );
}
