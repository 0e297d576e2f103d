import { inOneGo } from '../languages/spoken.js';
import { withOptions } from '../languages/withParts.js';
import { inWords } from '../languages/said.js';
import type { Report } from '../../collector/reports/shared/types.js';
import { daysIn, ordersMeaning } from './ordersMeaning.js';
import { RefusedList } from './RefusedList.js';
import './TrustBox.css';
import type { Wording } from './wording.js';

const nameOf = (platform: string, words: Wording): string =>
  platform === 'server' ? words.text('trust.webhook.server') : platform;

/** Whether each server of the shop's is heard. */
function WebhookWords({ report, words }: { report: Report; words: Wording }) {
  const ago = (ms: number) => words.ago(Math.max(0, report.generatedAtMs - ms));
  return (
    <>
      {report.orders.webhooks.map(({ platform, lastMs, refused }) => (
        <li key={platform}>
          {inOneGo([
            lastMs === null
              ? words.text('trust.webhook.silent', { platform: nameOf(platform, words) })
              : words.text('trust.webhook', {
                  platform: nameOf(platform, words),
                  ago: ago(lastMs),
                }),
            refused &&
              (lastMs === null || refused.lastMs > lastMs) &&
              words.text('trust.webhook.refused', {
                ago: ago(refused.lastMs),
                why: inWords(refused),
              }),
          ])}
        </li>
      ))}
    </>
  );
}

function OrderWords({ orders, words }: { orders: Report['orders']; words: Wording }) {
  const { isSigned, confirmed, unconfirmed } = orders;
  const above = unconfirmed.abovePrice > 0 && (
    <li>{words.counted('trust.above', unconfirmed.abovePrice)}</li>
  );
  if (!isSigned)
    return (
      <>
        <li>{withOptions(words.text('trust.orders'))}</li>
        {above}
      </>
    );
  const refunded = words.money(confirmed.refunded);
  const counts = [
    ['trust.cancelled', confirmed.cancelled],
    ['trust.waiting', unconfirmed.waiting],
    ['trust.unmatched', unconfirmed.unmatched],
  ] as const;
  return (
    <>
      <li>
        {words.text('trust.signed')} {refunded && words.text('trust.refunded', { money: refunded })}
      </li>
      {above}
      {counts.map(([key, count]) => count > 0 && <li key={key}>{words.counted(key, count)}</li>)}
    </>
  );
}

/** Says plainly how far the figures can be believed. */
export function TrustBox({ report, words }: { report: Report; words: Wording }) {
  const { trust } = report;
  const { missing, missingEvents, openViews, automatedViews, automatedCounted } = trust;
  const share = missing.value ?? 0;
  const level =
    missing.value === null
      ? 'none'
      : missingEvents === 0
        ? 'yes'
        : share < 0.01
          ? 'good'
          : share < 0.05
            ? 'mostly'
            : 'careful';
  const counted = {
    lost: missingEvents,
    expected: words.count(missing.of),
    share: words.percent(share),
  };
  return (
    <section class={`card trust trust-${level}`} aria-labelledby="trust-heading">
      <h2 id="trust-heading">{words.text('trust.heading')}</h2>
      <p class="trust-answer">{words.text(`trust.${level}`, counted)}</p>
      <ul class="trust-list">
        <OrderWords orders={report.orders} words={words} />
        <WebhookWords report={report} words={words} />
        {automatedCounted ? (
          <li>{words.text('trust.robotsCounted')}</li>
        ) : (
          automatedViews > 0 && <li>{words.counted('trust.robots', automatedViews)}</li>
        )}
        {openViews > 0 && <li>{words.counted('trust.open', openViews)}</li>}
      </ul>
      <RefusedList refused={report.refused} words={words} />
      <details>
        <summary>{words.text('trust.how')}</summary>
        <div class="trust-how">
          <p>{words.means('summary', { days: daysIn(report.orders.clickDays) })}</p>
          <p>{ordersMeaning(report, words)}</p>
          <p>{words.means('funnel')}</p>
          <p>{words.means('trust')}</p>
        </div>
      </details>
    </section>
  );
}
