/** What a look through the merchant's feed and files finds, said after the name of what it is about. `{src}`, `{field}` and `{path}` are as the file has them. */
export const findingTexts = {
  totals: '{shown} of {videos} videos are shown now, {used} of {products} products can be used.',
  'totals.unread': 'Nothing can be shown: the project cannot be read.',
  'rights.status': 'its rights are “{status}”: only owned and licensed videos are shown.',
  'rights.ended': 'its rights ended at {at}.',
  'rights.end': 'its rights end at {at}: ask for more time.',
  'rights.offsite': 'its rights do not name the shop’s pages (`onsite`), so no shop shows it.',
  'show.ended': 'its time was over at {at}.',
  'show.never': 'it is shown from {from} until {until}, which is never.',
  'show.later': 'it is not shown before {at}.',
  'show.unlisted': 'it is to be shown with {products}, which the feed does not list.',
  'tag.outside': 'the tag of {product} is at {at} s, and the video ends at {end} s.',
  'tag.unlisted':
    'a tag names {product}, which the feed does not list: only a shop that knows it shows it.',
  'tag.none': 'no product is tagged.',
  'poster.none': 'without a poster its card is a plain colour.',
  'link.gone': '{src} was signed until {day}, and is gone. Keep a file of your own.',
  'link.until': '{src} is signed until {day}. Keep a file of your own.',
  'link.short': '{src} is an address that ends after hours or days. Keep a file of your own.',
  'product.unbuyable':
    'it has no address, and nothing says which of the shop’s products it is: on a shop of an unknown kind it cannot be bought.',
  'product.untitled': 'it has no title.',
  'product.gone':
    'it has not been in the shop since {day}: take it out, or bring in the products again.',
  'proof.lost':
    'what showed its rights is gone from the folder `.reelshelf-proofs`, or was changed there.',
  'proof.none': 'its creator has agreed, and nothing is kept that shows it.',
  'share.link':
    '{src} is a link to a page of {page}, not a film, and no browser plays it. Ask the creator for the file and for your right to show it.',
  'file.none': '{src} is not in the folder.',
  'file.answers': '{src} cannot be had: the server answers {status}.',
  'file.missing': '{src} cannot be had: its server does not answer.',
  'stream.notYet':
    '{src} cannot be had yet. That is so before a live; look again when your camera runs.',
  'file.unseen': {
    one: '{count} address starts at the site’s root ({first}), where a folder has nothing, and was not looked at.',
    other:
      '{count} addresses start at the site’s root ({first}), where a folder has nothing, and were not looked at.',
  },
  'film.empty': '{src} is empty.',
  'film.none': '{src} is not a film: it may be a web page, a picture or a text.',
  'film.kind': '{src} is of another type than the feed says: name it {type}.',
  'film.cut': '{src} ends before it should: load or copy it again.',
  'film.hevc': '{src} is HEVC, as iPhones record: many browsers show nothing.',
  'film.codec': '{src} is {codec}, which browsers do not play.',
  'film.sound': '{src} has sound and no picture: take the film that it belongs to.',
  'film.av1': '{src} is AV1, which iPhones before the 15 Pro do not play.',
  'film.indexLast': '{src} has its index at the end, so that it starts late.',
  'picture.none': '{src} is not a picture that browsers show.',
  'captions.utf16': '{src} is written in UTF-16, which browsers do not read: save it as UTF-8.',
  'captions.srt': '{src} is SubRip (SRT): browsers read WebVTT only.',
  'captions.none':
    '{src} has no captions: browsers read WebVTT, which begins with the line `WEBVTT`.',
  'captions.letters':
    '{src} is not written in UTF-8, so letters with marks come out broken: save it as UTF-8.',
  'captions.times':
    '{src} has times that no browser reads: write `00:01.000 --> 00:03.000`, with dots, the later one second.',
  'key.unknown': '{path} is not a name that a feed has, and is not read.',
  'key.near': '{path} is not a name that a feed has. Did you mean {near}?',
  'letters.lost':
    'letters were lost, such as in “{text}”: the file is not UTF-8, which is all that browsers read. Save or export it as UTF-8.',
  'feed.form':
    'nothing of it is shown: it has not the form of a feed. It begins with `{ "version": 1, "videos": [ … ] }`.',
  'feed.inside':
    'nothing of it is shown: the feed is inside {key}. Let the file begin with what stands there.',

  // Of one value in the feed, by the code of what is wrong; then one of what became of it.
  'issue.FEED_INVALID': '{field} is not what a feed has there.',
  'issue.FEED_WRONG_VERSION': '{field} is not a version that this release reads. Write `1`.',
  'issue.FEED_TOO_LARGE': '{field} has too many values. Split the feed.',
  'issue.LIST_TOO_LONG': '{field} has too many entries. Keep only what can be shown.',
  'issue.MISSING': '{field} is missing. Add it.',
  'issue.WRONG_TYPE': '{field} is not what belongs there.',
  'issue.TOO_SMALL': '{field} is too short or too small.',
  'issue.TOO_BIG': '{field} is too long or too large.',
  'issue.WRONG_FORMAT': '{field} does not have the right form.',
  'issue.NOT_ALLOWED': '{field} is not one of the known values.',
  'issue.INVALID': '{field} cannot be used as it is.',
  'issue.UNKNOWN_KEY':
    '{field} is not a known name there, and a misspelt one could hide what the law asks for: spell it as the documentation does, or take it away.',
  'issue.URL_REFUSED': '{field} is not an address that may be used: it begins with `https:`.',
  'issue.EMBED_ID_REFUSED':
    '{field} is not a video of that platform. Take the long address of its own page.',
  'issue.LOCALE_UNKNOWN': '{field} is not a language, such as `en-US`.',
  'issue.TIME_ZONE_UNKNOWN': '{field} is not a time zone, such as `Europe/Berlin`.',
  'issue.DATE_IMPOSSIBLE': '{field} is a day that does not exist.',
  'issue.TAG_ENDS_BEFORE_START': '{field} lies before the start of its tag.',
  'issue.OPTIONS_MISMATCH': '{field} does not name one value for each option of the product.',
  'issue.CREATOR_UNKNOWN': '{field} names no creator of this feed.',
  'issue.DUPLICATE_ID': '{field} is used a second time; the first one was kept.',
  'issue.NOTHING_LEFT': '{field} has no entry left that can be used.',
  'issue.received': 'It says {received}.',
  'issue.feed': 'The feed cannot be used.',
  'issue.item': 'It is left out.',
  'issue.piece': 'It is shown without that.',
  'issue.rest': 'The rest of the list is left out.',
} as const;
