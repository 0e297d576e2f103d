/** Any page may read the endpoint's answers; no cookie ever travels with it. */
export declare const CORS: {
    'access-control-allow-origin': string;
    'access-control-expose-headers': string;
};
export declare function answer(status: number, body: string | Uint8Array | ReadableStream | null, headers?: Record<string, string>): Response;
export declare const JSON_TYPE: {
    'content-type': string;
};
export declare const answerJson: (status: number, data: unknown, headers?: Record<string, string>) => Response;
/** A refusal: a stable code for programs, a sentence for people. */
export declare const refuse: (status: number, code: string, message: string, headers?: Record<string, string>) => Response;
