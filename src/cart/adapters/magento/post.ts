import { forgetCookie, readCookie } from '../../../browser/cookies.js';
import { failure, type Result } from '../../../tools/result.js';
import { ownList, ownText, reach } from '../../kit/read.js';
import type { CartError } from '../../contract/errors.js';
import type { JsonReply } from '../../kit/http.js';
import type { CartPage } from '../../contract/page.js';
import { plainText } from '../../kit/plainText.js';
import type { MagentoRequests } from './requests.js';
import type { MagentoScripts } from './scripts.js';

type Reply = Result<JsonReply, CartError>;

export interface MagentoPost {
  /** A change. A form key that the shop does not take is renewed, and the request sent once more. */
  post(path: string, fields: Record<string, string>, signal: AbortSignal): Promise<Reply>;
  /** Why the last change was refused, in the shop's words and language; `''` where it left none. */
  reason(reply: unknown, signal: AbortSignal): Promise<string>;
}

export function createMagentoPost(
  { window }: CartPage,
  { ask, section }: MagentoRequests,
  { isHyva, call, load }: MagentoScripts,
): MagentoPost {
  const { document } = window;

  /** The form key of now: the cookie's, Hyvä's, which it makes when asked, or a form's; another one than `refused`. */
  const keyBut = (refused?: string): string | undefined =>
    [
      readCookie(document, 'form_key'),
      call(reach(window, 'hyva'), 'getFormKey'),
      reach(document.querySelector('input[name="form_key"]'), 'value'),
    ].find((key): key is string => typeof key === 'string' && key !== '' && key !== refused);

  return {
    async post(path, fields, signal) {
      let refused: string | undefined;
      const send = async () => {
        // Luma's script makes a key, whose cookie the shop then takes for its own; on a page from the cache it may not have run yet.
        if (!keyBut(refused) && !isHyva())
          call({ make: await load('Magento_PageCache/js/form-key-provider') }, 'make', {});
        refused = keyBut(refused) ?? '';
        return ask(path, {
          form: String(new URLSearchParams({ ...fields, form_key: refused })),
          redirect: 'manual',
          signal,
        });
      };
      let reply = await send();
      if (isSentAway(reply)) reply = await send();
      return isSentAway(reply)
        ? failure({ code: 'session_expired', message: 'The shop did not take the form key' })
        : reply;
    },
    async reason(reply, signal) {
      // An answer leaves its messages in itself or in the session, a redirect leaves them in a cookie.
      const kept = await section('messages', signal);
      const list = [
        ...cookieMessages(document),
        ...(kept.ok ? ownList(kept.value, 'messages') : []),
      ];
      const refusal = list.findLast((message) => ownText(message, 'type') !== 'success');
      return plainText(ownText(reply, 'messages') ?? ownText(refusal, 'text'));
    },
  };
}

/** A wrong form key is answered with a redirect to the cart's page; a challenge or a firewall comes as a page. */
const isSentAway = (reply: Reply): boolean =>
  !reply.ok && reply.error.code === 'blocked' && /^(0|3..)$/.test(String(reply.error.httpStatus));

/** Reads the messages and takes them away, so that the theme does not say the same again on the next page. */
function cookieMessages(document: Document): unknown[] {
  const text = readCookie(document, 'mage-messages');
  forgetCookie(document, 'mage-messages');
  try {
    return ownList({ list: JSON.parse(text?.replaceAll('+', ' ') ?? '') as unknown }, 'list');
  } catch {
    return [];
  }
}
