import { vanIso } from '../../../src/domain/termijnen/tijdstip.ts';
import type { Melding } from '../../../src/domain/zaak/melding.ts';

/** Monday afternoon, an ordinary working day, long before the night. */
export const INTAKE = vanIso('2026-11-23T12:05:00+01:00');
export const AANHOUDING = vanIso('2026-11-23T11:00:00+01:00');

/** A made-up case: an adult held since eleven, one victim, no children; with what the test says. */
export function zaak(anders: Partial<Melding> = {}): Melding {
  return {
    bron: 'demo',
    bronId: 'PL0000-0001',
    berichtNr: 1,
    soort: 'vast',
    aanhouding: AANHOUDING,
    voorlopigeHechtenis: 'toegelaten',
    verdachte: { leeftijdsgroep: '18-plus' },
    slachtoffers: [{ label: 'slachtoffer 1', minderjarig: false }],
    kinderen: 'geen',
    relatie: 'partner',
    feiten: [{ omschrijving: 'Mishandeling', maxStrafJaren: 3 }],
    stalking: false,
    vtMelding: 'gedaan',
    ...anders,
  };
}

/** A made-up case of a suspect who was heard and is not held. */
export function nietVast(anders: Partial<Melding> = {}): Melding {
  const { aanhouding: _, voorlopigeHechtenis: _v, ...basis } = zaak();
  return { ...basis, soort: 'niet-vast', gehoord: AANHOUDING, vtMeldingOp: AANHOUDING, ...anders };
}

export function slachtoffers(...nummers: readonly number[]): Melding['slachtoffers'] {
  return nummers.map((nr) => ({ label: `slachtoffer ${nr}`, minderjarig: false }));
}
