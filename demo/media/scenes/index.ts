/** All scenes by the id of their clip, and the product pictures as `product-<name>`. */
import type { BuildScene } from '../studio/stage.js';
import { buildChalkClayMoss } from './chalkClayMoss.js';
import { buildCoffeeForTwo } from './coffeeForTwo.js';
import { buildDeskAfterWork } from './deskAfterWork.js';
import { buildFlourHands } from './flourHands.js';
import { buildTwoDrops } from './twoDrops.js';
import { buildAfterDishes } from './afterDishes.js';
import { buildLampClick } from './lampClick.js';
import { buildMyMug } from './myMug.js';
import { buildKilnToShelf } from './kilnToShelf.js';
import { buildLampAtFive } from './lampAtFive.js';
import { buildMugNotSharing } from './mugNotSharing.js';
import { buildNightRoutine } from './nightRoutine.js';
import { buildOneDrop } from './oneDrop.js';
import { buildPourOver } from './pourOver.js';
import { productPictures } from './productPictures.js';
import { buildShelfTour } from './shelfTour.js';
import { buildSlowSunday } from './slowSunday.js';

export const scenes: Record<string, BuildScene> = {
  'two-drops': buildTwoDrops,
  'my-mug': buildMyMug,
  'lamp-click': buildLampClick,
  'after-dishes': buildAfterDishes,
  'night-routine': buildNightRoutine,
  'mug-not-sharing': buildMugNotSharing,
  'one-drop': buildOneDrop,
  'slow-sunday': buildSlowSunday,
  'chalk-clay-moss': buildChalkClayMoss,
  'pour-over': buildPourOver,
  'flour-hands': buildFlourHands,
  'lamp-at-five': buildLampAtFive,
  'desk-after-work': buildDeskAfterWork,
  'kiln-to-shelf': buildKilnToShelf,
  'shelf-tour': buildShelfTour,
  'coffee-for-two': buildCoffeeForTwo,
  ...productPictures,
};
