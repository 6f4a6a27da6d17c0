import { describe, expect, test } from 'vitest';
import type { Rol } from '../../../src/domain/rollen.ts';
import { adviesrol } from '../../../src/domain/zaak/adviesrol.ts';
import { formulierVan } from '../../../src/domain/zaak/formulier-van.ts';
import type { Melding } from '../../../src/domain/zaak/melding.ts';
import { zaak } from '../../support/domain/melding.ts';
import { ONVEILIG, ovj, raad, vt } from '../../support/domain/tafel.ts';
import type { Verloop } from '../../support/domain/verloop.ts';
import { given, open, taak } from '../../support/domain/verloop.ts';

type Leeftijd = Melding['verdachte']['leeftijdsgroep'];
const leeftijden: readonly Leeftijd[] = ['18-plus', '12-17', 'onder-12'];

function loop(leeftijdsgroep: Leeftijd, anders: Partial<Melding> = {}): Verloop {
  return given(zaak({ verdachte: { leeftijdsgroep }, ...anders }));
}

/** What the form of a role asks; null when the role is not asked. */
function gevraagd(z: Verloop['zaak'], rol: Rol): readonly string[] | null {
  const id = `inbreng:${rol}`;
  if (!open(z).includes(id)) return null;
  return formulierVan(z, taak(z, id))?.velden.map((veld) => veld.id) ?? [];
}

/**
 * Steps of the work process by who does them (B 1205–1345): 2 informs the assessment (vroeghulp, what is known),
 * 4 advises measures, 5 advises the disposal, 6 is heard at a plandatum.
 */
const stappen: Readonly<Record<string, readonly string[]>> = {
  'stap 2': ['bekend', 'vroeghulp', 'afgestemd'],
  'stap 4': ['maatregelen'],
  'stap 5': ['advies', 'afdoening'],
};

describe('who does which step at which age', () => {
  test.each(
    Object.entries(stappen).flatMap(([stap, velden]) =>
      leeftijden.flatMap((leeftijd) =>
        (['3ro', 'rvdk'] as const).map((rol) => {
          const doet = (rol === '3ro' && leeftijd === '18-plus') || (rol === 'rvdk' && leeftijd === '12-17');
          return [stap, leeftijd, rol, doet, velden] as const;
        }),
      ),
    ),
  )('%s, %s, %s: %s', (_, leeftijd, rol, doet, velden) => {
    const asked = gevraagd(loop(leeftijd).zaak, rol) ?? [];
    expect(velden.every((veld) => asked.includes(veld))).toBe(doet);
    expect(velden.some((veld) => asked.includes(veld))).toBe(doet);
  });

  test.each([
    ['18-plus', 'advies-3ro', 'advies-rvdk'],
    ['12-17', 'advies-rvdk', 'advies-3ro'],
  ] as const)('step 6, %s: a plandatum waits for %s', (leeftijd, wel, niet) => {
    const z = loop(leeftijd).when(ovj().besluitVrijheid({}, 'anders')).zaak;
    const items = formulierVan(z, taak(z, 'zaakbesluit'))?.velden.find(({ id }) => id === 'items');
    const waarden = items?.soort === 'meerkeuze' ? items.opties.map(({ waarde }) => waarde) : [];
    expect(waarden).toContain(wel);
    expect(waarden).not.toContain(niet);
  });

  test('the Raad also does a risk assessment (LIJ), and has children to think of when there are any', () => {
    expect(gevraagd(loop('12-17').zaak, 'rvdk')).toContain('lij');
    expect(gevraagd(loop('12-17', { kinderen: 'getuige' }).zaak, 'rvdk')).toContain('gesproken');
    expect(gevraagd(loop('18-plus', { kinderen: 'getuige' }).zaak, 'rvdk')).not.toContain('lij');
  });

  test('about a minor the Raad always advises: an afdoening without it is reminded of, safe or not', () => {
    const veilig = loop('12-17').when(ovj().besluitVrijheid({ bewijs: 'voldoende' }, 'anders'));
    const dagvaarding = ovj().besluitZaak({ besluiten: ['dagvaarding'] });
    expect(veilig.weigert(dagvaarding)).toMatchObject({ code: 'vangrail', vangrails: ['G3'] });
    veilig.when(raad().brengtIn({ advies: 'geen-maatregelen' }));
    expect(veilig.weigert(dagvaarding)).toBeNull();
  });

  test('vroeghulp is asked of the Raad in every case of a minor', () => {
    const z = loop('12-17').when(vt().antwoord('ja'), vt().vultAan(ONVEILIG)).zaak;
    expect(gevraagd(z, 'rvdk')).toContain('vroeghulp');
  });
});

describe('Halt', () => {
  test.each([
    ['12-17', 'niet-toegelaten', true],
    ['12-17', 'toegelaten', false],
    ['12-17', 'onbekend', false],
    ['18-plus', 'niet-toegelaten', false],
    ['onder-12', 'niet-toegelaten', false],
  ] as const)('%s, pre-trial detention %s: asked %s', (leeftijd, voorlopigeHechtenis, wel) => {
    expect(gevraagd(loop(leeftijd, { voorlopigeHechtenis }).zaak, 'halt') !== null).toBe(wel);
  });
});

describe('supervision', () => {
  const id = 'overdracht-jeugdreclassering';

  test.each([
    ['18-plus', 'heenzenden-509hh', false],
    ['12-17', 'heenzenden-509hh', true],
    ['12-17', 'heenzenden', false],
  ] as const)('%s, %s: handed to the jeugdreclassering %s', (leeftijd, besluit, wel) => {
    const z = loop(leeftijd).when(ovj().besluitVrijheid({ besluit }, 'anders')).zaak;
    expect(open(z).includes(id)).toBe(wel);
  });

  test('the Raad says that it was handed over; it never supervises itself', () => {
    const los = loop('12-17').when(ovj().besluitVrijheid({ besluit: 'heenzenden-509hh' }, 'anders'));
    expect(taak(los.zaak, id).rol).toBe('rvdk');
    los.when(raad().vultScherm(id, 1, { overgedragen: 'ja' }));
    expect(open(los.zaak)).not.toContain(id);
  });
});

test('under 12 nobody advises, and the OvJ notes where the case is referred', () => {
  const los = loop('onder-12');
  expect([gevraagd(los.zaak, '3ro'), gevraagd(los.zaak, 'rvdk')]).toEqual([null, null]);
  expect(taak(los.zaak, 'verwijzing-onder-12').rol).toBe('ovj');
  los.when(ovj().vultScherm('verwijzing-onder-12', 1, { naar: 'veilig-thuis,jeugdhulp' }));
  expect(open(los.zaak)).not.toContain('verwijzing-onder-12');
});

test('one birthday decides: who advises follows the age on the day of the offence', () => {
  expect(leeftijden.map((leeftijd) => adviesrol(loop(leeftijd).zaak))).toEqual(['3ro', 'rvdk', 'rvdk']);
});
