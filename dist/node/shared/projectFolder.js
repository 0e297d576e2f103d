// src/cli/projectFolder.ts
/** Where a project stands unless told otherwise. */
var DEFAULT_FOLDER = "reels";
/** For commands whose own words are other things. */
var folderOption = { project: {
	value: "<folder>",
	about: `the project folder (default ${DEFAULT_FOLDER})`
} };
export { folderOption as n, DEFAULT_FOLDER as t };
