import { vanIso } from '../../../src/domain/termijnen/tijdstip.ts';
import type { Melding, Meldingwijziging } from '../../../src/domain/zaak/melding.ts';

/** An hour before the scenarios begin: nine hours later it is eight in the evening of the same day. */
export const AANHOUDING = vanIso('2041-03-04T11:00:00+01:00');

let gemeld = 0;

/** A made-up case of an adult who is held since eleven; one victim, no children. */
export function vast(anders: Partial<Melding> = {}): Melding {
  gemeld += 1;
  return {
    bron: 'demo',
    bronId: `PL-${gemeld}`,
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

/** A made-up case of a suspect who was heard and went home. */
export function nietVast(anders: Partial<Melding> = {}): Melding {
  const { aanhouding: _, voorlopigeHechtenis: _v, ...basis } = vast();
  return { ...basis, soort: 'niet-vast', gehoord: AANHOUDING, vtMeldingOp: AANHOUDING, ...anders };
}

/** A later message on a case, with only what it names. */
export function later(eerste: Melding, anders: Partial<Melding>, berichtNr = 2): Meldingwijziging {
  return { bron: eerste.bron, bronId: eerste.bronId, berichtNr, ...anders };
}
