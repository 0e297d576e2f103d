/** The package's version, put in by the build. */
declare const __VERSION__: string;
/** Names one build of the page's files by what is in them, put in by the build. */
declare const __RELEASE__: string;
