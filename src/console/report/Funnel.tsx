import { ENOUGH } from '../../collector/reports/shared/share.js';
import type { Report } from '../../collector/reports/shared/types.js';
import './Funnel.css';
import { largestDrop } from './largestDrop.js';
import { withParts } from '../languages/withParts.js';
import type { Wording } from './wording.js';

/** Where shoppers drop: bars that only ever get shorter, and the largest step down in a sentence. */
export function Funnel({ report, words }: { report: Report; words: Wording }) {
  const { steps } = report.funnel;
  const first = Math.max(1, steps[0]?.shoppers ?? 0);
  const drop = largestDrop(steps);
  const [before, after] = drop === null ? [] : [steps[drop - 1], steps[drop]];
  return (
    <section class="card funnel" aria-labelledby="funnel-heading">
      <h2 id="funnel-heading">{words.text('funnel.heading')}</h2>
      <p class="funnel-drop">
        {before && after && after.step !== 'seen'
          ? words.text(`funnel.drop.${after.step}`, {
              after: after.shoppers,
              before: before.shoppers,
            })
          : words.text('funnel.wait', { count: ENOUGH })}
      </p>
      <ol class="steps">
        {steps.map(({ step, shoppers, ofPrevious }, index) => (
          <li
            key={step}
            class={`step${index === drop ? ' step-drop' : ''}`}
            title={words.means(`step.${step}`)}
          >
            <p class="step-words">
              {withParts((values) => words.text(`funnel.${step}`, { of: shoppers, ...values }), {
                count: <b>{words.count(shoppers)}</b>,
              })}{' '}
              {step === 'ordered' && report.orders.direct !== shoppers && (
                <span class="faint">
                  {words.text('funnel.orders', {
                    orders: words.counted('orders', report.orders.direct),
                  })}
                </span>
              )}
            </p>
            <span
              class="step-bar"
              style={{ inlineSize: `${Math.max(0.5, (shoppers / first) * 100)}%` }}
              aria-hidden="true"
            />
            {index > 0 && ofPrevious.value !== null && (
              <p class="step-share">
                {words.text('funnel.share', {
                  share: words.percent(ofPrevious.value),
                  low: words.percent(ofPrevious.low),
                  high: words.percent(ofPrevious.high),
                })}
              </p>
            )}
          </li>
        ))}
      </ol>
      <p class="note">{words.means('funnel')}</p>
    </section>
  );
}
