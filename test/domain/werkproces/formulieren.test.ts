import { describe, expect, test } from 'vitest';
import { taakSoorten } from '../../../src/domain/instellingen/stappen.ts';
import { rollen } from '../../../src/domain/rollen.ts';
import type { Formulier, Veld } from '../../../src/domain/werkproces/formulier.ts';
import { formulierVoor } from '../../../src/domain/werkproces/formulier-voor.ts';
import { formulieren } from '../../../src/domain/werkproces/formulierenregister.ts';
import { alleFeiten, feiten } from '../../support/feiten.ts';

const alle = Object.entries<Formulier>(formulieren);
const velden = alle.flatMap(([id, formulier]) =>
  formulier.velden.map((veld) => [`${id}.${veld.id}`, veld] as const),
);

function opties(veld: Veld): readonly { waarde: string; label: string }[] {
  return veld.soort === 'keuze' || veld.soort === 'meerkeuze' ? veld.opties : [];
}

function ids(formulier: Formulier | null): readonly string[] {
  return formulier?.velden.map((veld) => veld.id) ?? [];
}

describe('elk formulier', () => {
  test.each(alle)('%s staat onder zijn eigen id en past op een telefoon', (id, formulier) => {
    expect(formulier.id).toBe(id);
    const zonderVelden = ['kennisname', 'plandatum-item', 'vt-informeren', 'verbod', 'ter-plaatse'];
    const eenTik = zonderVelden.includes(id);
    expect(formulier.velden.length === 0).toBe(eenTik);
    expect(formulier.velden.length).toBeLessThanOrEqual(17);
    expect(new Set(ids(formulier)).size).toBe(formulier.velden.length);
    expect(formulier.velden.filter((veld) => veld.soort === 'tekst').length).toBeLessThanOrEqual(1);
  });

  test.each(velden)(
    '%s: keuzes zijn uniek en zonder komma, Teams plakt ze met komma’s aan elkaar',
    (_, veld) => {
      const waarden = opties(veld).map((optie) => optie.waarde);
      expect(new Set(waarden).size).toBe(waarden.length);
      for (const waarde of waarden) expect(waarde).toMatch(/^[a-z0-9-]+$/);
      const alleen = veld.soort === 'meerkeuze' ? veld.alleen : undefined;
      expect(alleen === undefined || waarden.includes(alleen)).toBe(true);
    },
  );

  test.each(velden)('%s: de tekst is kort, met "u", zonder uitroepteken', (_, veld) => {
    for (const tekst of [veld.label, veld.uitleg ?? '', ...opties(veld).map((optie) => optie.label)]) {
      expect(tekst.split(' ').length, tekst).toBeLessThanOrEqual(12);
      expect(tekst).not.toMatch(/!|\bje\b|\bjij\b|\bjouw\b/);
    }
  });

  const teksten = velden.flatMap(([naam, veld]) => (veld.soort === 'tekst' ? [[naam, veld] as const] : []));
  test.each(teksten)('%s: vrije tekst is hoogstens 500 tekens en vraagt geen namen', (_, veld) => {
    expect(veld.max).toBeLessThanOrEqual(500);
    expect(veld.hint).toMatch(veld.vorm === 'zaaknummer' ? /OF-26-0042/ : /^Kort\. Geen namen\.$/);
  });

  test.each(velden)('%s: iemand leest het, maar beheer nooit', (_, veld) => {
    expect(veld.leest.length).toBeGreaterThan(0);
    expect(veld.leest).not.toContain('beheer');
    expect(new Set(veld.leest).size).toBe(veld.leest.length);
  });

  test.each(velden)(
    '%s: een voorwaarde wijst naar een bestaande keuze van hetzelfde formulier',
    (naam, veld) => {
      const als = veld.verplichtAls;
      const ander = als && velden.find(([n]) => n === `${naam.split('.')[0] ?? ''}.${als.veld}`)?.[1];
      expect(als === undefined || (ander && opties(ander).some((optie) => optie.waarde === als.waarde))).toBe(
        true,
      );
    },
  );
});

describe('antwoorden die elkaar tegenspreken', () => {
  test.each(velden.filter(([, veld]) => veld.spreektTegen !== undefined))(
    '%s: wijst naar keuzes die er zijn, van een vraag erboven',
    (naam, veld) => {
      const tegen = veld.spreektTegen;
      const formulier = alle.find(([id]) => id === naam.split('.')[0])?.[1];
      const volgorde = formulier?.velden.map(({ id }) => id) ?? [];
      const ander = formulier?.velden.find(({ id }) => id === tegen?.veld);
      expect(volgorde.indexOf(tegen?.veld ?? '')).toBeGreaterThanOrEqual(0);
      expect(volgorde.indexOf(tegen?.veld ?? '')).toBeLessThan(volgorde.indexOf(veld.id));
      const heeft = (waarden: readonly string[], van: Veld): boolean =>
        waarden.every((waarde) => opties(van).some((optie) => optie.waarde === waarde));
      expect(ander !== undefined && heeft(tegen?.waarden ?? [], ander)).toBe(true);
      expect(heeft(tegen?.eigen ?? [], veld)).toBe(true);
    },
  );
});

describe('wie welk formulier krijgt', () => {
  const zaak = feiten({});

  test('elke taak en rol heeft een formulier uit het register, of is met één tik gedaan', () => {
    for (const soort of taakSoorten) {
      for (const rol of rollen) {
        for (const f of alleFeiten(['minderjarig', 'kinderen', 'stalking'])) {
          const formulier = formulierVoor(soort, rol, f);
          if (formulier === null) continue;
          const heel = alle.find(([id]) => id === formulier.id)?.[1] ?? null;
          expect(ids(heel)).toEqual(expect.arrayContaining([...ids(formulier)]));
          expect(formulier.velden.length).toBeGreaterThan(0);
        }
      }
    }
  });

  test.each([
    ['deel-a', 'vt', 'deel-a'],
    ['deel-a-aanvulling', 'vt', 'deel-a'],
    ['inbreng', 'politie', 'inbreng-politie'],
    ['inbreng', '3ro', 'inbreng-3ro'],
    ['inbreng', 'rvdk', 'inbreng-rvdk'],
    ['inbreng', 'shn', 'inbreng-shn'],
    ['vrijheid', 'ovj', 'vrijheid'],
    ['zaakbesluit', 'ovj', 'zaakbesluit'],
    ['slachtoffer', 'shn', 'slachtoffer-poging'],
    ['ambtshalve', 'politie', 'ambtshalve'],
    ['overdracht', 'vt', 'overdracht'],
    ['vt-informeren', '3ro', null],
    ['informant', 'ovj', 'informant'],
    ['plandatum', 'ovj', 'plandatum-afhandelen'],
    ['kennisname', 'vt', null],
    ['plandatum-item', '3ro', null],
    ['inbreng', 'vt', null],
    ['inbreng', 'halt', 'inbreng-halt'],
    ['inbreng', 'kpc', 'inbreng-kpc'],
    ['inbreng', 'zvh', null],
  ] as const)('%s voor %s: %s', (soort, rol, id) => {
    expect(formulierVoor(soort, rol, zaak)?.id ?? null).toBe(id);
  });

  test('over stalking wordt alleen bij stalking gevraagd', () => {
    expect(ids(formulierVoor('inbreng', '3ro', feiten({ stalking: true })))).toEqual(
      expect.arrayContaining(['em', 'dut']),
    );
    expect(ids(formulierVoor('inbreng', '3ro', zaak))).not.toContain('em');
    expect(ids(formulierVoor('inbreng', 'politie', feiten({ stalking: true })))).toContain('sash');
    expect(ids(formulierVoor('inbreng', 'politie', zaak))).not.toContain('sash');
  });

  test.each([
    [false, 'ja', false, true],
    [false, 'onbekend', false, true],
    [true, 'ja', true, true],
    [true, 'onbekend', true, true],
    [true, 'nee', true, false],
    [false, 'nee', false, true],
  ] as const)(
    'de Raad, minderjarig %s en kinderen %s: advies %s, over de kinderen %s',
    (minderjarig, kinderen, advies, kind) => {
      const gevraagd = ids(formulierVoor('inbreng', 'rvdk', feiten({ minderjarig, kinderen })));
      expect(gevraagd.includes('advies')).toBe(advies);
      expect(gevraagd.includes('gesproken')).toBe(kind);
      expect(gevraagd).toContain('toelichting');
    },
  );

  test.each(['vrijheid', 'zaakbesluit'] as const)('%s: geen huisverbod voor een minderjarige', (soort) => {
    const waarden = (minderjarig: boolean): readonly string[] =>
      (formulierVoor(soort, 'ovj', feiten({ minderjarig }))?.velden ?? [])
        .flatMap(opties)
        .map((optie) => optie.waarde);
    expect(waarden(false)).toContain('huisverbod');
    expect(waarden(true)).not.toContain('huisverbod');
  });

  test('op een plandatum wacht het advies van wie adviseert', () => {
    const items = (minderjarig: boolean): readonly string[] =>
      (formulierVoor('zaakbesluit', 'ovj', feiten({ minderjarig }))?.velden ?? [])
        .filter((veld) => veld.id === 'items')
        .flatMap(opties)
        .map((optie) => optie.waarde);
    const rest = ['onderzoek-politie', 'voorwaarden-vt', 'wens-slachtoffer-shn', 'anders-ovj'];
    expect(items(false)).toEqual(['advies-3ro', ...rest]);
    expect(items(true)).toEqual(['advies-rvdk', ...rest]);
    for (const item of ['advies-3ro', 'advies-rvdk', ...rest]) {
      expect(
        rollen.some((rol) => item.endsWith(`-${rol}`)),
        item,
      ).toBe(true);
    }
  });

  test('het besluit vrijheid begint met het besluit en zet niets vooraf', () => {
    const [besluit, bezwaren, ...rest] = formulieren.vrijheid.velden;
    expect([besluit?.id, besluit?.verplicht]).toEqual(['besluit', true]);
    expect([bezwaren?.id, bezwaren?.verplicht]).toEqual(['ernstigeBezwaren', true]);
    expect(rest.filter((veld) => veld.verplicht === true)).toEqual([]);
  });
});
