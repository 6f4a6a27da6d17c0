import { describe, expect, test } from 'vitest';
import type { Feiten } from '../../../src/domain/werkproces/feiten.ts';
import { indicatieteksten } from '../../../src/domain/werkproces/indicatieteksten.ts';
import { indicatie, indicatieCodes } from '../../../src/domain/werkproces/stroomschema.ts';
import { alleFeiten, feiten } from '../../support/feiten.ts';

/**
 * The flow chart as a decision table, read from werkproces §3 and the source. A dash: does not matter.
 * In the outcome, words in capitals depend on the situation of the case (see `uitgewerkt`).
 */
const tabel = `
vermoeden | acuut    | bewijs             | bezwaren | structureel | wens     | dan
nee       | -        | -                  | -        | -           | -        | sepot-01-02 vt-zonder-strafrecht EINDE
!nee      | onbekend | -                  | -        | -           | -        | eerst-deel-a WACHT
!nee      | nee-voorlopig | -             | -        | -           | -        | deel-a-aanvullen WACHT
!nee      | ja       | voldoende          | -        | -           | -        | NIETVRIJ advies-shn VROEGHULP RVDK beslissing-op-uitkomsten EINDE
!nee      | ja       | onderzoek-mogelijk | ja       | -           | -        | NIETVRIJ onderzoeksplan advies-shn VROEGHULP RVDK beslissing-op-uitkomsten EINDE
!nee      | ja       | onderzoek-mogelijk | nee      | -           | -        | onderzoeksplan HUISVERBOD veiligheidsplan-vt-politie RVDK beslissing-op-uitkomsten EINDE
!nee      | ja       | onderzoek-mogelijk | onbekend | -           | -        | bezwaren-beoordelen NIETVRIJ onderzoeksplan
!nee      | ja       | onvoldoende        | -        | -           | -        | sepot-02 vt-met-politie HUISVERBOD RVDK EINDE
!nee      | ja       | onbekend           | -        | -           | -        | bewijs-beoordelen NIETVRIJ
!nee      | nee      | onvoldoende        | -        | -           | -        | sepot-01-02 vt-zonder-strafrecht EINDE
!nee      | nee      | onbekend           | -        | -           | -        | bewijs-beoordelen
!nee      | nee      | onderzoek-mogelijk | -        | ja          | -        | onderzoeksplan beslissing-op-uitkomsten EINDE
!nee      | nee      | onderzoek-mogelijk | -        | nee         | ja       | onderzoeksplan beslissing-op-uitkomsten EINDE
!nee      | nee      | onderzoek-mogelijk | -        | nee         | nee      | sepot-02 vt-zonder-strafrecht EINDE
!nee      | nee      | onderzoek-mogelijk | -        | nee         | onbekend | wens-slachtoffer-navragen
!nee      | nee      | onderzoek-mogelijk | -        | onbekend    | ja       | onderzoeksplan beslissing-op-uitkomsten EINDE
!nee      | nee      | onderzoek-mogelijk | -        | onbekend    | nee      | structureel-beoordelen
!nee      | nee      | onderzoek-mogelijk | -        | onbekend    | onbekend | structureel-beoordelen wens-slachtoffer-navragen
!nee      | nee      | voldoende          | -        | ja          | -        | onderzoeksplan-waar-nodig advies-shn voorwaarden-vt RVDK ADVIES mda-waar-nodig beslissing-op-uitkomsten EINDE
!nee      | nee      | voldoende          | -        | nee         | ja       | vervolgingsbeslissing EINDE
!nee      | nee      | voldoende          | -        | nee         | nee      | voorwaardelijk-sepot vt-zonder-strafrecht EINDE
!nee      | nee      | voldoende          | -        | nee         | onbekend | wens-slachtoffer-navragen
!nee      | nee      | voldoende          | -        | onbekend    | -        | structureel-beoordelen
`;

const rijen = tabel
  .trim()
  .split('\n')
  .slice(1)
  .map((regel) => regel.split('|').map((cel) => cel.trim()));

/** Rows whose conditions hold; exactly one must. */
function passend(f: Feiten): readonly (readonly string[])[] {
  const antwoorden = [
    f.vermoeden,
    f.acuut,
    f.bewijs,
    f.ernstigeBezwaren,
    f.structureel,
    f.slachtofferWenstVervolging,
  ];
  return rijen.filter((rij) =>
    antwoorden.every((antwoord, i) => {
      const cel = rij[i] ?? '';
      if (cel === '-') return true;
      return cel.startsWith('!') ? antwoord !== cel.slice(1) : antwoord === cel;
    }),
  );
}

/** The words that depend on held or not, minor or not, children or not. */
function uitgewerkt(woord: string, f: Feiten): readonly string[] {
  const vast = f.soort === 'vast';
  const wie = f.minderjarig ? 'rvdk' : '3ro';
  const ivs = f.ernstigeBezwaren === 'ja' && f.voorlopigeHechtenis === 'ja';
  const betekenis: Readonly<Record<string, readonly string[]>> = {
    EINDE: ['slachtoffer-informeren', 'vt-informeren'],
    NIETVRIJ: [vast ? 'niet-vrij-zonder-maatregel' : 'maatregel-of-aanhouding'],
    VROEGHULP: [vast ? `vroeghulpadvies-${wie}` : `advies-${wie}`],
    ADVIES: [`advies-${wie}`],
    RVDK: { ja: ['rvdk-civiel'], nee: [], onbekend: ['kinderen-navragen'] }[f.kinderen],
    HUISVERBOD: f.minderjarig ? [] : ['huisverbod-wegen'],
    WACHT: vast ? (ivs ? ['ivs-voor-veiligheidsbeoordeling'] : []) : [`navraag-vt-${wie}`],
  };
  return betekenis[woord] ?? [woord];
}

const alles = alleFeiten([
  'vermoeden',
  'acuut',
  'bewijs',
  'ernstigeBezwaren',
  'structureel',
  'slachtofferWenstVervolging',
  'soort',
  'minderjarig',
  'kinderen',
  'voorlopigeHechtenis',
]);

describe('het stroomschema', () => {
  test('elke combinatie van antwoorden staat op precies één regel van de tabel', () => {
    expect(alles).toHaveLength(46_656);
    expect(alles.filter((f) => passend(f).length !== 1)).toEqual([]);
  });

  test('het wijst in elke combinatie de stappen van die regel aan', () => {
    const fout = alles.find((f) => {
      const dan = passend(f)[0]?.[6] ?? '';
      const eerst = f.vermoeden === 'onbekend' ? ['vermoeden-beoordelen'] : [];
      const verwacht = [...eerst, ...dan.split(' ').flatMap((woord) => uitgewerkt(woord, f))];
      return indicatie(f).join(' ') !== verwacht.join(' ');
    });
    expect(fout).toBeUndefined();
  });

  test('wat er al is gedaan verandert de aangewezen stappen niet', () => {
    const gedaan = alleFeiten([
      'deelACompleet',
      'maatregelOpgelegd',
      'veiligheidsvoorwaarden',
      'stalking',
      'adviesBinnen',
    ]);
    const kaal = indicatie(feiten({ vermoeden: 'ja', acuut: 'ja', bewijs: 'voldoende' }));
    expect(
      gedaan.filter(
        (f) => indicatie({ ...f, vermoeden: 'ja', acuut: 'ja', bewijs: 'voldoende' }).join() !== kaal.join(),
      ),
    ).toEqual([]);
  });

  test.each([
    ['ja', ['veiligheidsplan-vt-politie', 'slachtoffer-informeren', 'vt-informeren']],
    ['nee', ['vt-zonder-strafrecht', 'slachtoffer-informeren', 'vt-informeren']],
    ['nee-voorlopig', ['deel-a-aanvullen']],
    ['onbekend', ['eerst-deel-a']],
  ] as const)('verdachte onder 12, acuut %s: verwijzen, en de veiligheid gaat door', (acuut, dan) => {
    for (const f of alleFeiten(['vermoeden', 'bewijs', 'kinderen', 'soort'])) {
      const stappen = indicatie({ ...f, minderjarig: true, onder12: true, acuut });
      expect(stappen).toEqual(['onder-12-verwijzen', 'rvdk-civiel', ...dan]);
    }
  });

  test('elke stap komt voor, en geen stap twee keer in één antwoord', () => {
    const onder12 = alleFeiten(['onder12', 'acuut']);
    const gezien = new Set([...alles, ...onder12].flatMap((f) => indicatie(f)));
    expect([...gezien].toSorted()).toEqual([...indicatieCodes].toSorted());
    expect(alles.filter((f) => new Set(indicatie(f)).size !== indicatie(f).length)).toEqual([]);
  });
});

describe('de woorden van een stap', () => {
  test.each(indicatieCodes)('%s is kort, rustig en heeft een bron', (code) => {
    const { tekst, waarom, bron } = indicatieteksten[code];
    for (const zin of [tekst, waarom].flatMap((t) => t.split('. '))) {
      expect(zin.split(' ').length, zin).toBeLessThanOrEqual(12);
      expect(zin).not.toMatch(/[!?]|\bje\b|\bjij\b/);
    }
    expect(bron).not.toBe('');
  });
});
