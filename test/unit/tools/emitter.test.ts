import { describe, expect, it, vi } from 'vitest';
import { createEmitter } from '../../../src/tools/emitter.js';

describe('createEmitter', () => {
  it('createEmitter tells every listener, in the order they came', () => {
    const emitter = createEmitter<string>();
    const heard: string[] = [];
    emitter.on((message) => heard.push(`1 ${message}`));
    emitter.on((message) => heard.push(`2 ${message}`));
    emitter.emit('a');
    expect(heard).toEqual(['1 a', '2 a']);
  });

  it('a listener that throws does not keep the others from hearing', () => {
    const onError = vi.fn();
    const emitter = createEmitter<number>(onError);
    const second = vi.fn();
    emitter.on(() => {
      throw new Error('mine');
    });
    emitter.on(second);
    emitter.emit(1);
    expect(second).toHaveBeenCalledWith(1);
    expect(onError).toHaveBeenCalledWith(new Error('mine'));
  });

  it('the same function can listen twice, and each stop ends one of them', () => {
    const emitter = createEmitter<void>();
    const listener = vi.fn();
    const stop = emitter.on(listener);
    emitter.on(listener);
    stop();
    stop();
    emitter.emit();
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('who comes or goes while a message is told is heard from the next one on', () => {
    const emitter = createEmitter<number>();
    const late = vi.fn();
    const stop = emitter.on((n) => {
      if (n !== 1) return;
      emitter.on(late);
      stop();
    });
    emitter.emit(1);
    expect(late).not.toHaveBeenCalled();
    emitter.emit(2);
    expect(late).toHaveBeenCalledExactlyOnceWith(2);
  });

  it('createEmitter is silent after clear', () => {
    const emitter = createEmitter<number>();
    const listener = vi.fn();
    emitter.on(listener);
    emitter.clear();
    emitter.emit(1);
    expect(listener).not.toHaveBeenCalled();
  });
});
