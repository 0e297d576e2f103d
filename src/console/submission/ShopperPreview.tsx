import { useId, useState } from 'preact/hooks';
import { text } from './texts.js';

interface Props {
  src: string;
  creator: string;
  title: string;
  product: string;
  /** Empty: none is shown. */
  label: string;
}

/** The clip with what the shelf lays over it: the label that the law asks for, the product, who made it. */
export function ShopperPreview({ src, creator, title, product, label }: Props) {
  const [isBroken, setIsBroken] = useState(false);
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{text('preview.heading')}</h2>
      <div class="shopper">
        {isBroken ? (
          <p class="shopper-none">{text('video.unplayable')}</p>
        ) : (
          <video
            key={src}
            src={src}
            controls
            playsInline
            muted
            preload="metadata"
            aria-label={text('video.yours')}
            onError={() => setIsBroken(true)}
          />
        )}
        {label && <p class="shopper-label">{label}</p>}
        <div class="shopper-foot">
          <p class="shopper-who">{creator}</p>
          {title && <p class="shopper-title">{title}</p>}
          {product && (
            <p class="shopper-tag">
              <span class="unseen">{text('preview.product', { product })}</span>
              <span aria-hidden="true">{product}</span>
            </p>
          )}
        </div>
      </div>
    </section>
  );
}
