import { describe, expect, it, vi } from 'vitest';
import { createDisposer } from '../../../src/tools/disposer.js';

describe('createDisposer', () => {
  it('undoes newest first, once', () => {
    const disposer = createDisposer();
    const undone: number[] = [];
    disposer.add(() => undone.push(1));
    disposer.add(() => undone.push(2));
    expect(disposer.isDisposed).toBe(false);
    disposer.dispose();
    disposer.dispose();
    expect(undone).toEqual([2, 1]);
    expect(disposer.isDisposed).toBe(true);
  });

  it('an undo that throws does not keep the others from running', () => {
    const onError = vi.fn();
    const disposer = createDisposer(onError);
    const first = vi.fn();
    disposer.add(first);
    disposer.add(() => {
      throw new Error('mine');
    });
    disposer.dispose();
    expect(first).toHaveBeenCalledTimes(1);
    expect(onError).toHaveBeenCalledWith(new Error('mine'));
  });

  it('what is started late is stopped at once', () => {
    const disposer = createDisposer();
    disposer.dispose();
    const late = vi.fn();
    disposer.add(late);
    expect(late).toHaveBeenCalledTimes(1);
  });

  it('an undo may dispose again or add another', () => {
    const disposer = createDisposer();
    const late = vi.fn();
    disposer.add(() => {
      disposer.dispose();
      disposer.add(late);
    });
    disposer.dispose();
    expect(late).toHaveBeenCalledTimes(1);
  });
});
