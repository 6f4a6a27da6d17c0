import { storingen } from '../../src/domain/locatie/storing/storing.ts';
import type { Voorbeeld } from './basis.ts';
import { na, PEIL } from './basis.ts';

export const storingVoorbeelden: readonly Voorbeeld[] = [
  ...storingen.map((storing) => ({
    naam: storing,
    view: { soort: 'storing', storing, op: PEIL, voorbijOp: null } as const,
  })),
  { naam: 'voorbij', view: { soort: 'storing', storing: 'loopt-achter', op: PEIL, voorbijOp: na(9) } },
];
