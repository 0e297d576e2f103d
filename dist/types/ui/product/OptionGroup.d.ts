import type { OptionState } from '../../feed/variants.js';
interface OptionGroupProps {
    option: OptionState;
    /** Changes when the shopper is led here; `null` otherwise. */
    asked: object | null;
    onChoose(value: string): void;
}
/** One option as a radio group: one Tab stop, arrow keys choose. A sold-out value can be looked at, an impossible one cannot. */
export declare function OptionGroup({ option, asked, onChoose }: OptionGroupProps): import("preact").JSX.Element;
export {};
