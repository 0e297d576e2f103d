import { MAX_LENGTHS } from '../../submissions/shared/wire.js';
import { wrong, type PartProps } from './formPart.js';
import { TextField } from './TextField.js';
import { text } from './texts.js';

/** The code by which the post may be run as an ad, for those who have one. */
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
        maxLength={MAX_LENGTHS.code}
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
