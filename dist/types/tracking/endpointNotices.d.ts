import type { Display } from '../tools/display.js';
/** What a merchant is told about the endpoint, each thing once. */
export declare function createEndpointNotices(display: Display, endpoint: string): {
    unreachable: () => void;
    redirected: () => void;
    failing: (status: number) => void;
    refused: (status: number, count: number) => void;
    rejected: (reason: string) => void;
};
