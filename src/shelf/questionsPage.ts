/** Questions below the videos, made of the page's options; comes when a player with questions is open. */
import { randomToken } from '../browser/randomToken.js';
import { commentsLanguages } from '../i18n/commentsLanguages.js';
import { commentsTexts } from '../i18n/en/comments.js';
import { loadTexts } from '../i18n/loadTexts.js';
import { createQuestionsClient } from '../models/comments/questionsClient.js';
import { QuestionsModel } from '../models/comments/questionsModel.js';
import type { QuestionsParts } from '../models/context.js';
import type { ShopperMemory } from '../models/memory.js';
import { safeUrl } from '../tools/safeUrl.js';
import type { Setting } from './showFeed.js';

export async function createQuestions(
  setting: () => Setting,
  memory: ShopperMemory | null,
): Promise<QuestionsParts> {
  const { env, context, disposer, measuring } = setting();
  const { deps, player } = context;
  // What is read when it is needed: options may change while the player is open.
  const options = () => setting().options;
  const client = createQuestionsClient(env, {
    address: () => safeUrl(options().comments, deps.host.baseURI),
    key: () => options().key,
    locale: () => deps.spoken.lang,
    visitor: () => measuring.status()?.visitor ?? null,
  });
  const model = new QuestionsModel({
    env,
    record: deps.record,
    player,
    client,
    memory,
    isOnline: () => deps.device.online.peek(),
    makeToken: randomToken,
  });
  disposer.add(() => model[Symbol.dispose]());
  // Those that do not come leave the shopper with English.
  const texts = await loadTexts(commentsLanguages, commentsTexts, deps.spoken.lang).catch(
    () => commentsTexts,
  );
  return { model, texts };
}
