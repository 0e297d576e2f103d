import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { ProductPicker } from '../../../../src/console/studio/editor/ProductPicker.js';
import { StudioContext, type Studio } from '../../../../src/console/studio/useStudio.js';
import type { Product } from '../../../../src/feed/schema.js';

const products = [
  { id: 'kettle', title: 'Pour-over kettle' },
  { id: 'cup', title: 'Stoneware cup' },
] as Product[];

afterEach(cleanup);

function openPicker() {
  const picked: string[] = [];
  const model = { state: () => ({ project: { feed: { locale: 'de' } } }) };
  const studio = { model, world: { locale: 'en' } } as unknown as Studio;
  const { getByRole } = render(
    <StudioContext.Provider value={studio}>
      <ProductPicker
        choice={{ all: products, byId: new Map(), offered: [] }}
        onPick={({ id }) => picked.push(id)}
        onClose={() => {}}
      />
    </StudioContext.Provider>,
  );
  const field = getByRole('combobox') as HTMLInputElement;
  const press = (key: string) =>
    field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  return { field, picked, press };
}

it('has the focus as soon as it is there, for whoever types at once', () => {
  const { field } = openPicker();
  expect(document.activeElement).toBe(field);
});

it('Enter takes what was typed, also before the list has been drawn for it', () => {
  const { field, picked, press } = openPicker();
  field.value = 'cup';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  press('Enter');
  expect(picked).toEqual(['cup']);
});

it('Enter takes nothing where nothing is called so', () => {
  const { field, picked, press } = openPicker();
  field.value = 'lamp';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  press('Enter');
  expect(picked).toEqual([]);
});

it('marks titles with the language of the feed, whatever the console speaks', () => {
  openPicker();
  const titles = [...document.querySelectorAll('[role=option] [lang]')];
  expect(titles.length).toBeGreaterThan(0);
  for (const title of titles) expect(title.getAttribute('lang')).toBe('de');
});
