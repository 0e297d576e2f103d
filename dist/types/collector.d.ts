import { t as FeedSource } from "./shared/load.js";
import { n as EventType } from "./shared/catalog.js";

/** What the console's servers answer instead of doing what they were asked, and why a file or an event was not taken. */
declare const consoleServerTexts: {
  readonly 'access.refused': 'Your link does not open this. If you need it, ask the owner of the shop.';
  readonly 'access.needed': 'Open this page by the link that you were given.';
  readonly 'access.wait': {
    readonly one: 'Too many wrong tokens came from here. Try again in {seconds} second.';
    readonly other: 'Too many wrong tokens came from here. Try again in {seconds} seconds.';
  };
  readonly 'server.failed': 'That did not work, through no fault of yours. The server’s log says why.';
  readonly 'server.closing': 'The server is being stopped. Try again later.';
  readonly 'store.read': 'The database cannot be read at the moment, and nothing is lost. The server keeps trying.';
  readonly 'store.write': 'Nothing was changed: it cannot be written at the moment. Try again later.';
  readonly 'shop.unknown': 'There is no such shop here.';
  readonly 'shop.only': 'This part of the report is the shop’s alone.';
  readonly 'folder.inUse': 'Another reelshelf command works in the folder. Wait until it has ended.';
  readonly 'folder.refused': 'The folder {folder} cannot be written. See that it is yours and that the disk has room; nothing was changed.';
  readonly 'folder.unread': 'The project’s files cannot be read: {file}. Fix it, or take back your last edit; nothing was changed.';
  readonly 'body.large': 'That is more than can be taken at once. Send it in parts.';
  readonly 'body.cutOff': 'Not all of it arrived. Send it again.';
  readonly 'person.name': 'Give a name of 1 to 80 characters, so that you know later whose access this is.';
  readonly 'person.creator': 'Say which creator it is for.';
  readonly 'person.ended': 'This access has ended already.';
  readonly 'question.gone': 'This question is gone: whoever asked it has taken it back.';
  readonly 'question.changed': 'Somebody else has changed this question meanwhile. It is shown as it is now.';
  readonly 'answer.tooMany': 'A question has at most 20 answers.';
  readonly 'answer.blocked': 'This answer has a word that you have blocked.';
  readonly 'answer.empty': 'Write the answer first.';
  readonly 'answer.long': {
    readonly one: 'An answer has at most {most} character.';
    readonly other: 'An answer has at most {most} characters.';
  };
  readonly 'answer.creator': 'The feed does not say who made this video. Answer as the shop.';
  readonly 'answer.product': 'No feed that was read here names this product.';
  readonly 'answer.seconds': 'Write the time in the video as minutes and seconds, such as 0:07.';
  readonly 'answer.only': 'Your access is to answer. The shop approves and hides.';
  readonly 'answer.shops': 'This is the shop’s answer.';
  readonly 'words.tooMany': 'At most 500 words of up to 60 characters each.';
  readonly 'live.unknown': 'No video of the feed has this live.';
  readonly 'live.refused': 'This cannot be done with the live as it is now. Look at it again.';
  readonly 'live.product': 'The feed does not list this product, so shoppers would not see it.';
  readonly 'live.recording': 'The recording needs its whole address, from https:// on.';
  readonly 'live.full': 'There is no more room for this live. Go on with another channel.';
  readonly 'live.failed': 'The live could not be read or kept, and nothing was changed.';
  readonly 'cost.creator': 'Say which creator of your feed it is for. Nothing was changed.';
  readonly 'cost.kind': 'The kind is {received}; it can be `gift`, `fee` or `commission`. Nothing was changed.';
  readonly 'cost.day': 'The day is {received}; write it as 2026-10-14. Nothing was changed.';
  readonly 'cost.rate': 'The commission is {received}; write a number above 0, up to 100. Nothing was changed.';
  readonly 'cost.amount': 'The amount is {received}; write a sum such as 28.00. Nothing was changed.';
  readonly 'cost.currency': 'The currency is {received}; write a code such as EUR. Nothing was changed.';
  readonly 'cost.line': 'Line {line}:';
  readonly 'cost.file': 'The file is not a spreadsheet as text (CSV). Nothing was changed.';
  readonly 'cost.long': 'The file has more than {most} lines; send it in parts. Nothing was changed.';
  readonly 'cost.columns': 'The file lacks lines or columns. It needs these headings: {headings}. Nothing was changed.';
  readonly 'secret.failed': 'The secrets cannot be read or written, and nothing was changed.';
  readonly 'secret.gone': 'There is no such secret any more, or nothing to change on it.';
  readonly 'secret.fixed': 'Its secret was set by the command line. Change it there, and start the collector again.';
  readonly 'secret.other': 'This is the secret of {shop} already. Each shop needs one of its own, by which its orders are told apart.';
  readonly 'secret.same': 'This is the secret already, and nothing was changed.';
  readonly 'secret.form': 'A secret has at least 8 characters. Copy it whole.';
  readonly 'file.empty': '{file} is empty (0 bytes). Copy it from the phone again.';
  readonly 'file.large': '{file} has {size}, and {most} are the most that can be taken.';
  readonly 'file.room': '{file} has {size}, and the disk has no room for it. Make room, then drop it again.';
  readonly 'file.over': 'This file is no longer waiting. Drop it again.';
  readonly 'file.kept': 'The file is kept.';
  readonly 'file.known': 'This file is in the project already.';
  readonly 'file.failed': 'It could not be dealt with, through no fault of the file.';
  readonly 'film.unreadable': 'The file cannot be read.';
  readonly 'film.picture': 'This is not a video, whatever its name says: it is a picture.';
  readonly 'film.archive': 'This is not a video, whatever its name says: it is an archive (ZIP). Unpack it first.';
  readonly 'film.document': 'This is not a video, whatever its name says: it is a document or a text.';
  readonly 'film.page': 'This is not a video but a web page: the download was answered with an error or a sign-in.';
  readonly 'film.unknown': 'This is not a video that can be read: MP4, MOV and WebM can. It may be damaged; copy or export it again.';
  readonly 'film.sound': 'The file has sound, but no picture. Choose the video itself.';
  readonly 'film.cutOff': 'The file was cut off: a part of it is missing. Copy or export it again, and wait until that has ended.';
  readonly 'film.damaged': 'The file is damaged: it begins well, but not all of it can be read. Copy or export it again.';
  readonly 'film.codec': 'The picture is in a format that cannot be read here ({codec}). Export the video as MP4 (H.264 or HEVC).';
  readonly 'film.long': {
    readonly one: 'The video has {minutes} minute; a shelf shows videos of up to {most}. Cut out the part to show.';
    readonly other: 'The video has {minutes} minutes; a shelf shows videos of up to {most}. Cut out the part to show.';
  };
  readonly 'library.missing': 'Preparing videos needs some packages that are not here. Install them beside reelshelf, and start it again: `{command}`';
  readonly 'library.broken': 'The packages that prepare videos cannot be loaded on this machine. Delete `node_modules`, then: `{command}`';
  readonly 'poster.notHere': 'This video was not prepared here: drop its file once, then pick a moment.';
  readonly 'poster.kind': '{file} is not a picture that can be read: JPEG, PNG and WebP are.';
  readonly 'poster.small': '{file} is {width} × {height} pixels, too few for a card; 720 × 1280 are good.';
  readonly 'poster.large': '{file} is {width} × {height} pixels, more than can be taken; 720 × 1280 are good.';
  readonly 'poster.damaged': '{file} cannot be read as a picture: it is damaged, or of a kind that is not known. Save it as JPEG.';
  readonly 'described.silent': '{file} has no sound. A described film is the same film with a voice that says what is to be seen.';
  readonly 'described.length': '{file} is {seconds} long and the video {video}. They have to be as long: who turns the description on goes on from the same second.';
  readonly 'picture.kind': '{file} is not a picture that every browser shows: JPEG, PNG, WebP and GIF are.';
  readonly 'picture.large': '{file} is larger than {most} × {most} pixels, the most for a portrait.';
  readonly 'creator.gone': 'This creator is no longer in this project.';
  readonly 'video.gone': 'This video is no longer in this project.';
  readonly 'captions.file': '{file} has no captions in it that could be read.';
  readonly 'captions.language': '“{lang}” is not a language such as en or de-DE.';
  readonly 'captions.text': 'There are no captions in this text: a line such as `00:01.000 --> 00:02.500` is missing.';
  readonly 'import.address': '{address} is not a shop’s address, such as shop.example.';
  readonly 'import.counts': '{new} new, {changed} changed, {same} the same.';
  readonly 'import.leftOut': '{count} left out: drafts, fees and the like.';
  readonly 'import.vanished': '{count} no longer in the shop.';
  readonly 'import.unreachable': '{from} does not answer. See that it opens in your browser.';
  readonly 'import.unknown': '{from} has no products that can be read here. Export the products from your shop as a file (CSV), and drop that.';
  readonly 'import.file': '{from} is not a known export of products: CSV of Shopify, WooCommerce, Wix or Meta, a Google product feed, or JSON of Shopify or WooCommerce.';
  readonly 'import.currency': 'Nothing says in which currency the prices of {from} are. Write it beside the address, such as EUR, and bring them in again.';
  readonly 'import.key': '{from} gives its products only to whoever has a key. Export them as a file (CSV), and drop that, or let your developer bring them in with the key.';
  readonly 'invite.shop': 'Write your shop’s name: the creator reads who invites.';
  readonly 'invite.address': 'That is not an address. Write where creators reach this server, such as https://events.shop.example, or leave it empty.';
  readonly 'invite.creator': 'Say who is invited: choose a creator, or write a handle.';
  readonly 'invite.product': 'Choose the product that you have sent.';
  readonly 'invite.relation': 'Say how the creator gets the product.';
  readonly 'invite.ends': 'Say until when the creator can send a video: a day from today on.';
  readonly 'invite.until': 'Say until when you want to show the video: a day from today on.';
  readonly 'invite.onsite': 'A video for the shelf needs the right to be shown in the shop.';
  readonly 'invite.country': '{code} is not a country’s code, such as US or DE.';
  readonly 'invite.over': 'This invitation was withdrawn. Make a new one.';
  readonly 'gift.gone': 'What you look for is no longer there.';
  readonly 'gift.why': 'Write a sentence to the creator: why you do not take the video.';
  readonly 'gift.what': 'Write a sentence to the creator: what should be different.';
  readonly 'gift.changed': 'Something has changed meanwhile: the creator has sent another video or taken it back, or it was decided elsewhere. Look at it again.';
  readonly 'proof.gone': 'This proof is no longer kept. Add it again.';
  readonly 'proof.none': 'Write the creator’s message, or choose a file.';
  readonly 'proof.long': 'The message is too long. Add it as a file.';
  readonly 'publish.address': '{address} is not an address. Say where the folder will be served from, such as https://shop.example/reels/';
  readonly 'refused.key': 'A page has no key of this collector. Set `data-key` on its tag.';
  readonly 'refused.nowhere': 'A request did not say from which page it came, as browsers do. Only pages of the origins that the key lists may send.';
  readonly 'refused.origin': 'Pages of {origin} may not send with this key. If they are yours, start the collector with `{setting}` as well.';
  readonly 'refused.network': 'One network sent more than a shop’s pages do. If a proxy or CDN of yours stands in front, name its addresses with `--trust-proxy`.';
  readonly 'refused.many': 'More came at once than one key may send. A very large shop raises it with `--limit key=…`; else a program floods.';
  readonly 'refused.visitor': 'One visitor sent more than any shopper does: a program, or pages that share one visitor.';
  readonly 'refused.store': 'It could not be written to the database. Pages keep what they have to tell, and it is tried again by itself.';
  readonly 'refused.form': 'It was not as this release sends it ({reason}): the pages may run another release than the collector, or it is another program that sends.';
  readonly 'refused.old': 'Events were told more than 72 hours after they happened, and are left out.';
  readonly 'refused.new': 'Events were told with a time after their sending: a clock was set back by more than 5 minutes meanwhile.';
  readonly 'refused.likes': 'No more likes can be kept.';
  readonly 'refused.video': 'No feed that was read here names this video.';
  readonly 'refused.signature': 'Orders for {platform} came with a wrong signature, or none, and none of them was believed. If they are your shop’s, its webhook has another secret than the collector, or a clock is off.';
  readonly 'refused.webhook': 'A {platform} server sends orders, and no secret was given for it. Set it up in the room Orders.';
  readonly 'refused.order': 'An order was too large, or not in a form that can be read.';
};
/** What a look through the merchant's feed and files finds, said after the name of what it is about. `{src}`, `{field}` and `{path}` are as the file has them. */
declare const findingTexts: {
  readonly totals: '{shown} of {videos} videos are shown now, {used} of {products} products can be used.';
  readonly 'totals.unread': 'Nothing can be shown: the project cannot be read.';
  readonly 'rights.status': 'its rights are “{status}”: only owned and licensed videos are shown.';
  readonly 'rights.ended': 'its rights ended at {at}.';
  readonly 'rights.end': 'its rights end at {at}: ask for more time.';
  readonly 'rights.offsite': 'its rights do not name the shop’s pages (`onsite`), so no shop shows it.';
  readonly 'show.ended': 'its time was over at {at}.';
  readonly 'show.never': 'it is shown from {from} until {until}, which is never.';
  readonly 'show.later': 'it is not shown before {at}.';
  readonly 'show.unlisted': 'it is to be shown with {products}, which the feed does not list.';
  readonly 'tag.outside': 'the tag of {product} is at {at} s, and the video ends at {end} s.';
  readonly 'tag.unlisted': 'a tag names {product}, which the feed does not list: only a shop that knows it shows it.';
  readonly 'tag.none': 'no product is tagged.';
  readonly 'poster.none': 'without a poster its card is a plain colour.';
  readonly 'link.gone': '{src} was signed until {day}, and is gone. Keep a file of your own.';
  readonly 'link.until': '{src} is signed until {day}. Keep a file of your own.';
  readonly 'link.short': '{src} is an address that ends after hours or days. Keep a file of your own.';
  readonly 'product.unbuyable': 'it has no address, and nothing says which of the shop’s products it is: on a shop of an unknown kind it cannot be bought.';
  readonly 'product.untitled': 'it has no title.';
  readonly 'product.gone': 'it has not been in the shop since {day}: take it out, or bring in the products again.';
  readonly 'proof.lost': 'what showed its rights is gone from the folder `.reelshelf-proofs`, or was changed there.';
  readonly 'proof.none': 'its creator has agreed, and nothing is kept that shows it.';
  readonly 'share.link': '{src} is a link to a page of {page}, not a film, and no browser plays it. Ask the creator for the file and for your right to show it.';
  readonly 'file.none': '{src} is not in the folder.';
  readonly 'file.answers': '{src} cannot be had: the server answers {status}.';
  readonly 'file.missing': '{src} cannot be had: its server does not answer.';
  readonly 'stream.notYet': '{src} cannot be had yet. That is so before a live; look again when your camera runs.';
  readonly 'file.unseen': {
    readonly one: '{count} address starts at the site’s root ({first}), where a folder has nothing, and was not looked at.';
    readonly other: '{count} addresses start at the site’s root ({first}), where a folder has nothing, and were not looked at.';
  };
  readonly 'film.empty': '{src} is empty.';
  readonly 'film.none': '{src} is not a film: it may be a web page, a picture or a text.';
  readonly 'film.kind': '{src} is of another type than the feed says: name it {type}.';
  readonly 'film.cut': '{src} ends before it should: load or copy it again.';
  readonly 'film.hevc': '{src} is HEVC, as iPhones record: many browsers show nothing.';
  readonly 'film.codec': '{src} is {codec}, which browsers do not play.';
  readonly 'film.sound': '{src} has sound and no picture: take the film that it belongs to.';
  readonly 'film.av1': '{src} is AV1, which iPhones before the 15 Pro do not play.';
  readonly 'film.indexLast': '{src} has its index at the end, so that it starts late.';
  readonly 'picture.none': '{src} is not a picture that browsers show.';
  readonly 'captions.utf16': '{src} is written in UTF-16, which browsers do not read: save it as UTF-8.';
  readonly 'captions.srt': '{src} is SubRip (SRT): browsers read WebVTT only.';
  readonly 'captions.none': '{src} has no captions: browsers read WebVTT, which begins with the line `WEBVTT`.';
  readonly 'captions.letters': '{src} is not written in UTF-8, so letters with marks come out broken: save it as UTF-8.';
  readonly 'captions.times': '{src} has times that no browser reads: write `00:01.000 --> 00:03.000`, with dots, the later one second.';
  readonly 'key.unknown': '{path} is not a name that a feed has, and is not read.';
  readonly 'key.near': '{path} is not a name that a feed has. Did you mean {near}?';
  readonly 'letters.lost': 'letters were lost, such as in “{text}”: the file is not UTF-8, which is all that browsers read. Save or export it as UTF-8.';
  readonly 'feed.form': 'nothing of it is shown: it has not the form of a feed. It begins with `{ "version": 1, "videos": [ … ] }`.';
  readonly 'feed.inside': 'nothing of it is shown: the feed is inside {key}. Let the file begin with what stands there.';
  readonly 'issue.FEED_INVALID': '{field} is not what a feed has there.';
  readonly 'issue.FEED_WRONG_VERSION': '{field} is not a version that this release reads. Write `1`.';
  readonly 'issue.FEED_TOO_LARGE': '{field} has too many values. Split the feed.';
  readonly 'issue.LIST_TOO_LONG': '{field} has too many entries. Keep only what can be shown.';
  readonly 'issue.MISSING': '{field} is missing. Add it.';
  readonly 'issue.WRONG_TYPE': '{field} is not what belongs there.';
  readonly 'issue.TOO_SMALL': '{field} is too short or too small.';
  readonly 'issue.TOO_BIG': '{field} is too long or too large.';
  readonly 'issue.WRONG_FORMAT': '{field} does not have the right form.';
  readonly 'issue.NOT_ALLOWED': '{field} is not one of the known values.';
  readonly 'issue.INVALID': '{field} cannot be used as it is.';
  readonly 'issue.UNKNOWN_KEY': '{field} is not a known name there, and a misspelt one could hide what the law asks for: spell it as the documentation does, or take it away.';
  readonly 'issue.URL_REFUSED': '{field} is not an address that may be used: it begins with `https:`.';
  readonly 'issue.EMBED_ID_REFUSED': '{field} is not a video of that platform. Take the long address of its own page.';
  readonly 'issue.LOCALE_UNKNOWN': '{field} is not a language, such as `en-US`.';
  readonly 'issue.TIME_ZONE_UNKNOWN': '{field} is not a time zone, such as `Europe/Berlin`.';
  readonly 'issue.DATE_IMPOSSIBLE': '{field} is a day that does not exist.';
  readonly 'issue.TAG_ENDS_BEFORE_START': '{field} lies before the start of its tag.';
  readonly 'issue.OPTIONS_MISMATCH': '{field} does not name one value for each option of the product.';
  readonly 'issue.CREATOR_UNKNOWN': '{field} names no creator of this feed.';
  readonly 'issue.DUPLICATE_ID': '{field} is used a second time; the first one was kept.';
  readonly 'issue.NOTHING_LEFT': '{field} has no entry left that can be used.';
  readonly 'issue.received': 'It says {received}.';
  readonly 'issue.feed': 'The feed cannot be used.';
  readonly 'issue.item': 'It is left out.';
  readonly 'issue.piece': 'It is shown without that.';
  readonly 'issue.rest': 'The rest of the list is left out.';
};
/** What is different from what was published last, and where a tag is pasted: menus by the names that a platform's own pages give them. */
declare const publishingTexts: {
  readonly 'change.new': '{name} is new.';
  readonly 'change.called': '{name} is now called {title}.';
  readonly 'change.out': '{name} was taken out.';
  readonly 'change.order': 'The pinned videos stand in another order.';
  readonly 'change.more': {
    readonly one: 'And {count} more change.';
    readonly other: 'And {count} more changes.';
  };
  readonly 'change.film': '{name} has another film.';
  readonly 'change.picture': '{name} has another picture.';
  readonly 'change.captions': 'The captions of {name} have changed.';
  readonly 'change.tags': 'The tagged products of {name} have changed.';
  readonly 'change.creator': '{name} has another creator.';
  readonly 'change.disclosure': 'The label of {name} has changed.';
  readonly 'change.rights': 'The rights of {name} have changed.';
  readonly 'change.campaign': 'When or where {name} is shown has changed.';
  readonly 'change.pin': '{name} was pinned, or let go.';
  readonly 'change.price': 'The price of {name} has changed.';
  readonly 'change.choices': 'The variants of {name} have changed.';
  readonly 'change.availability': 'Whether {name} is available has changed.';
  readonly 'change.address': 'The address of {name} has changed.';
  readonly 'change.description': 'The description of {name} has changed.';
  readonly 'where.shopify': 'In Shopify: Online Store › Themes › Edit theme, a product page, Add block › Custom Liquid. Shopify fills in the product of each page.';
  readonly 'where.shopify-storefront': 'Into the template of your product page. Put your public Storefront API token in it, and each page’s product handle behind `data-product`.';
  readonly 'where.woocommerce': 'In WordPress: Appearance › Editor › Templates › Single Product, a block Custom HTML. A page’s own videos come first where `data-product` names its product’s number.';
  readonly 'where.bigcommerce': 'In BigCommerce: Storefront › Themes › Customize, a product page, the widget HTML. A page’s own videos come first where `data-product` names its product’s id in your feed.';
  readonly 'where.magento': 'In Magento: Content › Blocks, a new block with this tag; then Content › Widgets puts it on product pages.';
  readonly 'where.sfcc': 'Into the template `product/productDetails.isml` of your cartridge.';
  readonly 'where.prestashop': 'Into your theme’s `templates/catalog/product.tpl`, or a module for HTML on product pages.';
  readonly 'where.medusa': 'Into the template of your product page. Put your publishable API key in it, and each page’s product handle behind `data-product`.';
  readonly 'where.slug': 'Into the template of your product page, with each page’s product slug behind `data-product`.';
  readonly 'where.wix': 'In Wix: Settings › Custom Code, on product pages; `data-target` names the place in the page. Wix keeps its cart to itself: the shelf leads to the product’s page.';
  readonly 'where.template': 'Into the template of your product page, where the videos should appear.';
  readonly 'where.anywhere': 'Into the template of your product page, where the videos should appear. The shelf finds out by itself which shop the page is of.';
};
interface SaidTables {
  findings: typeof findingTexts;
  server: typeof consoleServerTexts;
  publishing: typeof publishingTexts;
}
/** `findings.tag.none`: the table, then its key. */
type SayKey = { [Table in keyof SaidTables]: `${Table}.${keyof SaidTables[Table] & string}` }[keyof SaidTables];
type Values = Record<string, string | number>;
/** One sentence of a table, with what stands in its places. */
interface Say {
  key: SayKey;
  values?: Values;
}
/**
 * An order as the shop's own server told it, whatever the platform; nothing in it names a person. What arrives are updates: the
 * whole order as it stood at a moment, one refund, or that it is gone. They may come twice and in any order, so all are kept and
 * the order is what they make together.
 */
interface SignedLine {
  id: string;
  product: string | null;
  variant: string | null;
  sku: string | null;
  quantity: number;
  /** After discounts, without tax, before refunds; minor units, as all amounts here. */
  netMinor: number;
  taxMinor: number;
  /** The visit that the shelf's mark on the cart line names. */
  session: string | null;
}
interface SignedRefund {
  id: string;
  /** All that went back, with tax; shipping that went back is not in it. */
  amountMinor: number;
  lines: readonly {
    line: string;
    quantity: number; /** Without tax; `null` where only the quantity is told. */
    netMinor: number | null;
    taxMinor: number;
  }[];
}
interface SignedState {
  /** What shoppers' pages may call the order, beside its id. */
  numbers: readonly string[];
  /** When it was placed. */
  atMs: number;
  /** `open`: not paid and perhaps never will be. */
  status: 'open' | 'placed' | 'cancelled';
  currency: string;
  /** What the shopper was to pay, with tax and shipping, before refunds. */
  totalMinor: number;
  /** The same total as the shopper saw it, where the shop's own currency is another. */
  shown?: {
    currency: string;
    totalMinor: number;
  };
  taxMinor: number;
  shippingMinor: number;
  lines: readonly SignedLine[];
  /** Those that this state knows of. */
  refunds: readonly SignedRefund[];
}
type OrderUpdate = {
  orderId: string;
  updatedMs: number;
} & ({
  kind: 'state';
  state: SignedState;
} | {
  kind: 'refund';
  refund: SignedRefund;
} | {
  kind: 'gone';
});
/** An update as it is kept. */
interface SignedRow {
  tenant: string;
  platform: string;
  /** Of what it says: the same told twice has the same. */
  digest: string;
  receivedMs: number;
  update: OrderUpdate;
}
/** A day whose orders were credited, kept so that the next start need not credit them again. What `told` says is its writer's own. */
interface CreditedDay {
  tenant: string;
  dayMs: number;
  /** How it was credited: the same for the same question. */
  how: string;
  /** What it was credited by; with another one it holds no longer. */
  mark: string;
  told: string;
}
/** Of a body that says by `dayMarks` what has changed, and keeps what is found out by it. Nothing of it need outlive what somebody takes out. */
interface CreditedDayStore {
  creditedDays(tenant: string, how: string, daysMs: readonly number[]): Promise<CreditedDay[]>;
  /** In place of what was kept of the same day and question. Of a day there are a few at most: those that were kept last. */
  keepCreditedDays(days: readonly CreditedDay[]): Promise<void>;
}
/** Which rows a question to the store is about. */
/** Which rows a question is about; `fromMs` included, `toMs` excluded. */
interface Scope {
  tenant: string;
  fromMs: number;
  toMs: number;
  /** Whether rows sent by programs count as well. */
  automated: boolean;
  /** Only rows that name this creator. Default: all. Orders name none. */
  creator?: string | null;
  /**
   * Only rows that this leaves. Default: all. Sums and orders that outlive their events know nothing of it and count for none;
   * claims, signed orders and whose a session is are told whatever it says, and touches say whether it leaves them.
   */
  only?: Only | undefined;
}
declare const placeFields: readonly ['shelf', 'page', 'device', 'zone', 'source', 'campaign'];
type PlaceField = (typeof placeFields)[number];
/** A phone's window is under 600 px wide, or under 500 high and 1000 wide; a tablet's under 1024 wide. */
type Device = 'phone' | 'tablet' | 'desktop';
/** Rows that a question is about; all that is said here has to fit. */
interface Only {
  shelf?: string;
  page?: string;
  device?: Device;
  /** One of these time zones. */
  zones?: readonly string[];
  /** Of visits (a session; without one a page view) of which a page was come to from one of these, within a day of the scope. */
  sources?: readonly string[];
  /** Of visits of which a page was come to by this campaign, within a day of the scope. */
  campaign?: string;
  /** Of visitors with an id, of whom there is an event before that moment (`isNew: false`), or none. */
  visitors?: {
    isNew: boolean;
    beforeMs: number;
  };
}
/** A value that page views of the scope have, and how many have it. */
interface Facet {
  value: string;
  views: number;
}
/** Different shoppers who did something with the videos of a line; each counts once for each column. */
interface Reach {
  /** `UNNAMED` for all ids without a line. */
  key: string;
  /** Saw a card on the shelf. */
  cards: number;
  /** Watched at least 2 seconds of a preview on a card. */
  previews: number;
  /** Started it in the player. */
  starts: number;
  /** Watched at least 2 seconds in the player. */
  playerViewers: number;
  /** With a view, on a card or in the player. */
  viewers: number;
  /** Of the viewers, those who engaged. */
  engaged: number;
  opened: number;
  added: number;
}
/** How far a video was watched in the player, by page views: once each, by the furthest of all times it was on there. */
interface Retention {
  video: string;
  /** Began to play, or did any of what follows. */
  started: number;
  /** Came to a view, or further. */
  viewed: number;
  /** Saw at least so many of 100 of its seconds. */
  at25: number;
  at50: number;
  at75: number;
  at95: number;
}
/** A product in a video, by page views in which it happened at least once. */
interface TagCount {
  video: string;
  product: string;
  /** Its tag was on screen while the video played. */
  seen: number;
  opened: number;
  /** Opened by the tag itself. */
  tapped: number;
  added: number;
}
/** An hour of a video's life; only hours in which anything was told of it have a line. */
interface Opening {
  video: string;
  /** When anything was told of the video for the first time. */
  firstMs: number;
  /** Since then, from 0. */
  hour: number;
  views: number;
  engaged: number;
  adds: number;
}
/** A stretch of time with a name, such as an hour of the week; it lasts until the next one. */
interface Slot {
  startMs: number;
  slot: number;
}
interface Moment {
  slot: number;
  /** `UNNAMED` for what names none. */
  video: string;
  shelfViews: number;
  /** A shelf had nothing to show on its page: `shelf_failed` with {@link NOTHING_TO_SHOW}. */
  unshown: number;
  views: number;
  engaged: number;
  adds: number;
}
/** How what is stored came here. */
interface Arrivals {
  events: number;
  /** Page views with at least one event, and of these those of shoppers who agreed to analytics. */
  views: number;
  consented: number;
  /** Page views of browsers whose clock is more than {@link SKEWED_MS} off. */
  skewed: number;
  /** When the last event came; `null` without any. */
  lastMs: number | null;
  /** From happening to arriving: as long as the middle one took, and at most so long did 95 of 100, by {@link LAG_STEP_MS}. */
  lagMedianMs: number;
  lagMostMs: number;
  /** Page views by release of the tag, and when one came last. Most first. */
  versions: {
    version: string;
    views: number;
    lastMs: number;
  }[];
  /** Why shelves could not be shown, and carts took nothing; most first. */
  failures: {
    type: FailureType;
    code: string;
    times: number;
  }[];
}
declare const failureTypes: ["shelf_failed", "product_add_failed", "video_failed"];
type FailureType = (typeof failureTypes)[number];
/** What a creator was given, as the merchant wrote it down. */
interface Cost {
  tenant: string;
  /** Made by whoever wrote it down; one written again takes the place of the former. */
  id: string;
  creator: string;
  /** `null`: not for one video. */
  video: string | null;
  /** `YYYY-MM-DD`. */
  day: string;
  kind: 'gift' | 'fee' | 'commission';
  /** What the gift is worth, or the fee; `null` for a commission. */
  currency: string | null;
  amountMinor: number;
  /** Commission: part of the credited sales from that day on, 0 to 1. Else 0. */
  rate: number;
  note: string;
}
interface InsightStore {
  /** Values of the scope's page views, those of most page views first, then by value. @param limit - how many at most. */
  facets(scope: Scope, field: PlaceField, limit: number): Promise<Facet[]>;
  /**
   * @param lines - the line of each creator or video that has one; others share one. Without any no line is empty.
   */
  reach(scope: Scope, by: 'creator' | 'video', lines: ReadonlyMap<string, string>): Promise<Reach[]>;
  retention(scope: Scope): Promise<Retention[]>;
  /** Of rows that name both, by video and product. */
  tagCounts(scope: Scope): Promise<TagCount[]>;
  /**
   * The first hours of each video of which something was told for the first time in the scope. When that was, rows outside of
   * `only` say as well.
   */
  openings(scope: Scope, hours: number): Promise<Opening[]>;
  /** @param slots - oldest first. Rows before the first are left out. */
  moments(scope: Scope, slots: readonly Slot[]): Promise<Moment[]>;
  arrivals(scope: Scope): Promise<Arrivals>;
  keepCosts(costs: readonly Cost[]): Promise<void>;
  /** @returns how many were there. */
  removeCosts(tenant: string, ids: readonly string[]): Promise<number>;
  /** The newest day first, then by id. */
  costs(tenant: string): Promise<Cost[]>;
}
/** What a tally counts. Both stores count by this table; what the report shows of it stands in `reports/shared/figures.ts`. */
declare const tallied: {
  readonly shelfViews: {
    readonly type: 'shelf_viewed';
  }; /** On cards and in the player. */
  readonly views: {
    readonly type: 'video_viewed';
  };
  readonly playerViews: {
    readonly type: 'video_viewed';
    readonly surface: 'player';
  };
  readonly engaged: {
    readonly type: 'video_engaged';
  };
  readonly failures: {
    readonly type: 'video_failed';
  };
  readonly opens: {
    readonly type: 'product_opened';
  }; /** Those of them that were opened from an answer to a question. */
  readonly answerOpens: {
    readonly type: 'product_opened';
    readonly surface: 'answer';
  };
  readonly adds: {
    readonly type: 'product_added';
  };
  readonly addedUnits: {
    readonly type: 'product_added';
    readonly sum: 'quantity';
  };
  readonly addFailures: {
    readonly type: 'product_add_failed';
  };
  readonly checkouts: {
    readonly type: 'checkout_started';
  };
  readonly questions: {
    readonly type: 'question_asked';
  };
  readonly shares: {
    readonly type: 'video_shared';
  }; /** Links of theirs that somebody followed. */
  readonly shareVisits: {
    readonly type: 'share_opened';
  };
};
type CountName = keyof typeof tallied;
type Counts = Record<CountName, number>;
/** What events of one stretch of time, creator, video and product come to. */
interface EventSum extends Counts {
  tenant: string;
  automated: boolean;
  fromMs: number;
  toMs: number;
  creator: string | null;
  video: string | null;
  product: string | null;
}
/** One of all things that are kept of shops, as it leaves one store and comes into another. */
type Kept$1 = {
  event: EventRow;
} | {
  signed: SignedRow;
} | {
  name: FeedName;
} | {
  cost: Cost;
} | KeptRest;
/** What is left of what has gone. */
type KeptRest = {
  sum: EventSum;
} | {
  order: KeptOrder;
} | {
  since: {
    tenant: string;
    sinceMs: number;
  };
} | {
  aged: Aged;
};
/** One event as it is kept: checked, cleaned of personal data, its time corrected. */
interface EventRow {
  tenant: string;
  /** UUID made by the browser when it happened. */
  id: string;
  type: EventType;
  /** When it happened, on the collector's clock. */
  atMs: number;
  receivedMs: number;
  /** Counts up by one within `view`. */
  seq: number;
  view: string;
  visitor: string | null;
  session: string | null;
  video: string | null;
  creator: string | null;
  product: string | null;
  position: number | null;
  /** The gifting that the video came from. */
  gift: string | null;
  /** Sent by a program: kept, and left out of reports unless asked for. */
  automated: boolean;
  /** As the catalogue defines them for `type`. */
  props: Readonly<Record<string, unknown>>;
  context: Readonly<Record<string, unknown>>;
}
interface AppendResult {
  accepted: number;
  duplicates: number;
}
/** One line per value of a field, one line per stretch of time, or one line for everything. */
type Grouping = 'all' | 'creator' | 'video' | 'product' | {
  readonly startsMs: readonly number[];
};
interface Tally extends Counts {
  /**
   * The field's value; the start of the stretch as a decimal string; {@link UNNAMED} for everything, and for all values that are
   * not among the chosen ones. Rows without the field are left out.
   */
  key: string;
  /** Different values of the field in this line: 1, but where they are told together. */
  ids: number;
  /** Of the rows of this line, any creator named; `null` when none is. */
  creator: string | null;
  /** Different shoppers with at least one view; of stretches of time they are not counted, and 0. */
  viewers: number;
}
/** Player views of one video. */
interface Watching {
  video: string;
  creator: string | null;
  views: number;
  /** Content that these views played at least once; of one view never more than `durationMs`. */
  watchedMs: number;
  /** Of the video; 0 while nobody knows it. */
  durationMs: number;
}
interface Completeness {
  /** Page views that have been quiet long enough to be judged. */
  views: number;
  /** Events those page views made, by their counters, and how many of them are here. */
  expected: number;
  received: number;
  /** Page views with at least one event missing. */
  viewsWithLoss: number;
  /** Page views left out, because more may still come. */
  openViews: number;
}
/** Steps of the funnel, from the first to the last. */
declare const funnelSteps: readonly ['seen', 'viewed', 'engaged', 'opened', 'added', 'ordered'];
type FunnelStep = (typeof funnelSteps)[number];
/** An order as a page told it: anybody may say anything. */
interface OrderClaim {
  orderId: string;
  atMs: number;
  receivedMs: number;
  shopper: string;
  session: string | null;
  currency: string;
  totalMinor: number;
  lines: readonly OrderClaimLine[];
}
interface OrderClaimLine {
  product: string;
  variant: string | null;
  quantity: number;
  valueMinor: number;
  /** What the shelf left on the cart line; `null` where the platform does not give it back. */
  mark: string | null;
}
interface Touch {
  shopper: string;
  atMs: number;
  /** `tagged`: a tag of `product` was seen in `video`, which tells what the video shows. */
  kind: 'viewed' | 'tagged' | 'opened' | 'added';
  video: string | null;
  creator: string | null;
  gift: string | null;
  product: string | null;
  variant: string | null;
  /** While the video was shown live. */
  live: boolean;
  /** Opened from an answer to a question. */
  isAnswer: boolean;
  /** Whether it is among the rows that the scope's `only` leaves. */
  isInside: boolean;
}
/** Visitors who came to where the shelf is, of one share that was held out. */
interface Exposures {
  share: number;
  /** When the first of them came first, and the last of them last. */
  sinceMs: number;
  lastMs: number;
  on: number;
  off: number;
  /** Those of them who came first before the moment that was asked about. */
  settledOn: number;
  settledOff: number;
  /** Who came at that moment or later, whenever first. */
  late: number;
  /** Told of both arms: counted here, in `late`, and nowhere else. */
  inBoth: number;
}
/** In which arm of a holdout a visitor is. */
interface Exposure {
  visitor: string;
  arm: 'on' | 'off';
  /** When the visitor first came to where the shelf is. */
  firstMs: number;
}
/** Cards of a video in one place of the row: of page views that saw it there, how many opened or added a product of it. */
interface Placement {
  video: string;
  position: number;
  seen: number;
  /** Opened a product from the video, or added one. */
  opened: number;
  added: number;
}
/** What shoppers did with a video, each deed worth the less the longer it is ago at the scope's end. */
interface Freshness {
  video: string;
  /** With the short and with the long half-life. */
  short: number;
  long: number;
}
/** Marks that change whenever something is stored, or goes, that could change the orders of a day, or whose they are. */
interface DayMarks {
  ofAll: string;
  /** By the start of the day of UTC. A day without one has no events and no orders. */
  ofDays: ReadonlyMap<number, string>;
}
/** What a feed calls an id. Once told it stays known, also when no feed names it any more. */
interface FeedName {
  kind: 'creator' | 'video' | 'product';
  id: string;
  /** Name, note and picture, as reports show them. */
  label: Readonly<Record<string, string>>;
}
/** What is left of an order when what led to it goes: nothing of whose it was. */
interface KeptOrder {
  tenant: string;
  /** When it was made, and a moment later; or the month it was made in. */
  fromMs: number;
  toMs: number;
  currency: string;
  isConfirmed: boolean;
  /** As credited, with the merchant's usual windows; minor units. */
  lines: readonly KeptLine[];
  /** Of a confirmed order: what it paid beside the goods, and what went back. */
  paid: {
    taxMinor: number;
    shippingMinor: number;
    refundedMinor: number;
  } | null;
}
interface KeptLine {
  kind: 'direct' | 'influenced' | 'none';
  product: string;
  video: string | null;
  creator: string | null;
  gift: string | null;
  valueMinor: number;
  isReturned: boolean;
}
/** Up to when things have been aged; 0 where never. */
interface Aged {
  /** Of events there are only sums. */
  eventsMs: number;
  /** Of orders there is only what {@link KeptOrder} says. */
  ordersMs: number;
  /** Of both there are only months. */
  monthsMs: number;
}
/** A step of ageing: each time at the start of a day of UTC, `monthsMs` and `endMs` at that of a month. */
interface Ageing extends Aged {
  /** Orders before `ordersMs` that are not kept yet. */
  orders: readonly KeptOrder[];
  /** Before it nothing is kept at all. */
  endMs: number;
}
/** Whether rows can be written now. */
type StoreState = {
  isOpen: true;
} | {
  isOpen: false; /** What failed, for the operator. */
  reason: string;
  sinceMs: number; /** How long until it is tried again. */
  retryMs: number;
};
/** A *shopper* in the answers below is the visitor where consent allows one, else the session, else the page view. */
interface ReportStore extends InsightStore, Partial<CreditedDayStore> {
  /** Resolves when the rows are durable. Rejects when they are not; the same rows may then be appended again. */
  append(rows: readonly EventRow[]): Promise<AppendResult>;
  /** A body that fails while it runs opens itself again; until then it refuses at once. */
  state(): StoreState;
  /**
   * For many questions that belong together, such as a report's: the same store, whose answers tell all that was appended before, and
   * need not tell what is appended since. A body that sums up what has come does so once then, not before each question.
   */
  reading?(): Promise<ReportStore>;
  /** @param chosen - values of the field that have a line of their own; all others share one. Default: every value has its own. */
  tally(scope: Scope, by: Grouping, chosen?: readonly string[]): Promise<Tally[]>;
  /**
   * How far the scope's player views were watched, a line for each video and creator. What a page told of a video is cut into
   * stays, each from one `video_started` to the next; where that is missing, up to the next `video_watched`. A stay that became
   * a view counts, with all of its `video_watched` (a page that was hidden in between tells more than one); another does not.
   *
   * @param durationMs - lengths that are known. Of any other video it is what the middle one of its shoppers was told by the
   *   player, each shopper heard once: whoever makes up a length is one of many.
   */
  watching(scope: Scope, durationMs: ReadonlyMap<string, number>): Promise<Watching[]>;
  /** Shoppers by the furthest step they reached; `ordered` are those who reached the last one. */
  funnel(scope: Scope, ordered: readonly string[]): Promise<Record<FunnelStep, number>>;
  /**
   * Judges page views that began in the scope and of which nothing has arrived since `quietSinceMs`. A page's own numbering is
   * believed up to twice of what arrived from it, or up to what arrives from all but the fullest pages: whoever makes up one
   * event with a huge number has lost no more than one long page.
   */
  completeness(scope: Scope, quietSinceMs: number): Promise<Completeness>;
  /** Makes updates of signed orders durable, as `append` does rows; one is known by its digest. */
  appendSigned(rows: readonly SignedRow[]): Promise<AppendResult>;
  /**
   * Of each signed order that any update places in the scope: its latest state, by the platform's own time (all of them where
   * several have the same), and all other updates. Those of one order stand together, as they came.
   */
  signedUpdates(scope: Scope): Promise<SignedRow[]>;
  /** When the shop's first signed order came; `null` before. */
  signedSince(tenant: string): Promise<number | null>;
  /** When the last update of a signed order came, by platform; those of which one is still kept. */
  lastSigned(tenant: string): Promise<{
    platform: string;
    lastMs: number;
  }[]>;
  /** All claims, whenever made, of the order ids that are claimed in the scope, as they came. */
  claims(scope: Scope): Promise<OrderClaim[]>;
  /** Whose these sessions are, as far as the scope's rows say. */
  shoppersOf(scope: Scope, sessions: readonly string[]): Promise<{
    session: string;
    shopper: string;
  }[]>;
  /** What these shoppers did with videos and products, oldest first. */
  touches(scope: Scope, shoppers: readonly string[]): Promise<Touch[]>;
  /**
   * Visitors of the holdout, a line for each share. Only who has a visitor's id is in one, and whom the scope's filter leaves where
   * they came first: where they come later, the shelf itself may have decided.
   * @param settledMs - who came first before it is counted as settled, too.
   */
  exposures(scope: Scope, settledMs: number): Promise<Exposures[]>;
  /** Of these visitors, those who are in one arm of that share. */
  armsOf(scope: Scope, share: number, visitors: readonly string[]): Promise<Exposure[]>;
  /** Of the days of the scope; `null` while it cannot be said what has changed. A body that never can leaves it out. */
  dayMarks?(scope: Scope): Promise<DayMarks | null>;
  /** A card counts in the first place at which its page view saw it. */
  placements(scope: Scope): Promise<Placement[]>;
  freshness(scope: Scope): Promise<Freshness[]>;
  /** How many page views were made by programs, whoever's videos are on them. */
  countAutomatedViews(scope: Scope): Promise<number>;
  /** Keeps what feeds call their ids, in place of what they were called before. */
  keepFeedNames(names: readonly FeedName[]): Promise<void>;
  /** In no order. */
  feedNames(): Promise<FeedName[]>;
  /** Deletes all that a visitor did, in all shops, and returns how many rows; `tellAway` hears which servers do so only when they come back. */
  forget(visitor: string, tellAway?: (servers: readonly string[]) => void): Promise<number>;
  aged(): Promise<Aged>;
  /**
   * Puts sums in the place of what is older than it is kept, in all shops and in one step: what `tally` counts of events stays right,
   * by a quarter of an hour, then by month, but for its viewers, which are counted among events only.
   * @returns how many events and updates of signed orders are gone.
   */
  age(ageing: Ageing): Promise<number>;
  /** Those that lie in the scope with all of their time, oldest first. */
  keptOrders(scope: Scope): Promise<KeptOrder[]>;
  /**
   * All that is kept, in no order. What is written while it is read may be in it or not.
   * @param tenant - of this shop only; names belong to no shop, and are always in it. `null`: of all.
   */
  everything(tenant: string | null): AsyncIterable<Kept$1>;
  /** Whether {@link ReportStore.takeIn} has come to its end with this id. */
  hasTakenIn(id: string): Promise<boolean>;
  /**
   * What another store had left of what has gone there, in one step; events, signed orders, names and costs were appended before. With an id
   * that was taken in before nothing is done.
   */
  takeIn(id: string, rest: readonly KeptRest[]): Promise<void>;
  close(): Promise<void>;
}
/**
 * Whose word is believed about where a request comes from.
 *
 * - `'auto'`: proxies on this machine and in private networks.
 * - a number: that many proxies, whoever they are; `true` is 1, `false` and 0 are none.
 * - a list: the addresses and ranges (`198.51.100.0/24`) of your proxies or CDN, beside those of `'auto'`.
 */
type TrustProxy = 'auto' | boolean | number | readonly string[];
interface Rate {
  perSecond: number;
  burst: number;
}
interface CommentLimits {
  bodyBytes: number;
  /** Questions from one network (/24 of IPv4, /48 of IPv6). */
  askPerNetwork: Rate;
  /** About one video, whoever asks. */
  askPerVideo: Rate;
  /** Of one shop: also of senders whose address is not known. */
  askPerShop: Rate;
  /** Threads and counts read, own questions looked at and taken back, from one network. */
  readPerNetwork: Rate;
  /** Of one shop; a flood that gets past all else ends here. */
  maxWaiting: number;
  maxKept: number;
}
interface LikeLimits {
  bodyBytes: number;
  /** Likes and likes taken back from one network (/24 of IPv4, /48 of IPv6), whatever the video. */
  perNetwork: Rate;
  /** From one network for one video: what a forger can add to a figure. A phone network has many shoppers behind few addresses. */
  perNetworkAndVideo: Rate;
  /** For one video, whoever sends it. */
  perVideo: Rate;
  /** Of one shop: also of senders whose address is not known. */
  perShop: Rate;
  /** Counts read from one network. */
  readPerNetwork: Rate;
  /** Of one shop; a flood that gets past all else ends here. */
  maxKept: number;
}
/** What one sender may do. Every figure is generous for a shop's pages and small for a script that floods. */
interface Limits {
  bodyBytes: number;
  /** How long a body may take to arrive, in milliseconds. */
  bodyMs: number;
  eventsPerBatch: number;
  eventBytes: number;
  /**
   * Requests a second from one network (/24 of IPv4, /48 of IPv6), and how many at once; a batch counts once more for every 20
   * events in it. A page that is being used sends one in some seconds, so that a network holds some hundred shoppers at a time:
   * an office, or a mobile carrier. Private networks, and senders without an address, have no limit but the one of their key.
   */
  perNetwork: Rate;
  /** The same for one visitor. */
  perVisitor: Rate;
  /** The same for all senders of one shop's keys together, so that none takes the collector from the others. */
  perKey: Rate;
  /** Pages that follow lives at a time, and how many of them of one network. */
  liveViewers: number;
  liveViewersPerNetwork: number;
  /** How often pages of one network begin to follow one. */
  liveOpeningsPerNetwork: Rate;
}
/** Days within which an opening, an add or a view counts towards an order. */
interface CreditDays {
  /** From 1 to 90. Default: 7. */
  click?: number;
  /** From 0, where views count for nothing, to 90. Default: 1. */
  view?: number;
}
interface Name {
  name: string;
  /** A creator's handle; the gifting that a video came from. */
  note?: string;
  /** Of a title, where the feed says in which language it is written. */
  lang?: string;
  /** A portrait, poster or product picture; an absolute address that `safeUrl` has passed. */
  image?: string;
}
/** What the ids of the events are called, for people. Empty without a feed. */
interface Names {
  creators: Record<string, Name>;
  videos: Record<string, Name>;
  products: Record<string, Name>;
}
/** What a report may be narrowed to, as the page asks for it and the collector answers. */
/** Of the merchant's words; each is one value, and all that are said have to fit. */
interface Filter {
  shelf?: string;
  /** The path of a page. */
  page?: string;
  device?: 'phone' | 'tablet' | 'desktop';
  /** ISO 3166-1 code, in capitals. */
  country?: string;
  /** A platform's name of {@link platformSources}, else what the shop's links or the browser call it. */
  source?: string;
  campaign?: string;
  visitors?: 'new' | 'returning';
}
/** One currency's sum, integer minor units. Sums of different currencies are never added. */
interface Sum {
  currency: string;
  minor: number;
}
/** An estimate with the range it may truly lie in, 95 times of 100. */
interface Share {
  /** 0 to 1; `null` when there is too little to say anything. */
  value: number | null;
  low: number;
  high: number;
  /** Of how many. */
  of: number;
}
interface Sales {
  orders: number;
  /** In the order of {@link Report.currencies}. */
  revenue: Sum[];
}
/** What was counted; 0 in lines of a creator, video or product for events that name none. */
interface Figures extends Counts {
  /** Different shoppers with at least one view. */
  viewers: number;
  /** Share of the player views' content that was watched; `null` without a player view of known length. */
  watchThrough: number | null;
  /** Player views of known length: what `watchThrough` is a share of. */
  measuredViews: number;
  /** Credited directly: what the shop's server confirmed, and, before its first signed order, what pages claimed. */
  sales: Sales;
  /** The part of `sales` that the shop's server signed. */
  confirmed: Sales;
  /** The part of `sales` by what was opened or added while the video was live; missing where there is none. */
  live?: Sales;
  /** The part of `sales` whose products were opened from an answer to a question. */
  answered: Sales;
  /** Credited to a view only; `null` unless asked for. Never part of `sales`. */
  influenced: Sales | null;
}
interface Row extends Figures {
  id: string;
  creator: string | null;
  /** Of a creator: the video with the most views. */
  bestVideo: string | null;
}
/** All ids of a table that have no line of their own. */
interface Unknown extends Row {
  /** How many they are. */
  ids: number;
  /** `unnamed`: no feed has ever named them. `rest`: no feed is known, and there are too many for a line each. */
  why: 'unnamed' | 'rest';
  meaning: string;
}
interface Table$1 {
  meaning: string;
  rows: Row[];
  /** Missing where every id has a line. */
  unknown?: Unknown;
}
interface Range {
  /** First and last day, `YYYY-MM-DD`, both included, on the clock of `timeZone`. */
  from: string;
  to: string;
  timeZone: string;
  fromMs: number;
  /** First instant after the range. */
  toMs: number;
  days: number;
}
interface Point {
  atMs: number;
  views: number;
  adds: number;
  orders: number;
}
/** Why something was turned away, and how often. */
interface RefusedReason {
  /** That of the answer (`ORIGIN_NOT_ALLOWED`), or `EVENT_REJECTED` for single events of a batch that was taken. */
  code: string;
  /** The origin, key or field it was about; `null` where it is about none, or for all further ones together. */
  subject: string | null;
  batches: number;
  events: number;
  lastMs: number;
  /** What happened and what to do. */
  message: string;
  /** The same for the console, in its reader's language. */
  say?: readonly Say[];
}
/** What was turned away since the collector was started, whatever the range. */
interface Refused {
  meaning: string;
  sinceMs: number;
  batches: number;
  events: number;
  reasons: RefusedReason[];
}
/** Of what happened longer ago than events are kept there are only sums. */
interface Kept {
  meaning: string;
  eventsSinceMs: number;
  /** Before it there are sums of months; `null`: none of these days is before it. */
  monthsBeforeMs: number | null;
}
/** A platform whose server signs its orders. */
interface WebhookState {
  platform: string;
  /** When something signed came last; `null` when nothing ever did, or it is longer ago than orders are kept. */
  lastMs: number | null;
  /** What was turned away last since the collector was started, and why. */
  refused: {
    lastMs: number;
    message: string;
    say?: readonly Say[];
  } | null;
}
interface Report {
  generatedAtMs: number;
  shop: string;
  /** Whose own part of the report this is; `null` for all of it. */
  creator: string | null;
  shops: string[];
  /** The public key that this shop's tag carries; `null` when it needs none. */
  sendKey: string | null;
  range: Range;
  /** What it is narrowed to, all of it but orders that nobody is credited with, what was turned away, and the comparison with the holdout; `null`: to nothing. */
  filter: Filter | null;
  /** The shop's currencies, that with the most orders first; lines are ordered by it where they have as many orders. */
  currencies: string[];
  summary: Figures & {
    meaning: string;
    creatorsWithOrders: number; /** Who ordered something, of the shoppers with a view. */
    conversion: Share; /** Of the credited sales, for each currency by itself. */
    averageOrder: Sum[];
  };
  /** The same number of days just before; for comparison. */
  previous: Figures;
  creators: Table$1;
  videos: Table$1;
  products: Table$1;
  funnel: {
    meaning: string;
    steps: {
      step: FunnelStep;
      shoppers: number;
      ofPrevious: Share;
      meaning: string;
    }[];
  };
  overTime: {
    meaning: string;
    unit: 'hour' | 'day' | 'week';
    points: Point[];
  };
  orders: {
    meaning: string; /** All orders that count, whoever they are credited to, and what they came to. */
    reported: number;
    direct: number;
    influenced: number | null;
    revenue: Sum[]; /** Days before an order in which an opening or an add counts, and a view. */
    clickDays: number;
    viewDays: number; /** Whether the shop's server tells of its orders; then nothing else makes one. */
    isSigned: boolean; /** Of all platforms that may tell; empty in a creator's own part. */
    webhooks: WebhookState[]; /** Signed orders of the range, and what they paid beside the goods. */
    confirmed: {
      orders: number;
      cancelled: number;
      refunded: Sum[];
      tax: Sum[];
      shipping: Sum[];
    }; /** Claims of pages. */
    unconfirmed: {
      /** Made before the first signed order, and counted. */orders: number; /** Not counted: a signed order may still bear them out, or none did within 48 hours. */
      waiting: number;
      unmatched: number; /** Not counted: a page claimed more for what it ordered than your feed's prices come to. */
      abovePrice: number;
    };
  };
  trust: {
    meaning: string;
    missing: Share;
    missingEvents: number;
    views: number;
    openViews: number;
    automatedViews: number;
    automatedCounted: boolean;
  };
  refused: Refused;
  /** Likes that stand now, whatever the range, of videos with a line; missing where none are kept here. */
  likes?: {
    meaning: string;
    total: number;
    byVideo: Record<string, number>;
  };
  /** Where the days reach back to before {@link Kept.eventsSinceMs}. */
  kept?: Kept;
  names: Names;
}
declare const webhookPlatforms: readonly ['shopify', 'woocommerce', 'medusa', 'vendure', 'server'];
type WebhookPlatform = (typeof webhookPlatforms)[number];
/** Whose server may tell of orders. */
interface WebhookOption {
  platform: WebhookPlatform;
  /**
   * What the platform signs with; any of them will do, so that a secret can be replaced while orders arrive. At least 8 characters
   * each; those that platforms make have 32 and more.
   */
  secrets: readonly string[];
  /** The shop whose orders they are, by its name in the report. Default: that of the first key. */
  shop?: string;
}
/** Who may send. */
interface KeyOption {
  /**
   * The public key that the tag carries (`data-key`). It is no secret: it says whose events these are, and `origins` says from
   * where. Leave it out to accept batches without a key from these origins.
   */
  key?: string;
  /** Pages that may send with it: `https://shop.example`, exactly. On localhost the port may be `*`. */
  origins: readonly string[];
  /**
   * The shop's name in the report. Keys of the same name share their figures, so that a key can be replaced and nothing is
   * lost. Default: the first origin's host.
   */
  name?: string;
}
interface CollectorOptions {
  keys: readonly KeyOption[];
  store: ReportStore;
  /** Opens the report. At least 16 characters. Without it there is no report, only the endpoint. */
  reportToken?: string;
  /**
   * A folder of the collector's own, for the access of others than the owner: editors, viewers, creators. It is made when the first
   * is added. Without it only `reportToken` opens anything.
   */
  accessFolder?: string;
  /**
   * The shop's feed: where names, posters and portraits for the report come from, and which ids have a line there. What a feed has
   * named once stays known; what none ever named is told in one line. Without it the report shows ids, the 500 first of each kind.
   */
  feed?: FeedSource;
  /** More feeds, where the shop's shelves have several. */
  feeds?: readonly FeedSource[];
  /** What relative addresses in a feed object start from. Default: the first origin. */
  feedBase?: string;
  limits?: Partial<Limits>;
  /**
   * Whose `X-Forwarded-For` (else `Forwarded`, else `X-Real-IP`) is believed: see {@link TrustProxy}. Default: `'auto'`, a proxy on
   * this machine or in a private network.
   */
  trustProxy?: TrustProxy;
  /**
   * A header with the sender's address that your platform or CDN sets itself, whatever the sender wrote there, such as
   * `cf-connecting-ip`. Default: none.
   */
  addressHeader?: string;
  /**
   * Orders as the shop's own server tells them, signed: `POST /v1/orders/<platform>`. From the first of them on, only they are
   * orders; what pages claim is only joined to them.
   */
  webhooks?: readonly WebhookOption[];
  /**
   * A folder of the collector's own, for the secrets of signed orders that the owner sets up in the console's room Orders, beside those
   * of `webhooks`. It is made when the first is set up, and only the collector's user can read it. Without it there is no such room.
   */
  webhooksFolder?: string;
  /**
   * A folder of the collector's own, for what happens in lives: which product was pinned when. It is made when the first begins. Without it
   * there are no lives.
   */
  liveFolder?: string;
  /**
   * Takes questions of shoppers below videos at `/v1/comments`, which are moderated in the console's room Questions. A folder of the
   * collector's own, where they are kept; `null` keeps them in memory, for tests. Without it there is no such address and no such room.
   */
  commentsFolder?: string | null;
  /** How many questions may come. */
  commentLimits?: Partial<CommentLimits>;
  /**
   * Takes likes of videos at `/v1/likes`, and tells everybody how many each video has. A folder of the collector's own, where they are kept;
   * `null` keeps them in memory, for tests. Without it there is no such address.
   */
  likesFolder?: string | null;
  /** How many likes may come. */
  likeLimits?: Partial<LikeLimits>;
  /** How long before an order what a shopper did is credited. Default: `{ click: 7, view: 1 }`. */
  creditDays?: CreditDays;
  /**
   * Days that events and signed orders are kept, at least a week more than the longer of `creditDays`; then they are deleted, once a
   * day, and what they come to is kept. `Infinity`: for ever. Default: 760, which are 25 months.
   */
  keepDays?: number;
  /** Days that sums by a quarter of an hour are kept, and each order without whose it was; then only those of months. Default: 1826. */
  keepSumsDays?: number;
  /** Days that the sums of months are kept. Default: `Infinity`. */
  keepTotalsDays?: number;
  /** Counts what programs sent like what shoppers did, for test rigs. Default: false; both are stored. */
  countAutomated?: boolean;
  /** Folder of the page's scripts and style. Default: beside the installed collector. */
  reportAssets?: string;
  /** Hears of what went wrong inside, never of shoppers' data. */
  log?: (line: string) => void;
}
interface Collector {
  /**
   * A standard handler, to be mounted in any server under any path: what counts is how the path ends (`/v1/events`,
   * `/v1/orders/<platform>`, `/v1/feeds/<id>/stats`, `/v1/report`, `/v1/report.csv`, `/v1/report/…`, `/v1/people`, `/v1/webhooks`, `/v1/visitors/forget`,
   * `/v1/live/…`, `/v1/comments`, `/v1/comments/room`, `/v1/likes`, `/report`, `/live`, `/questions`, `/orders`, `/people`, `/console/…`, `/health`, `/ready`).
   *
   * @param connection - what the server knows of the connection, for the sender's address, which a Request does not carry: the
   *   address itself, or an object that has it, such as Node's socket, Deno's info, Bun's server, Hono's conninfo.
   */
  fetch(request: Request, connection?: unknown): Promise<Response>;
  /** Takes nothing more in, ends open report pages' streams, waits for what is being written, and closes the store. */
  close(): Promise<void>;
}
interface ClickhouseStoreOptions {
  /** `clickhouse://user:password@host:8123/database`; `clickhouses://` over TLS, `?cluster=<name>` to replicate. */
  address: string;
  /** Where the address has none. */
  password?: string;
}
/**
 * A ClickHouse server, for more than one machine can take: any number of collectors write to it, and share nothing else. An
 * acknowledged row is on its disk (with a cluster, on those of most replicas). When it cannot be reached, the store refuses, and
 * tries again by itself until it can.
 *
 * @throws CollectorError `OPTIONS_INVALID`, `STORE_MISSING`, `STORE_UNREACHABLE`, `STORE_LOGIN`, `STORE_CLUSTER`, `STORE_TOO_OLD`, `STORE_VERSION`, `STORE_FOREIGN`.
 */
declare function createClickhouseStore({
  address: written,
  password
}: ClickhouseStoreOptions): Promise<ReportStore>;
interface DuckdbStoreOptions {
  /** The database file, made when missing; one process holds it at a time. `:memory:` keeps nothing. */
  path: string;
  /** `false`: every question is asked of the events themselves, which takes twenty times as long. For comparing. Default: `true`. */
  withSums?: boolean;
}
/**
 * The embedded database, and the default: one file, nothing to install beside `@duckdb/node-api`. A good choice up to some
 * thousand events a second on one machine. When it fails while it runs (a full disk, a deleted file), it refuses, and opens the
 * file again by itself until it can write.
 *
 * @throws CollectorError when the file cannot be had; see {@link openDatabase}.
 */
declare function createDuckdbStore({
  path,
  withSums
}: DuckdbStoreOptions): Promise<ReportStore>;
/**
 * Keeps everything in memory: for tests, for trying things out, and as the plain-words definition that the database bodies
 * are compared with. "Durable" here means until the process ends.
 */
declare function createMemoryStore(): ReportStore;
/** A mistake of whoever sets the collector up. `code` is stable and searchable; the message says what to do. */
declare class CollectorError extends Error {
  readonly code: string;
  readonly cause?: unknown;
  readonly name = "CollectorError";
  constructor(code: string, message: string, cause?: unknown);
}
/**
 * Makes a collector. Mount its `fetch` in any server that speaks `Request` and `Response`:
 *
 *     const collector = createCollector({
 *       keys: [{ key: 'pub_shop', origins: ['https://shop.example'], name: 'Shop' }],
 *       store: await createDuckdbStore({ path: './reelshelf.duckdb' }),
 *       reportToken: process.env.REPORT_TOKEN,
 *     });
 *
 * @throws CollectorError `OPTIONS_INVALID`.
 */
declare const createCollector: (options: CollectorOptions) => Collector;
export { type Collector, CollectorError, type CollectorOptions, type EventRow, type KeyOption, type Limits, type Report, type ReportStore, type WebhookOption, createClickhouseStore, createCollector, createDuckdbStore, createMemoryStore };