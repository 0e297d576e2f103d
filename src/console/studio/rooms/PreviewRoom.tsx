import { useEffect, useRef, useState } from 'preact/hooks';
import type { StudioProject } from '../../../studio/shared/wire.js';
import { isApart, layoutNames } from '../../../theme/layoutNames.js';
import { text } from '../texts.js';
import { LayoutChoice } from './LayoutChoice.js';
import { useStudio } from '../useStudio.js';
import { useSoon } from './useSoon.js';
import './PreviewRoom.css';

const SCREENS = {
  phone: [390, 780],
  tablet: [820, 1080],
  desktop: [1440, 900],
} as const;
type Screen = keyof typeof SCREENS;
/** As the style draws it. */
const PHONE_EDGE_PX = 8;

/** The shelf itself, as built, on a product's page, in the sizes that shoppers have. */
export function PreviewRoom({ project }: { project: StudioProject }) {
  if (project.feed.videos.length > 0) return <Preview project={project} />;
  return (
    <>
      <header class="room-top">
        <h1>{text('preview')}</h1>
      </header>
      <p class="hint">{text('preview.none')}</p>
    </>
  );
}

function Preview({ project }: { project: StudioProject }) {
  const { world, layout: chosen, setLayout } = useStudio();
  const layout = chosen ?? layoutNames[0];
  const [screen, setScreen] = useState<Screen>('phone');
  const [product, setProduct] = useState<string | null>(null);
  const [isDark, setDark] = useState(false);
  const isSoon = useSoon();
  const [width, height] = SCREENS[screen];
  const { box, scale } = useFit(width, height, screen === 'phone' ? 2 * PHONE_EDGE_PX : 0);
  return (
    <>
      <header class="room-top">
        <h1>{text('preview')}</h1>
        <div class="segments" role="group" aria-label={text('preview.size')}>
          {(Object.keys(SCREENS) as Screen[]).map((name) => (
            <button key={name} aria-pressed={name === screen} onClick={() => setScreen(name)}>
              {text(`preview.${name}`)}
            </button>
          ))}
        </div>
        <label class="inline-field">
          <span>{text('layout')}</span>
          <LayoutChoice layout={layout} onChange={setLayout} />
        </label>
        <label class="inline-field">
          <span>{text('preview.product')}</span>
          <select
            value={product ?? ''}
            onChange={(change) => setProduct(change.currentTarget.value || null)}
          >
            <option value="">{text('preview.any')}</option>
            {(isSoon ? project.feed.products : []).map(({ id, title }) => (
              <option key={id} value={id} lang={title ? project.feed.locale : undefined}>
                {title || id}
              </option>
            ))}
          </select>
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={isDark}
            onChange={(change) => setDark(change.currentTarget.checked)}
          />
          {text('preview.dark')}
        </label>
      </header>
      {isApart(layout) && (
        <p class="hint">
          {text(layout === 'gallery' ? 'layout.gallery.hint' : 'layout.floating.hint')}
        </p>
      )}
      <div class="screen-place" ref={box}>
        <div
          class={`screen is-${screen}`}
          style={{ inlineSize: `${width * scale}px`, blockSize: `${height * scale}px` }}
        >
          {isSoon && (
            <iframe
              // Another revision is another page: what is saved is what is seen.
              key={`${project.revision}-${product}-${isDark}-${layout}`}
              title={text(`preview.frame.${screen}`)}
              src={world.source.previewUrl(product, isDark ? 'dark' : 'light', layout)}
              width={width}
              height={height}
              style={{ transform: `scale(${scale})` }}
            />
          )}
        </div>
      </div>
    </>
  );
}

/** As large as there is room for, and never larger than life. @param edges - what stands around it, in pixels. */
function useFit(width: number, height: number, edges: number) {
  const box = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(1);
  useEffect(() => {
    const measure = () => {
      const wide = (box.current?.clientWidth ?? width) - edges;
      setScale(Math.min(1, wide / width, Math.max(360, innerHeight - 180) / height));
    };
    measure();
    const observer = new ResizeObserver(measure);
    if (box.current) observer.observe(box.current);
    return () => observer.disconnect();
  }, [width, height, edges]);
  return { box, scale };
}
