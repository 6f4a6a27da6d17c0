import { describe, expect, test } from 'vitest';
import { bewaarstand } from '../../../src/domain/bewaren/bewaarstand.ts';
import { UUR } from '../../../src/domain/termijnen/tijdstip.ts';
import type { Zaak } from '../../../src/domain/zaak/zaak.ts';
import { zaak } from '../../support/domain/melding.ts';
import { kpc, ovj } from '../../support/domain/tafel.ts';
import { given } from '../../support/domain/verloop.ts';

const DAG = 24 * UUR;
const dagen = 30;

type Besluit = 'heenzenden' | 'heenzenden-509hh' | 'ivs';

function gesloten(besluit: Besluit): Zaak {
  return given(zaak()).when(
    ovj().besluitVrijheid({ besluit, informant: 'shn' }, 'anders'),
    kpc().sluit('anders'),
  ).zaak;
}

const na = (z: Zaak, hoeveel: number): number => (z.eindeOp ?? 0) + hoeveel * DAG;

describe('how long a case is kept', () => {
  test('open: always', () => {
    expect(bewaarstand(given(zaak()).zaak, dagen, 9e15)).toEqual({ soort: 'open' });
  });

  test('ended: so many days at the same time of the day, also over the change of the hour, and no minute less', () => {
    const z = gesloten('heenzenden');
    const stand = bewaarstand(z, dagen, na(z, 29));
    expect(stand).toEqual({ soort: 'bewaren', tot: na(z, dagen) });
    expect(bewaarstand(z, dagen, na(z, dagen) - 1)).toEqual(stand);
    expect(bewaarstand(z, dagen, na(z, dagen))).toEqual({ soort: 'wissen', sinds: na(z, dagen) });
  });

  test('opened again: the time begins anew at the next end', () => {
    const open = given(zaak()).when(
      ovj().besluitVrijheid({ besluit: 'heenzenden', informant: 'shn' }, 'anders'),
      kpc().sluit('anders'),
      kpc().doet({ type: 'heropen' }),
    ).zaak;
    expect(bewaarstand(open, dagen, 9e15)).toEqual({ soort: 'open' });
  });

  test('a measure in force keeps it, until its end', () => {
    const z = gesloten('heenzenden-509hh');
    expect(bewaarstand(z, dagen, na(z, 31))).toEqual({ soort: 'loopt', wat: ['maatregel'] });
    expect(bewaarstand(z, dagen, na(z, 91))).toMatchObject({ soort: 'wissen' });
  });

  test('a measure of which nobody said when it ends keeps it for good', () => {
    const z = gesloten('heenzenden-509hh');
    const maatregelen = z.bewaking.maatregelen.map((maatregel) => ({ ...maatregel, einde: null }));
    const zonder = { ...z, bewaking: { ...z.bewaking, maatregelen } };
    expect(bewaarstand(zonder, dagen, na(z, 5_000))).toEqual({ soort: 'loopt', wat: ['maatregel'] });
  });

  test('who is held by a decision keeps it, until that has to end', () => {
    const z = gesloten('ivs');
    expect(bewaarstand(z, 1, na(z, 2))).toEqual({ soort: 'loopt', wat: ['hechtenis'] });
    expect(bewaarstand(z, 1, na(z, 10))).toMatchObject({ soort: 'wissen' });
  });

  test('a plandatum to come keeps it, until that day is over or somebody dealt with it', () => {
    const z = gesloten('heenzenden');
    const plandatum = { nr: 1, datum: '2026-12-14', items: [], verzet: [], afgehandeldOp: null } as const;
    const met = { ...z, plandatum };
    const opDeDag = Date.parse('2026-12-14T12:00:00Z');
    expect(bewaarstand(met, 1, opDeDag)).toEqual({ soort: 'loopt', wat: ['plandatum'] });
    expect(bewaarstand(met, 1, opDeDag + DAG)).toMatchObject({ soort: 'wissen' });
    const klaar = { ...met, plandatum: { ...plandatum, afgehandeldOp: opDeDag } };
    expect(bewaarstand(klaar, 1, opDeDag)).toMatchObject({ soort: 'wissen' });
  });

  test('moved: what runs is watched where it lives now', () => {
    const z = gesloten('heenzenden-509hh');
    const plek = { zaakId: 'duinstad:DU-26-0001', nummer: 'DU-26-0001', locatie: 'duinstad' };
    expect(bewaarstand({ ...z, verplaatstNaar: plek }, dagen, na(z, 31))).toMatchObject({ soort: 'wissen' });
  });
});
