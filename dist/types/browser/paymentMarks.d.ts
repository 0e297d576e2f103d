/**
 * The shelf never renders where a shopper pays (PCI DSS 4.0.1, 6.4.3 and 11.6.1). What tells such a page at first sight: its address, the
 * platform's marks, a field for a card. Nothing is read out of any field.
 */
export declare function hasPaymentMarks(window: Window): boolean;
