import { describe, expect, it } from 'vitest';
import { onOnline } from '../../../src/browser/online.js';
import { onPageExit } from '../../../src/browser/pageExit.js';
import { onPageReturn } from '../../../src/browser/pageReturn.js';
import { createPageLife } from '../../../src/browser/pageLife.js';

async function openFrame(): Promise<{
  frame: HTMLIFrameElement;
  page: Window & typeof globalThis;
}> {
  const frame = document.createElement('iframe');
  frame.srcdoc = '<p>a page</p>';
  const loaded = new Promise((resolve) => (frame.onload = resolve));
  document.body.append(frame);
  await loaded;
  return { frame, page: frame.contentWindow as Window & typeof globalThis };
}

const setVisibility = (page: Window & typeof globalThis, state: 'visible' | 'hidden') => {
  Object.defineProperty(page.document, 'visibilityState', { value: state, configurable: true });
  page.document.dispatchEvent(new page.Event('visibilitychange'));
};

describe('leaving a page', () => {
  it('is told when the page really goes', async () => {
    const { frame, page } = await openFrame();
    const told: string[] = [];
    onPageExit(page, (reason) => void told.push(reason));
    const gone = new Promise((resolve) => (frame.onload = resolve));
    frame.srcdoc = '<p>the next page</p>';
    await gone;
    expect(told).toContain('pagehide');
    frame.remove();
  });

  it('is told when the tab is hidden or frozen, not when it is shown', async () => {
    const { frame, page } = await openFrame();
    const told: string[] = [];
    const stop = onPageExit(page, (reason) => void told.push(reason));
    setVisibility(page, 'hidden');
    setVisibility(page, 'visible');
    page.document.dispatchEvent(new page.Event('freeze'));
    expect(told).toEqual(['hidden', 'freeze']);
    stop();
    setVisibility(page, 'hidden');
    page.dispatchEvent(new page.Event('pagehide'));
    expect(told).toEqual(['hidden', 'freeze']);
    frame.remove();
  });

  it('is told even if the page stops such events on their way', async () => {
    const { frame, page } = await openFrame();
    const told: string[] = [];
    page.document.addEventListener('visibilitychange', (event) => event.stopPropagation());
    onPageExit(page, (reason) => void told.push(reason));
    setVisibility(page, 'hidden');
    expect(told).toEqual(['hidden']);
    frame.remove();
  });
});

describe('coming back', () => {
  it('tells a return out of the cache apart from a tab shown again, and not the first showing', async () => {
    const { frame, page } = await openFrame();
    const told: boolean[] = [];
    const stop = onPageReturn(page, (persisted) => void told.push(persisted));
    page.dispatchEvent(new page.PageTransitionEvent('pageshow', { persisted: false }));
    page.dispatchEvent(new page.PageTransitionEvent('pageshow', { persisted: true }));
    setVisibility(page, 'hidden');
    setVisibility(page, 'visible');
    expect(told).toEqual([true, false]);
    stop();
    setVisibility(page, 'visible');
    expect(told).toHaveLength(2);
    frame.remove();
  });

  it('hears that the network is back', () => {
    let count = 0;
    const stop = onOnline(window, () => count++);
    window.dispatchEvent(new Event('online'));
    stop();
    window.dispatchEvent(new Event('online'));
    expect(count).toBe(1);
  });

  it('knows whether the page can be seen, and that a program drives it', async () => {
    const { frame, page } = await openFrame();
    const life = createPageLife(page);
    expect(life.isHidden()).toBe(false);
    setVisibility(page, 'hidden');
    expect(life.isHidden()).toBe(true);
    expect(
      createPageLife({ document, navigator: { webdriver: true } } as unknown as Window).isAutomated,
    ).toBe(true);
    expect(createPageLife({ document, navigator: {} } as unknown as Window).isAutomated).toBe(
      false,
    );
    frame.remove();
  });
});
