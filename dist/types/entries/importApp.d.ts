/** Brings the app that stands beside the tag's script, or tells why it cannot. */
import { type Reason } from '../browser/whyNotLoaded.js';
type App = typeof import('./app.js');
export declare const NO_ADDRESS: Reason;
/** @param src - address of the tag's script. */
export declare function importApp(src: string): Promise<App | Reason>;
export {};
