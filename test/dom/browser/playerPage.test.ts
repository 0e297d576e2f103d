import { afterEach, describe, expect, it } from 'vitest';
import { pushHistory } from '../../../src/browser/history.js';
import { lockScroll } from '../../../src/browser/scrollLock.js';
import { createPlayerPage } from '../../../src/shelf/playerPage.js';
import { copyText, shareBySystem } from '../../../src/browser/share.js';
import { waitUntil } from '../../contract/videoSource.js';
import { passTime } from '../../support/passTime.js';

describe('locking the page’s scroll', () => {
  const tall = document.createElement('div');
  tall.style.height = '3000px';
  afterEach(() => {
    tall.remove();
    document.documentElement.style.overflow = '';
  });

  it('locking the page’s scroll moves nothing and gives back what the page had set itself', () => {
    document.body.append(tall);
    document.documentElement.style.overflow = 'scroll';
    window.scrollTo(0, 200);
    const widthPx = tall.getBoundingClientRect().width;
    const unlock = lockScroll(document);
    expect({
      overflow: getComputedStyle(document.documentElement).overflow,
      scrollY: window.scrollY,
      width: tall.getBoundingClientRect().width,
    }).toEqual({ overflow: 'hidden', scrollY: 200, width: widthPx });
    unlock();
    expect(document.documentElement.style.overflow).toBe('scroll');
    expect(document.documentElement.style.scrollbarGutter).toBe('');
  });
});

describe('the step in the history', () => {
  it('the step in the history is left alone when the shopper has gone elsewhere meanwhile', async () => {
    history.replaceState({ page: 1 }, '');
    const step = pushHistory(window, () => expect.fail('nobody went back'));
    history.pushState({ page: 2 }, '');
    void step.takeOut();
    await passTime(100);
    expect(history.state).toEqual({ page: 2 });
    history.go(-2);
    await waitUntil(() => history.state?.page === 1);
  });

  it('of a player that a router takes away on the very way back asks nobody any more', async () => {
    history.replaceState({ page: 1 }, '');
    const page = createPlayerPage(window);
    let calls = 0;
    const close = page.pushHistory(() => calls++);
    // As the router of a page does, which draws it anew at once.
    window.addEventListener('popstate', close, { once: true });
    history.back();
    await waitUntil(() => history.state?.page === 1);
    await passTime(100);
    expect({ calls, ...history.state }).toEqual({ calls: 0, page: 1 });
    await page.whenRestored();
  });

  it('of a player that opens while the last one’s is on its way out stays, and is still the way back', async () => {
    history.replaceState({ page: 1 }, '');
    let calls = 0;
    const page = createPlayerPage(window);
    const closeFirst = page.pushHistory(() => expect.fail('nobody went back'));
    const first: unknown = history.state?.reelshelf;
    closeFirst();
    page.pushHistory(() => expect.fail('this one was gone before it was there'))();
    page.pushHistory(() => calls++);
    await waitUntil(
      () => typeof history.state?.reelshelf === 'string' && history.state.reelshelf !== first,
    );
    await passTime(100);
    expect({ calls, page: history.state?.page, mark: typeof history.state?.reelshelf }).toEqual({
      calls: 0,
      page: 1,
      mark: 'string',
    });
    history.back();
    await waitUntil(() => calls === 1);
    expect(history.state).toEqual({ page: 1 });
    // Nothing is left to be waited for by who goes to another page.
    await page.whenRestored();
  });

  it('the step in the history gives a router of the page nothing of its own on the way out, and leaves the page what the router keeps', async () => {
    history.replaceState({ page: 1 }, '');
    const heard: unknown[] = [];
    const router = ({ state }: PopStateEvent) => heard.push(state);
    window.addEventListener('popstate', router);
    let calls = 0;
    pushHistory(window, () => calls++);
    expect(history.state).toMatchObject({ page: 1 });
    history.back();
    await waitUntil(() => calls === 1);
    expect(history.state).toEqual({ page: 1 });
    await pushHistory(window, () => expect.fail('nobody went back')).takeOut();
    expect({ heard, state: history.state }).toEqual({ heard: [null, null], state: { page: 1 } });
    window.removeEventListener('popstate', router);
  });

  it('the step in the history calls once for one press of the back button', async () => {
    history.replaceState({ page: 1 }, '');
    let calls = 0;
    const step = pushHistory(window, () => calls++);
    history.back();
    await waitUntil(() => calls === 1);
    void step.takeOut();
    void step.takeOut();
    await passTime(100);
    expect({ calls, state: history.state }).toEqual({ calls: 1, state: { page: 1 } });
  });

  it('the step in the history is waited for until the browser has gone back, however often it is taken out: a way to another page begins only then', async () => {
    history.replaceState({ page: 1 }, '');
    const page = createPlayerPage(window);
    const stop = page.pushHistory(() => expect.fail('nobody went back'));
    stop();
    stop();
    await page.whenRestored();
    expect(history.state).toEqual({ page: 1 });
  });

  it('the step in the history is taken out of a page that was left and came back as it was, too', async () => {
    history.replaceState({ page: 1 }, '');
    const step = pushHistory(window, () => expect.fail('nobody went back'));
    window.dispatchEvent(new Event('beforeunload'));
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await step.takeOut();
    expect(history.state).toEqual({ page: 1 });
  });
});

describe('sharing', () => {
  const what = { title: 'A video', url: 'https://shop.example/?reelshelf=v1' };
  const use = (parts: object) => shareBySystem(parts as Navigator, what);

  it('uses the system’s sheet, takes a closed sheet for no, and says where there is none or it is not allowed', async () => {
    const handed: object[] = [];
    expect(await use({ share: async (given: object) => void handed.push(given) })).toBe('shared');
    expect(handed).toEqual([what]);
    expect(await use({ share: () => Promise.reject(new DOMException('', 'AbortError')) })).toBe(
      'closed',
    );
    expect(
      await use({ share: () => Promise.reject(new DOMException('', 'NotAllowedError')) }),
    ).toBe('refused');
    expect(await use({})).toBe('refused');
  });

  it('copies only what the browser says is copied', async () => {
    const copied: string[] = [];
    const clipboard = { writeText: async (text: string) => void copied.push(text) };
    expect(await copyText({ clipboard } as unknown as Navigator, what.url)).toBe(true);
    expect(copied).toEqual([what.url]);
    expect(await copyText({} as Navigator, what.url)).toBe(false);
  });
});
