/** Shop, endpoint and shopper for one test, taken down after it. */
import type { Browser } from 'playwright';
import { onTestFinished } from 'vitest';
import { startDemoShop, type DemoShop, type DemoShopOptions, type TestPage } from './demoShop.js';
import { startIntake, type Intake } from './intake.js';
import { startShopper, type Shopper, type ShopperOptions } from './shopper.js';

export interface Stage {
  shop: DemoShop;
  intake: Intake;
  shopper: Shopper;
}

interface StageOptions extends Omit<DemoShopOptions, 'pages'> {
  pages?: readonly TestPage[] | ((endpointOrigin: string) => readonly TestPage[]);
  shopper?: ShopperOptions;
}

export async function setStage(
  browser: Browser,
  { pages = [], shopper: who, ...options }: StageOptions = {},
): Promise<Stage> {
  const intake = await startIntake();
  const shop = await startDemoShop({
    collectorUrl: intake.url,
    ...options,
    pages: typeof pages === 'function' ? pages(intake.url) : pages,
  });
  const shopper = await startShopper(browser, who);
  onTestFinished(async () => {
    await shopper.leave();
    await shop.stop();
    await intake.stop();
  });
  return { shop, intake, shopper };
}
