/**
 * Takes a late file in, if it is of the app's own release; the build leads each `import()` of the page's files through here. What files
 * give each other has short names that mean something else in every release, so a stranger would be taken for what it is not.
 *
 * @throws what kept the file from coming.
 */
export declare function ofThisRelease<File extends object>(file: Promise<File>): Promise<File>;
/** @param detail - what was met beside this release. */
export declare function tellOfMixture(detail: string): void;
