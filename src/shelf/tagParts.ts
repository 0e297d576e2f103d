/** What the tag's script has, for an app that comes without it, and for npm. */
import { isPaymentPage } from '../browser/pageKind.js';
import { hasPaymentMarks } from '../browser/paymentMarks.js';
import { reserveSpace } from './reserve.js';
import type { TagParts } from './space.js';
import { whenNear } from './whenNear.js';

export const tagParts: TagParts = { reserveSpace, whenNear, hasPaymentMarks, isPaymentPage };
