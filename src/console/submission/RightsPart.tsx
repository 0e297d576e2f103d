import { useId } from 'preact/hooks';
import { MAX_LENGTHS } from '../../submissions/shared/wire.js';
import { Fault } from './Fault.js';
import { wrong, type PartProps } from './formPart.js';
import { TextField } from './TextField.js';
import { text } from './texts.js';
import { dayText } from './wording.js';

interface RightsProps extends PartProps {
  sentence: string;
  hasAgreed: boolean;
  onAgreed(hasAgreed: boolean): void;
}

/** The sentence that is agreed to, until when, and by whom. */
export function RightsPart({ sentence, hasAgreed, onAgreed, ...props }: RightsProps) {
  const { view, filled, fill } = props;
  const { shop, grant, today } = view;
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{text('rights.heading', { shop })}</h2>
      <TextField
        label={text('rights.until')}
        hint={text('rights.until.hint', { day: dayText(grant.until) })}
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
        maxLength={MAX_LENGTHS.name}
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
