export declare function isPaymentPage(window: Window): boolean;
