import type { Report } from '../../collector/reports/shared/types.js';
import type { Wording } from './wording.js';

interface Props {
  report: Report;
  creator: string | null;
  onCreator(creator: string | null): void;
  words: Wording;
}

/** Of whoever sees the whole shop: a creator's page, as that creator sees it. */
export function CreatorPick({ report, creator, onCreator, words }: Props) {
  const isOwn = report.creator !== null && creator === null;
  if (isOwn || (creator === null && report.creators.rows.length === 0)) return null;
  const ids = new Set(report.creators.rows.map(({ id }) => id));
  if (creator !== null) ids.add(creator);
  return (
    <div class="creator-pick">
      <label class="shop">
        <span>{words.text('creator.page')}</span>
        <select
          value={creator ?? ''}
          onChange={(change) => onCreator(change.currentTarget.value || null)}
        >
          <option value="">{words.text('creator.all')}</option>
          {[...ids].map((id) => (
            <option key={id} value={id}>
              {report.names.creators[id]?.name ?? id}
            </option>
          ))}
        </select>
      </label>
      {creator !== null && <p class="note">{words.text('creator.share')}</p>}
    </div>
  );
}
