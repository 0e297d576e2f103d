/** What `drivers.mjs` gives, for tests that are written in TypeScript. */
export type DriverName = 'Firefox ESR' | 'WebKitGTK';

export interface Driver {
  go(url: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** A key by its name, down and up. */
  press(key: string): Promise<void>;
  stop(): Promise<void>;
}

export const drivers: Record<DriverName, { start(processes: unknown): Promise<Driver> }>;
