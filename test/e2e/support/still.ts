/** An open player that is the same in each picture that is taken of it. */
import type { Page } from 'playwright';
import { passTime } from '../../support/passTime.js';

/** Of the video that is opened: late enough for a product to be tagged in it. */
const AT_SECONDS = 3;
const MOST_PICTURES = 60;
export const SLIDE = '[part~="slide"]:not([inert])';

/** Stopped, at a moment that is the same each time. */
export async function pause(page: Page): Promise<void> {
  await page.locator(`${SLIDE}[data-phase=playing]`).waitFor();
  await page.keyboard.press('k');
  await page.locator(`${SLIDE}[data-phase=paused]`).waitFor();
  await goTo(page);
}

/** As slow as browsers play: its products stay for as long as the picture takes. */
export const goTo = (page: Page) =>
  page.locator(`${SLIDE} video`).evaluate((video: HTMLVideoElement, seconds) => {
    video.playbackRate = 0.0625;
    video.currentTime = Math.min(seconds, video.duration / 2);
  }, AT_SECONDS);

/** Beside a wide player's product the tags of the moment stay over the picture: a step on a busy machine may have been taken before they were there. */
export async function seePin(page: Page): Promise<void> {
  if ((page.viewportSize()?.width ?? 0) < 1000) return;
  const pin = page.locator(`${SLIDE} .pl-pin`).first();
  for (let tries = 0; tries < MOST_PICTURES && !(await pin.isVisible()); tries++) {
    await goTo(page);
    await passTime(250);
  }
}

/** Runs in the page: the poster in the place of a picture that moves, and no line that grows. */
export function holdStill(): void {
  const root = document.querySelector('reel-shelf')?.shadowRoot;
  if (!root) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('video, .pl-done { visibility: hidden !important; }');
  root.adoptedStyleSheets.push(sheet);
  for (const slide of root.querySelectorAll<HTMLElement>('[part~=slide]')) {
    const frame = slide.querySelector<HTMLElement>('.pl-frame');
    const poster = slide.querySelector<HTMLImageElement>('.pl-around img, img.pl-around');
    if (frame && poster) frame.style.background = `url("${poster.src}") center / cover`;
  }
}

/** A picture that is the same as the one before. @throws where it goes on changing. */
export async function takeStill(page: Page): Promise<Buffer> {
  let before: Buffer | null = null;
  for (let tries = 0; tries < MOST_PICTURES; tries++) {
    const taken = await page.screenshot({ animations: 'disabled', caret: 'hide' });
    if (before && taken.equals(before)) return taken;
    before = taken;
  }
  throw new Error(`the player was not still in ${MOST_PICTURES} pictures`);
}
