import { useEffect, useRef } from 'preact/hooks';
import type { Creator } from '../../../feed/schema.js';
import { text } from '../texts.js';
import { useStudio } from '../useStudio.js';
import { NETWORKS } from './networks.js';

interface Props {
  creator: Creator;
  /** Of this part, for the button that opens it. */
  id: string;
}

/** What is said of a creator, to be changed. */
export function CreatorFields({ creator, id }: Props) {
  const { model } = useStudio();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const set = (field: keyof Creator, value: string) =>
    model.set(['creators', creator.id, field], value || null, `${creator.id}-${field}`);
  return (
    <div class="creator-fields" id={id} onFocusOut={model.endGroup}>
      <label class="field">
        <span>{text('creators.name')}</span>
        <input
          ref={first}
          value={creator.name ?? ''}
          maxLength={200}
          onInput={(input) => set('name', input.currentTarget.value)}
        />
      </label>
      <label class="field">
        <span>{text('creators.handle')}</span>
        <input
          value={creator.handle}
          maxLength={200}
          // Every creator has one: an empty field is somebody who is still typing.
          onInput={({ currentTarget: { value } }) => value.trim() && set('handle', value)}
        />
      </label>
      <label class="field">
        <span>{text('creators.platform')}</span>
        <select
          value={creator.platform ?? ''}
          onChange={(change) => set('platform', change.currentTarget.value)}
        >
          <option value="" />
          {Object.entries(NETWORKS).map(([network, name]) => (
            <option key={network} value={network}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{text('creators.url')}</span>
        <input
          type="url"
          placeholder="https://"
          value={creator.url ?? ''}
          onChange={(change) => set('url', change.currentTarget.value)}
        />
      </label>
    </div>
  );
}
