import { AANGEMELD } from '../../../cards/voorbeelden/aanmelden.ts';

/** A form that brings a case in by hand, filled in: held, an ex-partner, one adult and one child. */
export const AANGEMELD_VAST = {
  ...AANGEMELD,
  aanhoudingDag: '2041-03-04',
  aanhoudingTijd: '09:40',
  voorlopigeHechtenis: 'toegelaten',
};
