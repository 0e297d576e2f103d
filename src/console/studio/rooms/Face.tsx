import { useRef, useState } from 'preact/hooks';
import type { Creator } from '../../../feed/schema.js';
import { text } from '../texts.js';
import { useStudio } from '../useStudio.js';

/** A creator's picture, or, where there is none that can be shown, the first letter of their name; pressed, another one is chosen. */
export function Face({ creator, name }: { creator: Creator; name: string }) {
  const { model, world } = useStudio();
  const file = useRef<HTMLInputElement>(null);
  const [broken, setBroken] = useState<string | null>(null);
  const { avatar } = creator;
  return (
    <>
      <button
        class="face"
        aria-label={text('creators.avatar', { name })}
        onClick={() => file.current?.click()}
      >
        {avatar && avatar !== broken ? (
          <img
            src={world.source.fileUrl(avatar)}
            alt=""
            loading="lazy"
            onError={() => setBroken(avatar)}
          />
        ) : (
          name.replace(/^@/, '').charAt(0).toUpperCase()
        )}
      </button>
      <input
        ref={file}
        type="file"
        accept="image/jpeg,image/png,image/webp,image/gif"
        hidden
        onChange={(change) => {
          const [chosen] = change.currentTarget.files ?? [];
          if (chosen) void model.addFiles([chosen], { kind: 'avatar', creator: creator.id });
          change.currentTarget.value = '';
        }}
      />
    </>
  );
}
