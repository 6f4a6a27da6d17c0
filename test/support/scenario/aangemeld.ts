/** A form that brings a case in by hand, filled in: held, an ex-partner, one adult and one child. */
export const AANGEMELD_VAST = {
  aanhoudingDag: '2041-03-04',
  aanhoudingTijd: '09:40',
  voorlopigeHechtenis: 'toegelaten',
  feit: 'mishandeling',
  leeftijd: '18-plus',
  volwassen: '1',
  minderjarig: '1',
  kinderen: 'getuige',
  relatie: 'ex-partner',
  stalking: 'nee',
  vtMelding: 'gedaan',
};
