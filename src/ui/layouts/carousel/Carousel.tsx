import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { useShelf } from '../../../models/context.js';
import { loadPlayer } from '../../loadPlayer.js';
import { useLazy } from '../../parts/useLazy.js';
import { Card } from './Card.js';
import { cardRange, pageOffset, type Track } from './window.js';
import type { MovingCard } from './usePreviews.js';

const WARM_MS = 1200;

/** A row of cards that scrolls sideways. Only the cards in view, and two on each side, are in the DOM. */
export function Carousel({ heading, line }: { heading: string; line: string }) {
  const { deps, feed, player } = useShelf();
  const videos = feed.videos.value;
  const shelf = useRef<HTMLElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const spacer = useRef<HTMLLIElement>(null);
  const range = useSignal(cardRange({ offsetPx: 0, viewPx: 0, stridePx: 0, count: videos.length }));
  const ends = useSignal({ start: true, end: false });
  const tabStop = useSignal(0);
  const ratios = useSignal<ReadonlyMap<string, number>>(new Map());
  const moving = useSignal<MovingCard | null>(null);
  const isWarm = useSignal(false);
  const live = useLazy(isWarm.value, () => import('../../../models/product/liveCards.js'));
  const tools = useLazy(deps.device.finePointer.value || deps.previews !== 'off', () => import('./CarouselTools.js'));
  const onSight = (videoId: string, ratio: number) => {
    ratios.value = new Map(ratios.peek()).set(videoId, ratio);
  };
  // A failure is met again, and told, when somebody taps.
  const warm = () => {
    isWarm.value = true;
    void loadPlayer(deps, videos[0]?.sources).catch(() => {});
  };

  const track = (): Track => {
    const gapPx = spacer.current ? parseFloat(getComputedStyle(spacer.current).columnGap) || 0 : 0;
    return {
      offsetPx: Math.abs(list.current?.scrollLeft ?? 0),
      viewPx: list.current?.clientWidth ?? 0,
      stridePx: ((spacer.current?.offsetWidth ?? 0) + gapPx) / Math.max(1, videos.length),
      count: videos.length,
    };
  };
  const measure = () => {
    const now = track();
    const next = cardRange(now);
    if (next.first !== range.value.first || next.last !== range.value.last) range.value = next;
    const start = now.offsetPx < 4;
    const end = now.offsetPx + now.viewPx >= now.stridePx * now.count - 8;
    if (start !== ends.value.start || end !== ends.value.end) ends.value = { start, end };
  };
  const scrollTo = (offsetPx: number) => {
    const sign = list.current && getComputedStyle(list.current).direction === 'rtl' ? -1 : 1;
    list.current?.scrollTo({ left: sign * offsetPx, behavior: deps.device.reducedMotion.value ? 'auto' : 'smooth' });
  };
  const page = (direction: 1 | -1) => scrollTo(pageOffset(track(), direction));

  useEffect(() => {
    if (!shelf.current || !list.current) return;
    const resize = new ResizeObserver(measure);
    resize.observe(list.current);
    let cancelWarm = () => {};
    const unwatch = deps.viewport.observe(shelf.current, (sight) => {
      deps.seen('shelf', {}, sight);
      cancelWarm();
      // Somebody is looking: the player's code may come, once, while nothing else happens. No video does before a tap.
      if (sight.ratio >= 0.5 && !deps.device.saveData.value) cancelWarm = deps.env.setTimer(warm, WARM_MS);
    });
    return () => {
      cancelWarm();
      resize.disconnect();
      unwatch();
    };
  }, [videos]);

  useEffect(() => (live && live !== 'failed' ? live.startLiveCards(deps, feed, ratios) : undefined), [live]);

  // Coming back from the player, the shelf stands at the video that was watched last.
  useEffect(() => {
    if (player.isOpen.value || player.index.value === tabStop.value) return;
    moveTo(player.index.value, false);
  }, [player.isOpen.value]);

  const moveTo = (position: number, withFocus: boolean) => {
    if (position < 0 || position >= videos.length) return;
    tabStop.value = position;
    const now = track();
    const startPx = position * now.stridePx;
    if (startPx < now.offsetPx || startPx + now.stridePx > now.offsetPx + now.viewPx) scrollTo(startPx);
    if (withFocus) {
      requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-position="${position}"] .open`)?.focus({ preventScroll: true }));
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const rtl = list.current && getComputedStyle(list.current).direction === 'rtl' ? -1 : 1;
    const steps: Record<string, number> = { ArrowRight: rtl, ArrowLeft: -rtl, Home: -tabStop.value, End: videos.length - 1 - tabStop.value };
    const step = Object.hasOwn(steps, event.key) ? steps[event.key] : undefined;
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    moveTo(tabStop.value + step, true);
  };

  const positions: number[] = [];
  for (let i = range.value.first; i <= range.value.last; i++) positions.push(i);
  if (videos[tabStop.value] && !positions.includes(tabStop.value)) positions.push(tabStop.value);
  // In their order: a card that has the focus and is moved in the DOM takes the track's scroll position with it.
  positions.sort((one, other) => one - other);

  return (
    <section ref={shelf} class="shelf" part="shelf" aria-label={heading || deps.text('heading')}>
      <div class="head">
        <div class="words">
          {heading && <h2 class="heading">{heading}</h2>}
          {line && <p class="line">{line}</p>}
        </div>
        <div class="tools">
          {tools && tools !== 'failed' && <tools.CarouselTools key={deps.previews} list={list} ratios={ratios} moving={moving} ends={ends} onPage={page} />}
        </div>
      </div>
      <div class="view">
        <ul ref={list} class="track" role="list" onScroll={measure} onKeyDown={onKeyDown} onPointerDown={warm} onFocusIn={warm}>
          <li ref={spacer} class="spacer" role="presentation" style={{ '--n': videos.length }} />
          {positions.map((position) => {
            const video = videos[position];
            return (
              video && (
                <Card
                  key={video.id}
                  video={video}
                  position={position}
                  count={videos.length}
                  isTabStop={position === tabStop.value}
                  onSight={onSight}
                >
                  {moving.value?.videoId === video.id && <moving.value.Preview video={video} position={position} />}
                </Card>
              )
            );
          })}
        </ul>
      </div>
    </section>
  );
}
