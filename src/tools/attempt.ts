/** What `run` returns, or `otherwise` where it throws: for code that is not ours, whose trouble is not ours either. */
export function attempt<T, Otherwise = undefined>(
  run: () => T,
  otherwise?: Otherwise,
): T | Otherwise {
  try {
    return run();
  } catch {
    return otherwise as Otherwise;
  }
}
