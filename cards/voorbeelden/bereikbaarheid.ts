import type { BereikbaarheidView, Bereikmelding, OproepView } from '../../src/domain/afgeleid/views.ts';
import { bereikmeldingen } from '../teksten/bereikbaarheid.ts';
import type { Voorbeeld } from './basis.ts';
import { kopVast, na, PEIL } from './basis.ts';

const oproep: OproepView = {
  soort: 'oproep',
  kop: kopVast,
  taak: 'deel-a',
  wie: 'VT-piket 1',
  objectId: '00000000-0000-4000-8000-000000000001',
  voorbij: false,
};

export const oproepVoorbeelden: readonly Voorbeeld[] = [
  { naam: 'deel A', view: oproep },
  { naam: 'alarm', view: { ...oproep, taak: null } },
  { naam: 'niet meer nodig', view: { ...oproep, voorbij: true } },
];

const leeg: BereikbaarheidView = {
  soort: 'bereikbaarheid',
  kanalen: [
    { kanaal: 'e-mail', mogelijk: true, bevestigdOp: na(-2_000) },
    { kanaal: 'telefoon', mogelijk: true, bevestigdOp: null },
  ],
  wachtOpCode: null,
  melding: null,
  peil: PEIL,
};

export const bereikbaarheidVoorbeelden: readonly Voorbeeld[] = [
  { naam: 'e-mail bevestigd', view: leeg },
  { naam: 'code onderweg', view: { ...leeg, wachtOpCode: 'telefoon', melding: 'code-onderweg' } },
  {
    naam: 'nergens mogelijk',
    view: {
      ...leeg,
      kanalen: leeg.kanalen.map(({ kanaal }) => ({ kanaal, mogelijk: false, bevestigdOp: null })),
    },
  },
  ...(Object.keys(bereikmeldingen) as Bereikmelding[]).map((melding) => ({
    naam: melding,
    alleenTest: true as const,
    view: { ...leeg, melding },
  })),
];
