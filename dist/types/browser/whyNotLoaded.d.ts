/** Why a module that stands beside a script could not be imported, told apart by asking for its files again. */
export type Reason = readonly [what: string, remedy: string];
/** @param files - addresses of the module and of what it imports: each may be the one that is missing. */
export declare function whyNotLoaded(files: readonly string[]): Promise<Reason>;
