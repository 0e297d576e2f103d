/**
 * Gives the shelf's shadow root a style sheet for as long as the component lives. A constructed sheet and no `<style>`, which a
 * strict policy would refuse. It is there while the component first renders, so that whatever its children measure is true.
 */
export declare function useStyles(css: string): void;
