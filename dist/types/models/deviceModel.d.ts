import { type Signal } from '@preact/signals';
import type { Stop } from '../tools/emitter.js';
/** Facts about the shopper's device and wishes, kept current while the shelf lives. */
export interface DeviceSignals {
    reducedMotion: Signal<boolean>;
    saveData: Signal<boolean>;
    /** A mouse or trackpad: arrows are shown, previews follow the pointer. */
    finePointer: Signal<boolean>;
    /** At least 900 CSS px wide: products stand beside the video. */
    wide: Signal<boolean>;
    /** The document is visible. */
    visible: Signal<boolean>;
    /** `false` while the device itself knows that it has no line; `true` promises nothing. */
    online: Signal<boolean>;
}
export declare function startDevice(window: Window): {
    device: DeviceSignals;
    stop: Stop;
};
