import { useState } from 'preact/hooks';
import './Picture.css';

interface Props {
  src: string | undefined;
  /** Shown as a letter when there is no picture, or it does not load. */
  name: string;
  shape: 'portrait' | 'poster' | 'product';
}

/** Decoration beside a name that says the same, so it is silent to a screen reader. */
export function Picture({ src, name, shape }: Props) {
  const [broken, setBroken] = useState<string | null>(null);
  const letter = [...name.replace(/^@/, '')][0]?.toUpperCase() ?? '';
  return (
    <span class={`picture picture-${shape}`} aria-hidden="true">
      {src && src !== broken ? (
        <img src={src} alt="" loading="lazy" decoding="async" onError={() => setBroken(src)} />
      ) : (
        <span>{letter}</span>
      )}
    </span>
  );
}
