/** Likes of the videos, made of the page's options; comes when a player with likes is open. */
import { randomToken } from '../browser/randomToken.js';
import { likesTexts } from '../i18n/en/likes.js';
import { likesLanguages } from '../i18n/likesLanguages.js';
import { loadTexts } from '../i18n/loadTexts.js';
import type { LikesParts } from '../models/context.js';
import { createLikesClient } from '../models/likes/likesClient.js';
import { LikesModel } from '../models/likes/likesModel.js';
import type { ShopperMemory } from '../models/memory.js';
import { safeUrl } from '../tools/safeUrl.js';
import type { Setting } from './showFeed.js';

export async function createLikes(
  setting: () => Setting,
  memory: ShopperMemory | null,
): Promise<LikesParts> {
  const { env, context, disposer, measuring } = setting();
  const { deps, player } = context;
  // What is read when it is needed: options may change while the player is open.
  const options = () => setting().options;
  const client = createLikesClient(env, {
    address: () => safeUrl(options().likes, deps.host.baseURI),
    key: () => options().key,
    visitor: () => measuring.status()?.visitor ?? null,
  });
  const model = new LikesModel({
    env,
    record: deps.record,
    player,
    client,
    memory,
    permits: () => measuring.status()?.consent?.analytics ?? null,
    isOnline: () => deps.device.online.peek(),
    makeToken: randomToken,
  });
  disposer.add(() => {
    model.stop();
    model[Symbol.dispose]();
  });
  // Those that do not come leave the shopper with English.
  const texts = await loadTexts(likesLanguages, likesTexts, deps.spoken.lang).catch(
    () => likesTexts,
  );
  return { model, texts };
}
