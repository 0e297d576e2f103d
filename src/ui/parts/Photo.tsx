import { useState } from 'preact/hooks';
import type { Image } from '../../feed/schema.js';

/** A picture that says nothing when it cannot be loaded: what lies under it shows through. */
export function Photo(props: {
  image: Image | undefined;
  className: string;
  alt?: string;
  eager?: boolean;
}) {
  const { image, className, alt = '', eager = false } = props;
  const [failedSrc, setFailedSrc] = useState<string | null>(null);
  if (!image || image.src === failedSrc) return null;
  return (
    <img
      class={className}
      src={image.src}
      alt={alt}
      loading={eager ? 'eager' : 'lazy'}
      fetchPriority={eager ? 'auto' : 'low'}
      decoding="async"
      referrerPolicy="strict-origin-when-cross-origin"
      draggable={false}
      onError={() => setFailedSrc(image.src)}
    />
  );
}
