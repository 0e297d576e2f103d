/** Hands an address to the system's share sheet, else to the clipboard. `null`: the shopper changed their mind, or neither is allowed here. */
export declare function share(navigator: Navigator, what: {
    title: string;
    url: string;
}): Promise<'system' | 'clipboard' | null>;
