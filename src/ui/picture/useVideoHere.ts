import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { useShelf } from '../../models/context.js';
import { usePlayer } from '../player/playerContext.js';

/**
 * Puts the `<video>` of the slide that is watched into `place`, in another page perhaps, for as long as the component lives; then it is in its
 * slide again. The element itself and not a second one: it goes on without a gap, and what is known of it stays known.
 */
export function useVideoHere(place: RefObject<HTMLElement | null>): void {
  const { host } = useShelf().deps;
  const { playback } = usePlayer();
  const slide = playback.current.value;
  const slot = playback.slides.indexOf(slide);
  // Its player may come later than the slide, and be another one for another video.
  const made = slide.capabilities.value;
  useLayoutEffect(() => {
    const home = host.shadowRoot?.querySelectorAll('.pl-host')[slot];
    const video = home?.querySelector('video');
    const here = place.current;
    if (!home || !video || !here) return;
    move(video, here);
    return () => {
      // Taken away meanwhile, it is no longer the slide's.
      if (video.parentNode === here) move(video, home);
    };
  }, [slot, made]);

  const move = (video: HTMLVideoElement, to: Element) => {
    const isGoing = !video.paused;
    to.append(video);
    if (isGoing && video.paused) slide.play();
  };
}
