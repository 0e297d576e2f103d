import { useRef } from 'preact/hooks';
import { text } from '../texts.js';
import type { Tags } from './useTags.js';

/** Tags as a file, out and in. */
export function TagFiles({ tags }: { tags: Tags }) {
  const file = useRef<HTMLInputElement>(null);
  return (
    <p class="tag-files">
      {tags.list.length > 0 && (
        <button class="quiet" onClick={tags.save}>
          {text('tags.export')}
        </button>
      )}
      <button class="quiet" onClick={() => file.current?.click()}>
        {text('tags.import')}
      </button>
      <input
        ref={file}
        type="file"
        accept=".vtt,text/vtt"
        hidden
        onChange={(change) => {
          const [chosen] = change.currentTarget.files ?? [];
          if (chosen) void tags.read(chosen);
          change.currentTarget.value = '';
        }}
      />
    </p>
  );
}
