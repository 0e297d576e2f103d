/** Tells the server which language was chosen in the console, for the page that asks who opens it; it says nothing else. */
export const languageCookie = 'reelshelf-console-language';
