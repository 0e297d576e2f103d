export interface Running {
  name: string;
  start(): Promise<string>;
  pid(): number | undefined;
  kill(): Promise<void>;
  remove(): Promise<void>;
}
export function hasDebian(): boolean;
export function hasKeeper(): boolean;
export function hasCurrent(): boolean;
export function createDebian(): Running;
export function createCurrent(): Running;
export const CLUSTER: string;
export function createReplicas(count: number): Promise<{
  replicas: Running[];
  start(): Promise<string[]>;
  remove(): Promise<void>;
}>;
