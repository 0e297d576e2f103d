import { useState } from 'preact/hooks';
import type { ReturnRoom } from '../../../collector/reports/shared/rooms.js';
import type { Report } from '../../../collector/reports/shared/types.js';
import type { CostChanges } from '../source.js';
import type { Wording } from '../wording.js';

export interface SaveProps {
  room: ReturnRoom;
  words: Wording;
  /** @returns whether it was written down; it says so itself. */
  save(changes: CostChanges | string, done: string): Promise<boolean>;
}

const kinds = ['gift', 'fee', 'commission'] as const;

/** Writes down one gift, fee or commission, or a whole spreadsheet of them. */
export function CostForm({ report, words, save }: SaveProps & { report: Report }) {
  const [kind, setKind] = useState<(typeof kinds)[number]>('gift');
  const creators = report.creators.rows.map(({ id }) => id);
  const onSubmit = async (submit: SubmitEvent) => {
    submit.preventDefault();
    const form = submit.currentTarget as HTMLFormElement;
    const entry = Object.fromEntries(
      [...new FormData(form)].map(([name, value]) => [name, String(value)]),
    );
    if (await save({ put: [entry] }, words.text('returns.saved')))
      for (const name of ['amount', 'rate', 'note']) {
        const input = form.elements.namedItem(name);
        if (input instanceof HTMLInputElement) input.value = '';
      }
  };
  return (
    <details class="cost-form">
      <summary>{words.text('returns.add')}</summary>
      <form onSubmit={(submit) => void onSubmit(submit)}>
        <label class="field">
          <span>{words.text('returns.creator')}</span>
          <select name="creator" required>
            {creators.map((id) => (
              <option key={id} value={id}>
                {report.names.creators[id]?.name ?? id}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{words.text('returns.video')}</span>
          <select name="video">
            <option value="">{words.text('returns.all')}</option>
            {report.videos.rows.map(({ id }) => (
              <option key={id} value={id}>
                {report.names.videos[id]?.name ?? id}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{words.text('returns.kind')}</span>
          <select
            name="kind"
            value={kind}
            onChange={(change) =>
              setKind(kinds.find((each) => each === change.currentTarget.value) ?? 'gift')
            }
          >
            {kinds.map((each) => (
              <option key={each} value={each}>
                {words.text(`returns.kind.${each}`)}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{words.text('returns.day')}</span>
          <input name="day" type="date" required defaultValue={report.range.to} />
        </label>
        <Worth kind={kind} currency={report.currencies[0] ?? ''} words={words} />
        <label class="field">
          <span>{words.text('returns.note')}</span>
          <input name="note" maxLength={300} />
        </label>
        <button class="strong">{words.text('returns.add')}</button>
      </form>
      <SheetField words={words} save={save} />
    </details>
  );
}

/** A whole spreadsheet of them. */
const SheetField = ({ words, save }: Pick<SaveProps, 'words' | 'save'>) => (
  <label class="field cost-file">
    <span>{words.text('returns.file')}</span>
    <input
      type="file"
      accept=".csv,text/csv"
      onChange={(change) => {
        const input = change.currentTarget;
        const [file] = input.files ?? [];
        if (file)
          void file
            .text()
            .then((text) => save(text, words.text('returns.saved')))
            .finally(() => (input.value = ''));
      }}
    />
    <span class="note">{words.text('returns.file.how')}</span>
  </label>
);

interface WorthProps {
  kind: (typeof kinds)[number];
  currency: string;
  words: Wording;
}

/** A sum, or a part of the sales. */
const Worth = ({ kind, currency, words }: WorthProps) =>
  kind === 'commission' ? (
    <label class="field">
      <span>{words.text('returns.percent')}</span>
      <input name="rate" inputMode="decimal" required />
    </label>
  ) : (
    <>
      <label class="field">
        <span>{words.text('returns.amount')}</span>
        <input name="amount" inputMode="decimal" required />
      </label>
      <label class="field">
        <span>{words.text('returns.currency')}</span>
        <input name="currency" required size={4} maxLength={3} defaultValue={currency} />
      </label>
    </>
  );
