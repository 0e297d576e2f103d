interface StepperProps {
    className: string;
    value: number;
    /** What one press adds or takes away. */
    step: number;
    least: number;
    most: number;
    /** In this order: the group, one press less, one press more. */
    labels: readonly [group: string, less: string, more: string];
    /** What the value is to change by. */
    onStep(by: number): void;
}
/** Fewer and more, on the shop's own steps and between its limits. */
export declare function Stepper({ className, value, step, least, most, labels: [group, less, more], onStep }: StepperProps): import("preact").JSX.Element;
export {};
