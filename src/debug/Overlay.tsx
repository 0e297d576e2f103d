import { useState } from 'preact/hooks';
import { diagnose, eventLine, reportText, type Seen } from './diagnosis.js';

/** The corner window; its words are for the merchant and whoever helps them, so they are English only. */
export function Overlay({
  seen,
  copy,
  close,
}: {
  seen: Seen;
  copy(text: string): Promise<void>;
  close(): void;
}) {
  const [isOpen, setOpen] = useState(true);
  const [copied, setCopied] = useState('');
  const onCopy = () => {
    copy(reportText(seen)).then(
      () => setCopied('Copied'),
      () => setCopied('The browser did not allow it'),
    );
  };
  const bad = seen.notices.length + diagnose(seen).filter(({ isBad }) => isBad).length;
  if (!isOpen) {
    return (
      <button type="button" class="badge" onClick={() => setOpen(true)}>
        Reelshelf · {bad === 0 ? 'nothing wrong' : `${bad} to look at`}
      </button>
    );
  }
  return (
    <section class="panel" aria-label="Reelshelf diagnosis">
      <header>
        <h2>Reelshelf</h2>
        <button type="button" onClick={onCopy}>
          {copied || 'Copy report'}
        </button>
        <button type="button" onClick={() => setOpen(false)}>
          Shrink
        </button>
        <button type="button" onClick={close}>
          Close
        </button>
      </header>
      <dl>
        {diagnose(seen).map(({ name, value, isBad }) => (
          <div key={name} class={isBad ? 'bad' : ''}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h3>{seen.notices.length === 0 ? 'No notices' : 'Notices'}</h3>
      <ul>
        {seen.notices.map((notice) => (
          <li key={`${notice.code} ${notice.subject ?? ''}`}>
            <b>{notice.code}</b> {notice.subject} {notice.message} <i>{notice.remedy}</i>
          </li>
        ))}
      </ul>
      <h3>Last events</h3>
      <ol>
        {seen.events.map((event) => (
          <li key={event.id}>{eventLine(event)}</li>
        ))}
      </ol>
    </section>
  );
}
