/** What the console's servers answer instead of doing what they were asked, and why a file or an event was not taken. */
export const consoleServerTexts = {
  'access.refused': 'Your link does not open this. If you need it, ask the owner of the shop.',
  'access.needed': 'Open this page by the link that you were given.',
  'access.wait': {
    one: 'Too many wrong tokens came from here. Try again in {seconds} second.',
    other: 'Too many wrong tokens came from here. Try again in {seconds} seconds.',
  },
  'server.failed': 'That did not work, through no fault of yours. The server’s log says why.',
  'server.closing': 'The server is being stopped. Try again later.',
  'store.read':
    'The database cannot be read at the moment, and nothing is lost. The server keeps trying.',
  'store.write': 'Nothing was changed: it cannot be written at the moment. Try again later.',
  'shop.unknown': 'There is no such shop here.',
  'shop.only': 'This part of the report is the shop’s alone.',
  'folder.inUse': 'Another reelshelf command works in the folder. Wait until it has ended.',
  'folder.refused':
    'The folder {folder} cannot be written. See that it is yours and that the disk has room; nothing was changed.',
  'folder.unread':
    'The project’s files cannot be read: {file}. Fix it, or take back your last edit; nothing was changed.',
  'body.large': 'That is more than can be taken at once. Send it in parts.',
  'body.cutOff': 'Not all of it arrived. Send it again.',

  'person.name': 'Give a name of 1 to 80 characters, so that you know later whose access this is.',
  'person.creator': 'Say which creator it is for.',
  'person.ended': 'This access has ended already.',

  'question.gone': 'This question is gone: whoever asked it has taken it back.',
  'question.changed':
    'Somebody else has changed this question meanwhile. It is shown as it is now.',
  'answer.tooMany': 'A question has at most 20 answers.',
  'answer.blocked': 'This answer has a word that you have blocked.',
  'answer.empty': 'Write the answer first.',
  'answer.long': {
    one: 'An answer has at most {most} character.',
    other: 'An answer has at most {most} characters.',
  },
  'answer.creator': 'The feed does not say who made this video. Answer as the shop.',
  'answer.product': 'No feed that was read here names this product.',
  'answer.seconds': 'Write the time in the video as minutes and seconds, such as 0:07.',
  'answer.only': 'Your access is to answer. The shop approves and hides.',
  'answer.shops': 'This is the shop’s answer.',
  'words.tooMany': 'At most 500 words of up to 60 characters each.',

  'live.unknown': 'No video of the feed has this live.',
  'live.refused': 'This cannot be done with the live as it is now. Look at it again.',
  'live.product': 'The feed does not list this product, so shoppers would not see it.',
  'live.recording': 'The recording needs its whole address, from https:// on.',
  'live.full': 'There is no more room for this live. Go on with another channel.',
  'live.failed': 'The live could not be read or kept, and nothing was changed.',

  'cost.creator': 'Say which creator of your feed it is for. Nothing was changed.',
  'cost.kind':
    'The kind is {received}; it can be `gift`, `fee` or `commission`. Nothing was changed.',
  'cost.day': 'The day is {received}; write it as 2026-10-14. Nothing was changed.',
  'cost.rate':
    'The commission is {received}; write a number above 0, up to 100. Nothing was changed.',
  'cost.amount': 'The amount is {received}; write a sum such as 28.00. Nothing was changed.',
  'cost.currency': 'The currency is {received}; write a code such as EUR. Nothing was changed.',
  'cost.line': 'Line {line}:',
  'cost.file': 'The file is not a spreadsheet as text (CSV). Nothing was changed.',
  'cost.long': 'The file has more than {most} lines; send it in parts. Nothing was changed.',
  'cost.columns':
    'The file lacks lines or columns. It needs these headings: {headings}. Nothing was changed.',

  'secret.failed': 'The secrets cannot be read or written, and nothing was changed.',
  'secret.gone': 'There is no such secret any more, or nothing to change on it.',
  'secret.fixed':
    'Its secret was set by the command line. Change it there, and start the collector again.',
  'secret.other':
    'This is the secret of {shop} already. Each shop needs one of its own, by which its orders are told apart.',
  'secret.same': 'This is the secret already, and nothing was changed.',
  'secret.form': 'A secret has at least 8 characters. Copy it whole.',

  'file.empty': '{file} is empty (0 bytes). Copy it from the phone again.',
  'file.large': '{file} has {size}, and {most} are the most that can be taken.',
  'file.room': '{file} has {size}, and the disk has no room for it. Make room, then drop it again.',
  'file.over': 'This file is no longer waiting. Drop it again.',
  'file.kept': 'The file is kept.',
  'file.known': 'This file is in the project already.',
  'file.failed': 'It could not be dealt with, through no fault of the file.',
  'film.unreadable': 'The file cannot be read.',
  'film.picture': 'This is not a video, whatever its name says: it is a picture.',
  'film.archive':
    'This is not a video, whatever its name says: it is an archive (ZIP). Unpack it first.',
  'film.document': 'This is not a video, whatever its name says: it is a document or a text.',
  'film.page':
    'This is not a video but a web page: the download was answered with an error or a sign-in.',
  'film.unknown':
    'This is not a video that can be read: MP4, MOV and WebM can. It may be damaged; copy or export it again.',
  'film.sound': 'The file has sound, but no picture. Choose the video itself.',
  'film.cutOff':
    'The file was cut off: a part of it is missing. Copy or export it again, and wait until that has ended.',
  'film.damaged':
    'The file is damaged: it begins well, but not all of it can be read. Copy or export it again.',
  'film.codec':
    'The picture is in a format that cannot be read here ({codec}). Export the video as MP4 (H.264 or HEVC).',
  'film.long': {
    one: 'The video has {minutes} minute; a shelf shows videos of up to {most}. Cut out the part to show.',
    other:
      'The video has {minutes} minutes; a shelf shows videos of up to {most}. Cut out the part to show.',
  },
  'library.missing':
    'Preparing videos needs some packages that are not here. Install them beside reelshelf, and start it again: `{command}`',
  'library.broken':
    'The packages that prepare videos cannot be loaded on this machine. Delete `node_modules`, then: `{command}`',
  'poster.notHere': 'This video was not prepared here: drop its file once, then pick a moment.',
  'poster.kind': '{file} is not a picture that can be read: JPEG, PNG and WebP are.',
  'poster.small': '{file} is {width} × {height} pixels, too few for a card; 720 × 1280 are good.',
  'poster.large':
    '{file} is {width} × {height} pixels, more than can be taken; 720 × 1280 are good.',
  'poster.damaged':
    '{file} cannot be read as a picture: it is damaged, or of a kind that is not known. Save it as JPEG.',
  'described.silent':
    '{file} has no sound. A described film is the same film with a voice that says what is to be seen.',
  'described.length':
    '{file} is {seconds} long and the video {video}. They have to be as long: who turns the description on goes on from the same second.',
  'picture.kind': '{file} is not a picture that every browser shows: JPEG, PNG, WebP and GIF are.',
  'picture.large': '{file} is larger than {most} × {most} pixels, the most for a portrait.',
  'creator.gone': 'This creator is no longer in this project.',
  'video.gone': 'This video is no longer in this project.',
  'captions.file': '{file} has no captions in it that could be read.',
  'captions.language': '“{lang}” is not a language such as en or de-DE.',
  'captions.text':
    'There are no captions in this text: a line such as `00:01.000 --> 00:02.500` is missing.',

  'import.address': '{address} is not a shop’s address, such as shop.example.',
  'import.counts': '{new} new, {changed} changed, {same} the same.',
  'import.leftOut': '{count} left out: drafts, fees and the like.',
  'import.vanished': '{count} no longer in the shop.',
  'import.unreachable': '{from} does not answer. See that it opens in your browser.',
  'import.unknown':
    '{from} has no products that can be read here. Export the products from your shop as a file (CSV), and drop that.',
  'import.file':
    '{from} is not a known export of products: CSV of Shopify, WooCommerce, Wix or Meta, a Google product feed, or JSON of Shopify or WooCommerce.',
  'import.currency':
    'Nothing says in which currency the prices of {from} are. Write it beside the address, such as EUR, and bring them in again.',
  'import.key':
    '{from} gives its products only to whoever has a key. Export them as a file (CSV), and drop that, or let your developer bring them in with the key.',

  'invite.shop': 'Write your shop’s name: the creator reads who invites.',
  'invite.address':
    'That is not an address. Write where creators reach this server, such as https://events.shop.example, or leave it empty.',
  'invite.creator': 'Say who is invited: choose a creator, or write a handle.',
  'invite.product': 'Choose the product that you have sent.',
  'invite.relation': 'Say how the creator gets the product.',
  'invite.ends': 'Say until when the creator can send a video: a day from today on.',
  'invite.until': 'Say until when you want to show the video: a day from today on.',
  'invite.onsite': 'A video for the shelf needs the right to be shown in the shop.',
  'invite.country': '{code} is not a country’s code, such as US or DE.',
  'invite.over': 'This invitation was withdrawn. Make a new one.',
  'gift.gone': 'What you look for is no longer there.',
  'gift.why': 'Write a sentence to the creator: why you do not take the video.',
  'gift.what': 'Write a sentence to the creator: what should be different.',
  'gift.changed':
    'Something has changed meanwhile: the creator has sent another video or taken it back, or it was decided elsewhere. Look at it again.',
  'proof.gone': 'This proof is no longer kept. Add it again.',
  'proof.none': 'Write the creator’s message, or choose a file.',
  'proof.long': 'The message is too long. Add it as a file.',
  'publish.address':
    '{address} is not an address. Say where the folder will be served from, such as https://shop.example/reels/',

  'refused.key': 'A page has no key of this collector. Set `data-key` on its tag.',
  'refused.nowhere':
    'A request did not say from which page it came, as browsers do. Only pages of the origins that the key lists may send.',
  'refused.origin':
    'Pages of {origin} may not send with this key. If they are yours, start the collector with `{setting}` as well.',
  'refused.network':
    'One network sent more than a shop’s pages do. If a proxy or CDN of yours stands in front, name its addresses with `--trust-proxy`.',
  'refused.many':
    'More came at once than one key may send. A very large shop raises it with `--limit key=…`; else a program floods.',
  'refused.visitor':
    'One visitor sent more than any shopper does: a program, or pages that share one visitor.',
  'refused.store':
    'It could not be written to the database. Pages keep what they have to tell, and it is tried again by itself.',
  'refused.form':
    'It was not as this release sends it ({reason}): the pages may run another release than the collector, or it is another program that sends.',
  'refused.old': 'Events were told more than 72 hours after they happened, and are left out.',
  'refused.new':
    'Events were told with a time after their sending: a clock was set back by more than 5 minutes meanwhile.',
  'refused.likes': 'No more likes can be kept.',
  'refused.video': 'No feed that was read here names this video.',
  'refused.signature':
    'Orders for {platform} came with a wrong signature, or none, and none of them was believed. If they are your shop’s, its webhook has another secret than the collector, or a clock is off.',
  'refused.webhook':
    'A {platform} server sends orders, and no secret was given for it. Set it up in the room Orders.',
  'refused.order': 'An order was too large, or not in a form that can be read.',
} as const;
