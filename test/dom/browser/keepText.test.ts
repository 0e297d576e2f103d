import { signal } from '@preact/signals';
import { h, render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { keepText } from '../../../src/browser/keepText.js';
import { passTime } from '../../support/passTime.js';

const nextTask = () => passTime(0);
let host: HTMLElement;
afterEach(() => host.remove());

/** How translators put their words in place of a text. */
const translators: Record<string, (text: Text) => void | Promise<void>> = {
  'replaces it': (text) =>
    text.replaceWith(
      Object.assign(document.createElement('font'), { textContent: `~${text.data}~` }),
    ),
  'inserts and removes': (text) => {
    text.before(Object.assign(document.createElement('font'), { textContent: `~${text.data}~` }));
    text.remove();
  },
  'wraps it': (text) => {
    const font = document.createElement('font');
    text.before(font);
    font.append(text);
  },
  'replaces it again and again': async (text) => {
    let last: Node = text;
    for (const word of ['~', '~~', '~']) {
      const next = document.createTextNode(word + text.data);
      last.parentNode?.replaceChild(next, last);
      last = next;
      await nextTask();
    }
  },
  'writes into it': (text) => {
    text.data = `~${text.data}~`;
  },
};

describe('a text that changes after a translator is the one that is seen: it', () => {
  it.each(Object.entries(translators))('%s', async (_name, translate) => {
    host = document.body.appendChild(document.createElement('div'));
    const root = host.attachShadow({ mode: 'open' });
    const price = signal('$28.00');
    const count = signal(1);
    const View = () => h('p', {}, 'Add ', price.value, h('b', {}, count.value), ' pieces');
    render(h(View, {}), root);
    const stop = keepText(root);
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    await Promise.all(texts.map(translate));
    await nextTask();
    price.value = '$42.00';
    count.value = 3;
    await nextTask();
    await nextTask();
    expect(root.textContent?.replaceAll('~', '')).toBe('Add $42.003 pieces');
    stop();
    render(null, root);
  });
});
