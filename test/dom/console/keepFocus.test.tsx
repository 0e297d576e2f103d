import { cleanup, fireEvent, render } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startKeepingFocus } from '../../../src/console/shell/keepFocus.js';

let stop = () => {};
beforeEach(() => {
  stop = startKeepingFocus(document);
});
afterEach(() => {
  stop();
  cleanup();
});

const frames = async (count = 4) => {
  for (let left = count; left > 0; left -= 1)
    await new Promise((resolve) => requestAnimationFrame(resolve));
};
const focused = () => document.activeElement?.textContent ?? '';

function List({ isShown = true }: { isShown?: boolean }) {
  const [names, setNames] = useState(['one', 'two', 'three']);
  return (
    <main>
      {isShown && (
        <ul>
          {names.map((name) => (
            <li key={name}>
              <button onClick={() => setNames(names.filter((each) => each !== name))}>
                {name}
              </button>
            </li>
          ))}
        </ul>
      )}
      <button>after</button>
    </main>
  );
}

it('what took the place of a row has the focus when the row has left, at the end what stands before it, at last what comes after', async () => {
  const { getByText } = render(<List />);
  const takeOut = async (name: string) => {
    getByText(name).focus();
    fireEvent.keyDown(getByText(name), { key: 'Enter' });
    fireEvent.click(getByText(name));
    await frames();
  };
  await takeOut('two');
  expect(focused()).toBe('three');
  await takeOut('three');
  expect(focused()).toBe('one');
  await takeOut('one');
  expect(focused()).toBe('after');
});

it('a whole part that leaves hands the focus on to what stands after it', async () => {
  const { getByText, rerender } = render(<List />);
  getByText('two').focus();
  rerender(<List isShown={false} />);
  await frames();
  expect(focused()).toBe('after');
});

it('a button that cannot be pressed for a moment has the focus again when it can', async () => {
  const { getByText } = render(<List />);
  const button = getByText('one') as HTMLButtonElement;
  button.focus();
  button.disabled = true;
  await frames();
  expect(focused()).not.toBe('one');
  button.disabled = false;
  await frames();
  expect(focused()).toBe('one');
});

it('nobody who has left a button is brought back to it, and none who knows better is overruled', async () => {
  const { getByText } = render(<List />);
  getByText('one').focus();
  getByText('one').blur();
  await frames();
  getByText('one').remove();
  await frames();
  expect(document.activeElement).toBe(document.body);

  getByText('two').focus();
  getByText('two').remove();
  getByText('after').focus();
  await frames();
  expect(focused()).toBe('after');
});

it('after a press by finger no field that opens a keyboard takes the focus', async () => {
  const { getByText, container } = render(
    <main>
      <button>gone</button>
      <input aria-label="field" />
      <button>next</button>
    </main>,
  );
  const gone = getByText('gone');
  fireEvent.pointerDown(gone);
  gone.focus();
  container.querySelector('main')?.removeChild(gone);
  await frames();
  expect(focused()).toBe('next');
});
