import { type Fact } from '../events/catalog.js';
import type { StoredEvent } from './store/types.js';
import { type WireContext } from '../events/wire.js';
import { type Result } from '../tools/result.js';
/**
 * Makes what is sent of what happened. A fact that its own catalogue would refuse is a defect of ours or of a developer's
 * `record`; the answer says where it is wrong.
 */
export declare function assembleEvent(fact: Fact, view: string, seq: number, context: WireContext): Result<StoredEvent, string>;
