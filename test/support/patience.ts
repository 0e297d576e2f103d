import { vi } from 'vitest';

/** As long as `expect.poll` waits here: costs nothing when what is waited for comes, and a busy machine is no fault. */
const TIMEOUT_MS = 15_000;
const { waitFor } = vi;
vi.waitFor = (check, options = { timeout: TIMEOUT_MS }) => waitFor(check, options);
