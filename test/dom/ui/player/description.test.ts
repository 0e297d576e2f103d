/** Audio description in the open player: who cannot see the picture is told what is in it. */
import { afterEach, describe, expect, it } from 'vitest';
import { waitUntil } from '../../../contract/videoSource.js';
import { fixture, mountPlayer, type Mounted } from './mountPlayer.js';

let shop: Mounted;
afterEach(() => shop.remove());

const button = () => shop.find('[part=describe]');
const descriptions = [{ src: fixture('captions.en.vtt'), lang: 'en' }];
const video = () => shop.inSlide('video') as HTMLVideoElement;

describe('audio description', () => {
  it('has no button where the video describes nothing, and one where it does', async () => {
    shop = await mountPlayer({ change: (_, i) => (i === 1 ? { descriptions } : {}) });
    await shop.open();
    expect(button()).toBeNull();
    shop.player.goTo(1, 'swipe');
    await waitUntil(() => button() !== null);
    expect(button()?.getAttribute('aria-label')).toBe('Audio description');
    expect(button()?.getAttribute('aria-pressed')).toBe('false');
    shop.player.goTo(2, 'swipe');
    await waitUntil(() => button() === null);
  });

  it('in writing, it is said to the screen reader at its moment and in its language, once turned on', async () => {
    shop = await mountPlayer({ change: () => ({ descriptions }) });
    await shop.open();
    await waitUntil(() => button() !== null);
    const said = () => shop.get('[data-description]').textContent ?? '';
    await waitUntil(() => video().currentTime > 1);
    expect(said()).toBe('');
    button()?.click();
    // Each once, whichever the video is at when it is turned on.
    const heard = new Set<string>();
    const hasHeard = (words: string) => [...heard].some((each) => each.includes(words));
    await waitUntil(() => {
      heard.add(said());
      return hasHeard('First line & more') && hasHeard('of two');
    });
    const region = shop.get('[data-description]');
    expect(region.getAttribute('role')).toBe('status');
    expect(region.lang).toBe('en');
    button()?.click();
    await waitUntil(() => said() === '');
  });

  it('as a film, it goes on from the same second, stays on for the next opening, and off again likewise', async () => {
    const described = `${fixture('long.mp4')}?described`;
    shop = await mountPlayer({
      change: () => ({
        sources: [{ type: 'mp4', src: fixture('long.mp4') }],
        describedSources: [{ type: 'mp4', src: described }],
        duration: 6,
      }),
    });
    await shop.open();
    await waitUntil(() => button() !== null && video().currentTime > 1);
    button()?.click();
    const isAt = (src: string) =>
      video().currentSrc === src && shop.isPlaying() && video().currentTime > 0.9;
    await waitUntil(() => isAt(described));
    expect(button()?.getAttribute('aria-pressed')).toBe('true');
    expect(shop.only('video_started')).toHaveLength(1);
    shop.player.close();
    await waitUntil(() => shop.find('dialog') === null);
    await shop.open(1);
    await waitUntil(() => video().currentSrc === described && button() !== null);
    button()?.click();
    await waitUntil(() => video().currentSrc === fixture('long.mp4') && shop.isPlaying());
  });

  it('a described film that cannot be played gives way to the one without', async () => {
    shop = await mountPlayer({
      change: () => ({ describedSources: [{ type: 'mp4', src: fixture('gone.mp4') }] }),
    });
    await shop.open();
    await waitUntil(() => button() !== null && shop.isPlaying());
    button()?.click();
    await waitUntil(() => button()?.getAttribute('aria-pressed') === 'false' && shop.isPlaying());
    expect(video().currentSrc).toContain('good.mp4');
  });
});
