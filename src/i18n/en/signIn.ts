/** The page on which the console asks who opens it; it works without script. */
export const signInTexts = {
  heading: 'Your Reelshelf',
  lead: 'This is private. Open it by the link that you were given, or enter the token at the end of that link. The owner’s was shown when the server was started.',
  token: 'Token',
  open: 'Open',
  wrong: 'That is not the token. Copy it whole, from the first to the last character.',
  wait: {
    one: 'Too many wrong tokens came from here. Try again in {seconds} second.',
    other: 'Too many wrong tokens came from here. Try again in {seconds} seconds.',
  },
  script: 'This page needs JavaScript.',
} as const;
