import { describe, expect, test } from 'vitest';
import type { Weergave } from '../../../src/domain/afgeleid/weergave.ts';
import { nietVast, slachtoffers, zaak } from '../../support/domain/melding.ts';
import {
  kpc,
  ONVEILIG,
  ovj,
  politie,
  raad,
  reclassering,
  slachtofferhulp,
  VEILIG,
  vt,
} from '../../support/domain/tafel.ts';
import type { Verloop } from '../../support/domain/verloop.ts';
import { given, WEERGAVE } from '../../support/domain/verloop.ts';

const collega = vt('vt-oefenstad', 'vt-2');

/** What every member of the channel can read. */
function kanaal(loop: Verloop, weergave: Partial<Weergave> = {}): string {
  const open = loop.posts(weergave).filter(({ publiek }) => publiek.soort !== 'dienst');
  return JSON.stringify(open.map(({ view }) => view));
}

describe('the channel never holds content', () => {
  const kanarie = (veld: string): string => `kanarie ${veld}`;

  test('no free text, answer, outcome or decision of anybody', () => {
    const loop = given(
      zaak({
        registratienummer: 'KANARIE-BVH',
        vtMeldingNr: 'KANARIE-VT',
        parketnummer: '99/999999-99',
        feiten: [{ omschrijving: kanarie('feit'), artikel: kanarie('artikel'), maxStrafJaren: 12 }],
        toelichting: kanarie('melding'),
        slachtoffers: slachtoffers(1, 2),
        kinderen: 'getuige',
        sash: 'hoog',
        huisverbod: 'opgelegd',
        lopendeMaatregelen: ['schorsingsvoorwaarden'],
        acuutVooraf: { uitkomst: 'ja', op: 0, door: 'crisisdienst' },
      }),
    )
      .when(
        vt().antwoord('nee'),
        vt().vultAan({
          ...ONVEILIG,
          gevallen: 'vuurwapen,zwangerschap',
          redenNee: 'derden-zicht',
          voorwaarden: kanarie('voorwaarden'),
          dossier: 'werkvoorraad',
          crisishulp: 'nodig',
          structureel: 'ja',
        }),
        collega.antwoord('ja'),
        politie().brengtIn({ eerder: '3-of-meer', vtMelding: 'vandaag', toelichting: kanarie('politie') }),
        reclassering().brengtIn(
          {
            advies: 'maatregelen',
            maatregelen: 'drugs-alcoholverbod',
            toelichting: kanarie('advies'),
          },
          'anders',
        ),
        raad().brengtIn({ kinderenBekend: 'maatregel', gesproken: 'gepland', toelichting: kanarie('raad') }),
        slachtofferhulp().brengtIn({
          contact: 'geen-contact',
          bescherming: 'opvang',
          toelichting: kanarie('shn'),
        }),
        vt().schrijft(kanarie('reactie')),
        ovj().besluitVrijheid(
          {
            besluit: 'heenzenden-509hh',
            maatregelen: 'gebiedsverbod',
            bewijs: 'onderzoek-mogelijk',
            informant: 'shn',
          },
          'termijn-verstreken',
        ),
        slachtofferhulp().probeert('wil-geen-bericht', { slachtoffer: 1 }),
        slachtofferhulp().probeert('niet-bereikt', { slachtoffer: 2 }),
        ovj().besluitZaak(
          {
            besluiten: ['plandatum', 'zvh'],
            plandatum: '2026-12-07',
            items: 'advies-3ro',
            tussentijds: 'meldplicht',
            toelichting: kanarie('besluit'),
          },
          'geen-bezwaren',
        ),
        collega.antwoord('nee'),
      )
      .runsTo('2026-11-24T12:00:00+01:00')
      .when(ovj().verzetPlandatum('2026-12-10', 'voorwaarden-niet-klaar'), ovj().sluit('anders'));
    const tekst = kanaal(loop);
    expect(tekst).not.toMatch(/kanarie/i);
    for (const woord of [
      '99/999999-99',
      'vuurwapen',
      'zwangerschap',
      'derden-zicht',
      'werkvoorraad',
      'hoog',
      'opgelegd',
      'schorsing',
      'crisisdienst',
      '3-of-meer',
      'vandaag',
      'geen-maatregelen',
      'drugs',
      'opvang',
      'geen-contact',
      'heenzenden',
      '509hh',
      'gebiedsverbod',
      'onderzoek-mogelijk',
      'geen-bezwaren',
      'zvh',
      'meldplicht',
      'advies-3ro',
      'voorwaarden-niet-klaar',
      '"ja"',
      '"nee"',
      'vt-2',
      'vt-oefenstad-1',
      'ovj-1',
    ]) {
      expect(tekst).not.toContain(woord);
    }
    expect(tekst.match(/termijn-verstreken/g) ?? []).toEqual([]);
  });

  test('not even that a "nee" is provisional, or that answers differ: that tells what they are', () => {
    const ja = given(zaak()).when(vt().antwoord('ja'));
    const nee = given(zaak()).when(vt().antwoord('nee'));
    const beide = given(zaak()).when(vt().antwoord('nee')).when(collega.antwoord('ja'));
    expect(kanaal(ja)).toBe(kanaal(nee));
    expect(beide.view('z', 'zaak').balk).toEqual(nee.view('z', 'zaak').balk);
  });

  test('a location may show the acute outcome, and then only that', () => {
    const acuutInKanaal = { acuutInKanaal: true };
    const balk = (loop: Verloop) => loop.view('z', 'zaak', acuutInKanaal).balk;
    const nee = given(zaak()).when(vt().antwoord('nee'));
    expect(balk(nee)).toEqual({ soort: 'deel-a-voorlopig' });
    expect(balk(nee.when(vt().vultAan(VEILIG)))).toEqual({ soort: 'deel-a-binnen', acuut: 'nee' });
    const ja = given(zaak()).when(vt().antwoord('ja'));
    expect(balk(ja)).toEqual({ soort: 'deel-a-binnen', acuut: 'ja' });
    expect(balk(ja.when(collega.antwoord('nee')))).toEqual({ soort: 'antwoorden-verschillen' });
    expect(kanaal(ja, acuutInKanaal).replace('"acuut":"ja"', '')).not.toMatch(/"ja"|"nee"|bedreiging/);
  });
});

describe('the case post', () => {
  const balk = (loop: Verloop) => loop.view('z', 'zaak').balk.soort;

  test('number, kind and clock; a line per partner with who answered', () => {
    const loop = given(zaak({ relatie: 'ex-partner', stalking: true, kinderen: 'getuige' })).when(
      politie().brengtIn(),
      reclassering().pakt('inbreng'),
    );
    const view = loop.view('z', 'zaak');
    expect(view.kop).toMatchObject({ nummer: 'OF-26-0001', soort: 'vast', uiterlijkVan: 'vrijheid' });
    expect(view.kop.uiterlijk).toBe(loop.zaak.termijnen.vrijheid);
    expect(view.kenmerken).toEqual(['ex-partner', 'stalking', 'kinderen']);
    expect(view.partners.map(({ rol, status }) => `${rol} ${status}`)).toEqual([
      'vt gevraagd',
      'politie beantwoord',
      '3ro opgepakt',
      'rvdk gevraagd',
      'shn gevraagd',
    ]);
  });

  test('names the organisation only when there are two', () => {
    const namen = (vtRegios: readonly string[]) =>
      given(zaak({ vtRegios }))
        .view('z', 'zaak')
        .partners.filter(({ rol }) => rol === 'vt')
        .map((p) => p.organisatie);
    expect(namen(['vt-oefenstad'])).toEqual([null]);
    expect(namen(['vt-oefenstad', 'vt-waterland'])).toEqual(['vt-oefenstad', 'vt-waterland']);
  });

  test('of a case not held the clock is that of part A; after release there is none', () => {
    expect(given(nietVast()).view('z', 'zaak').kop.uiterlijkVan).toBe('deel-a');
    const vrij = given(zaak()).when(ovj().besluitVrijheid({}, 'anders'));
    expect(vrij.view('z', 'zaak').kop).toMatchObject({ uiterlijk: null, uiterlijkVan: null });
  });

  test('tells the one thing that matters now, step by step', () => {
    const loop = given(zaak());
    expect(balk(loop)).toBe('deel-a-gevraagd');
    expect(balk(loop.when(vt().pakt('deel-a')))).toBe('deel-a-opgepakt');
    expect(balk(loop.when(vt().antwoord('nee')))).toBe('deel-a-voorlopig');
    expect(balk(loop.when(vt().vultAan(VEILIG)))).toBe('deel-a-binnen');
    expect(balk(loop.runsTo('2026-11-23T20:01:00+01:00'))).toBe('termijn-verstreken');
    expect(balk(loop.when(ovj().besluitVrijheid({ informant: 'shn' })))).toBe('slachtoffer-nog-niet-bereikt');
    expect(balk(loop.when(collega.antwoord('ja')))).toBe('antwoord-gewijzigd-na-besluit');
    expect(balk(loop.when(ovj().sluit()))).toBe('gesloten');
    expect(balk(loop.when(ovj().heropent(), ovj().trektIn()))).toBe('ingetrokken');
  });

  test.each(['ja', 'nee'] as const)(
    'part A that comes after the decision is told, and not that it is %s',
    (antwoord) => {
      const loop = given(zaak()).when(ovj().besluitVrijheid({}, 'anders'));
      expect(balk(loop)).toBe('slachtoffer-nog-niet-bereikt');
      expect(balk(loop.after(5).when(vt().antwoord(antwoord)))).toBe('antwoord-gewijzigd-na-besluit');
      const getoond = loop.view('z', 'zaak', { acuutInKanaal: true }).balk.soort;
      expect(getoond === 'antwoord-gewijzigd-na-besluit').toBe(antwoord === 'ja');
      expect(balk(loop.after(5).when(ovj().besluitVrijheid({ informant: 'shn' }, 'anders')))).not.toBe(
        antwoord === 'nee' ? 'antwoord-gewijzigd-na-besluit' : '',
      );
    },
  );

  test('says the next step until nothing is left', () => {
    const stap = (loop: Verloop) => loop.view('z', 'zaak').volgende;
    const loop = given(zaak());
    expect(stap(loop)).toBe('antwoord-vt');
    expect(stap(loop.when(vt().antwoord('nee')))).toBe('besluit-vrijheid');
    expect(stap(loop.when(ovj().besluitVrijheid({ informant: 'shn' }, 'anders')))).toBe(
      'slachtoffer-informeren',
    );
    expect(stap(loop.when(slachtofferhulp().probeert('bereikt')))).toBe('inbreng-partners');
    expect(stap(loop.when(ovj().sluit()))).toBe('niets');
  });
});

test('the thread tells that something happened and by whom, once each', () => {
  const loop = given(zaak()).when(
    vt().antwoord('nee'),
    vt().vultAan(VEILIG),
    collega.antwoord('nee'),
    politie().brengtIn(),
    ovj().besluitVrijheid({ informant: 'shn' }),
    slachtofferhulp().probeert('niet-bereikt'),
    slachtofferhulp().probeert('bereikt'),
    kpc().koppelt('oefenstad:OF-26-0002', 'OF-26-0002'),
  );
  const draad = loop
    .posts()
    .flatMap(({ view }) => (view.soort === 'thread' ? [`${view.wat} ${view.rol}`] : []));
  expect(draad).toEqual([
    'deel-a-beantwoord vt',
    'deel-a-compleet vt',
    'deel-a-gewijzigd vt',
    'inbreng-binnen politie',
    'vrijheid-besloten ovj',
    'slachtoffer-bereikt shn',
    'gekoppeld kpc',
  ]);
});

test('an organisation the settings no longer know is shown by its id', () => {
  const loop = given(zaak({ vtRegios: ['vt-oefenstad', 'vt-waterland'] }));
  const zonder = { vtOrganisaties: WEERGAVE.vtOrganisaties.slice(0, 1).map((o) => ({ ...o, kort: 'VT O' })) };
  const regels = loop.view('z', 'zaak', zonder).partners.filter(({ rol }) => rol === 'vt');
  expect(regels.map(({ organisatie }) => organisatie)).toEqual(['VT O', 'vt-waterland']);
});
