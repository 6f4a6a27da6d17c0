// What somebody sees of the duty of a location and of a case as a whole, written out in locatieschermen.txt.
import { expect, test } from 'vitest';
import { piketscherm } from '../../../src/domain/afgeleid/schermen/piketscherm.ts';
import { piketweek } from '../../../src/domain/afgeleid/schermen/piketweek.ts';
import { regioscherm } from '../../../src/domain/afgeleid/schermen/regioscherm.ts';
import { leesKeuze, roosterscherm } from '../../../src/domain/afgeleid/schermen/roosterscherm.ts';
import { verzetscherm } from '../../../src/domain/afgeleid/schermen/taakscherm.ts';
import { telefoonscherm } from '../../../src/domain/afgeleid/schermen/telefoonscherm.ts';
import { verplaatsscherm } from '../../../src/domain/afgeleid/schermen/verplaatsscherm.ts';
import { vrijscherm } from '../../../src/domain/afgeleid/schermen/vrijscherm.ts';
import type { Formulier } from '../../../src/domain/werkproces/formulier.ts';
import type { Persoon, Rolhouder } from '../../../src/domain/zaak/wie.ts';
import { nietVast, zaak } from '../../support/domain/melding.ts';
import { tekst } from '../../support/domain/relaas.ts';
import { patroon, regels } from '../../support/domain/rooster.ts';
import { collega, OVJ, op, Roosterverloop, tweePloegen } from '../../support/domain/roosterverloop.ts';
import { vragen } from '../../support/domain/taakproef.ts';
import { ovj, reclassering, vt } from '../../support/domain/tafel.ts';
import { given, open, taak, WEERGAVE } from '../../support/domain/verloop.ts';
import { expectOpSchrift } from '../../support/op-schrift.ts';

const als = (persoonId: string, houder: Rolhouder): Persoon => ({
  soort: 'persoon',
  persoonId,
  rollen: [houder],
});
const KPC = als('kpc-1', { rol: 'kpc' });
const OFFICIER = als('officier-1', OVJ);
const VT = als('vt-1', { rol: 'vt', organisatie: 'vt-oefenstad' });

/** What a form asks too: these forms are made for the case or the location. */
const metVragen = (view: object): string =>
  'formulier' in view ? `${tekst(view)}${vragen(view.formulier as Formulier)}` : tekst(view);

const opSchrift = (views: Readonly<Record<string, object | null>>): string =>
  `${Object.entries(views)
    .map(([wat, view]) => `# ${wat}\n${view === null ? 'niets' : metVragen(view)}`)
    .join('\n')}\n`;

function metAfspraken(): Roosterverloop {
  const basis = tweePloegen();
  const overdag = { ...regels(patroon({ wie: ['vt-1'], dagen: ['ma', 'wo'] })), invaller: 'kpc' } as const;
  const loop = new Roosterverloop('ma 12:00', {
    ...basis,
    roosters: { ...basis.roosters, 'vt:vt-oefenstad': overdag },
  });
  loop.peil();
  const { locatie } = loop;
  const nacht = { van: op('ma 18:00'), tot: op('di 08:00') };
  loop.geeft(collega('officier-1'), {
    type: 'neem-dienst-over',
    locatie,
    houder: OVJ,
    voor: 'officier-2',
    ...nacht,
  });
  loop.geeft(collega('officier-3'), { type: 'neem-over', houder: OVJ, tot: op('ma 15:00') });
  return loop;
}

test('het rooster, het piket en de week', () => {
  const { locatie, staat, nu } = metAfspraken();
  const views: Readonly<Record<string, object>> = Object.fromEntries<object>(
    [KPC, OFFICIER, VT, als('officier-3', OVJ)].flatMap((wie) => [
      [`rooster voor ${wie.persoonId}`, roosterscherm(locatie, staat, wie, nu)],
      [`piket voor ${wie.persoonId}`, piketscherm(locatie, staat, wie, nu)],
    ]),
  );
  const kaal = { ...locatie, roosters: {} };
  const rest = {
    'de week': piketweek(locatie, staat, nu),
    'piket zonder rooster': piketscherm(kaal, null, VT, nu),
    'rooster zonder rooster': roosterscherm(kaal, null, VT, nu),
  };
  expectOpSchrift(new URL('locatieschermen.txt', import.meta.url), opSchrift({ ...views, ...rest }));
});

test.each([
  ['ovj|1|2|officier-2', { houder: OVJ, van: 1, tot: 2, persoonId: 'officier-2' }],
  [
    'vt:vt-oefenstad|1|2|',
    { houder: { rol: 'vt', organisatie: 'vt-oefenstad' }, van: 1, tot: 2, persoonId: null },
  ],
  ['vt|1|2|', null],
  ['ovj|1|2|a|b', null],
  ['ovj|x|2|a', null],
  ['ovj|1|2.5|a', null],
  ['niemand|1|2|a', null],
  ['ovj|1|2|'.padEnd(201, 'a'), null],
  [7, null],
])('een keuze die terugkomt: %j', (tekst, keuze) => {
  expect(leesKeuze(tekst)).toEqual(keuze);
});

test('de schermen over een zaak waar niemand om gevraagd is', () => {
  const pas = given(zaak());
  const later = given(nietVast({ stalking: true })).when(
    vt().antwoord('nee'),
    reclassering().brengtIn({ advies: 'maatregelen' }, 'anders'),
    ovj().besluitZaak({ besluiten: ['plandatum'], plandatum: '2026-12-21' }, 'anders'),
  );
  const metNummer = {
    ...WEERGAVE,
    vtOrganisaties: WEERGAVE.vtOrganisaties.map((een) => ({ ...een, telefoon: '088-1234' })),
  };
  const deelA = taak(pas.zaak, 'deel-a:vt-oefenstad');
  const elders = ['oefenstad', 'waterland', 'echt'].map((id) => ({
    ...tweePloegen(),
    id,
    naam: id,
    oefening: id !== 'echt',
  }));
  const hertoon = {
    waarden: { uitkomst: 'ja' },
    fouten: [{ veld: 'uitkomst', fout: 'verplicht' }],
    verouderd: true,
  } as const;
  expectOpSchrift(
    new URL('zaakschermen.txt', import.meta.url),
    opSchrift({
      regio: regioscherm(pas.zaak, WEERGAVE),
      verplaatsen: verplaatsscherm(pas.zaak, elders),
      'telefoon met nummer': telefoonscherm(pas.zaak, deelA, KPC, metNummer),
      'telefoon opnieuw getoond': telefoonscherm(pas.zaak, deelA, KPC, WEERGAVE, hertoon),
      verzetten: verzetscherm(
        later.zaak,
        taak(later.zaak, open(later.zaak).find((id) => id.startsWith('plandatum:')) ?? ''),
        OFFICIER,
        WEERGAVE,
      ),
      ...Object.fromEntries(
        [KPC, OFFICIER, VT, als('politie-1', { rol: 'politie' })].flatMap((wie) =>
          ['rode-vlaggen', 'vragenlijst-stalking', 'onbekend'].map((id) => [
            `${id} voor ${wie.persoonId}`,
            vrijscherm(later.zaak, id, wie, WEERGAVE)?.data ?? null,
          ]),
        ),
      ),
      'rode vlaggen opnieuw getoond': vrijscherm(
        later.zaak,
        'rode-vlaggen',
        als('politie-1', { rol: 'politie' }),
        WEERGAVE,
        hertoon,
      ),
    }),
  );
});
