/**
 * The parts of the player that are not needed before a picture and a product are there. One chunk, fetched right after opening: pins,
 * sharing, the way to the cart, seeking, the whole text, arrows, wheel and drag. Without it the player plays, swipes and sells.
 */
export { CartButton } from '../cart/CartButton.js';
export { CartPlace } from '../cart/CartPlace.js';
export { LivePlace } from '../live/LivePlace.js';
export { Ahead } from './Ahead.js';
export { Arrows } from './Arrows.js';
export { EndNote } from './EndNote.js';
export { ExtraStyles } from './ExtraStyles.js';
export { Failed } from './Failed.js';
export { FrameSurface } from './FrameSurface.js';
export { Gestures } from './Gestures.js';
export { PictureButton } from './PictureButton.js';
export { Progress } from './Progress.js';
export { AskAbout } from './Questions.js';
export { Rail } from './Rail.js';
export { ShareProduct } from '../share/ShareProduct.js';
export { SaidAndSeen } from './SaidAndSeen.js';
export { TapMarks } from './TapMarks.js';
export { TagPins } from './TagPins.js';
export { Words } from './Words.js';
