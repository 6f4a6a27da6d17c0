// Reading what somebody else answered is kept, on whatever screen it stands. Two cases that differ in one answer are
// shown on every screen to every role: where the screens differ, the reading is noted.
import { describe, expect, test } from 'vitest';
import { gelezenGroepen, gelezenOpPagina } from '../../../src/domain/afgeleid/gelezen.ts';
import { takenScherm } from '../../../src/domain/afgeleid/schermen/eigen-taken.ts';
import { regioscherm } from '../../../src/domain/afgeleid/schermen/regioscherm.ts';
import { taakscherm, verzetscherm } from '../../../src/domain/afgeleid/schermen/taakscherm.ts';
import { telefoonscherm } from '../../../src/domain/afgeleid/schermen/telefoonscherm.ts';
import { vrijscherm } from '../../../src/domain/afgeleid/schermen/vrijscherm.ts';
import {
  inzienScherm,
  klaarScherm,
  tijdlijnScherm,
  vangrailScherm,
  waaromScherm,
} from '../../../src/domain/afgeleid/schermen/zaakschermen.ts';
import type { View } from '../../../src/domain/afgeleid/views.ts';
import { zaakbeeld } from '../../../src/domain/afgeleid/zaakbeeld.ts';
import { zaakpost } from '../../../src/domain/afgeleid/zaakpost.ts';
import type { Rol } from '../../../src/domain/rollen.ts';
import { rollen } from '../../../src/domain/rollen.ts';
import { tafelstap } from '../../../src/domain/tafel/tafelbeeld.ts';
import type { Persoon } from '../../../src/domain/zaak/wie.ts';
import type { Zaak } from '../../../src/domain/zaak/zaak.ts';
import { zaak } from '../../support/domain/melding.ts';
import { doen } from '../../support/domain/standen.ts';
import type { Stap } from '../../support/domain/tafel.ts';
import { ONVEILIG, ovj, politie, raad, slachtofferhulp, vt } from '../../support/domain/tafel.ts';
import type { Verloop } from '../../support/domain/verloop.ts';
import { given, WEERGAVE } from '../../support/domain/verloop.ts';

function lezer(rol: Rol): Persoon {
  const houder = rol === 'vt' ? { rol, organisatie: 'vt-oefenstad' } : { rol };
  return { soort: 'persoon', persoonId: `${rol}-9`, rollen: [houder] };
}

/** Every screen about a case that a person can get, by name, with what is noted of it. */
function schermen(
  z: Zaak,
  wie: Persoon,
): ReadonlyMap<string, readonly [shown: unknown, read: readonly string[]]> {
  const beeld = zaakbeeld(z, wie, WEERGAVE);
  const taken = Object.values(z.taken).filter(({ status }) => status !== 'vervallen');
  const eigen = new Set(takenScherm(z, wie, WEERGAVE).taken.map(({ taakId }) => taakId));
  const views: Record<string, View | null> = {
    inzien: inzienScherm(z, wie, WEERGAVE),
    waarom: waaromScherm(z, wie, WEERGAVE),
    tijdlijn: tijdlijnScherm(z, wie, WEERGAVE),
    tafel: tafelstap(WEERGAVE, [z], z.zaakId, wie, null),
    kanaal: zaakpost(z, WEERGAVE),
    taken: takenScherm(z, wie, WEERGAVE),
    regio: regioscherm(z, WEERGAVE),
    klaar: klaarScherm(z, 'inbreng', 0, null),
  };
  for (const taak of taken.filter(({ id }) => eigen.has(id))) {
    views[`taak ${taak.id}`] = taakscherm(z, taak, wie, WEERGAVE);
    if (taak.soort === 'plandatum') views['verzetten'] = verzetscherm(z, taak, wie, WEERGAVE);
  }
  for (const taak of taken.filter(({ soort }) => soort === 'deel-a')) {
    if (wie.rollen.some(({ rol }) => rol === 'kpc' || rol === 'ovj' || rol === '3ro'))
      views[`telefoon ${taak.id}`] = telefoonscherm(z, taak, wie, WEERGAVE);
  }
  for (const id of ['rode-vlaggen', 'vragenlijst-stalking']) {
    views[`vrij ${id}`] = vrijscherm(z, id, wie, WEERGAVE);
  }
  return new Map<string, readonly [unknown, readonly string[]]>([
    ...Object.entries(views).flatMap(
      ([naam, view]): readonly [string, readonly [unknown, readonly string[]]][] =>
        view === null ? [] : [[naam, [view, gelezenGroepen(view, wie)]]],
    ),
    ['pagina', [beeld, gelezenOpPagina(beeld, wie)]],
  ]);
}

type Paar = {
  readonly wat: string;
  readonly begin: () => Verloop;
  readonly a: Stap;
  readonly b: Stap;
  /** Who gives the answer: for that role it is no reading. */
  readonly van: Rol;
};

const POLITIE = { eerder: 'nee', vtMelding: 'gedaan', beoordeling: 'geen-extra' };
const acuutJa = (loop: Verloop): Verloop => loop.when(vt().antwoord('ja'), vt().vultAan(ONVEILIG));
const stalking = (): Verloop => acuutJa(given(zaak({ stalking: true, relatie: 'ex-partner' })));
const paren: readonly Paar[] = [
  {
    wat: 'acuut onveilig of niet',
    begin: () => given(zaak()),
    a: vt().antwoord('ja'),
    b: vt().antwoord('nee'),
    van: 'vt',
  },
  {
    wat: 'hoe hoog de SASH is',
    begin: stalking,
    a: politie().brengtIn({ ...POLITIE, sash: 'hoog' }),
    b: politie().brengtIn({ ...POLITIE, sash: 'gemiddeld' }),
    van: 'politie',
  },
  {
    wat: 'wat het slachtoffer wil',
    begin: () => acuutJa(given(zaak())),
    a: slachtofferhulp().brengtIn({ contact: 'gesproken', eersteContact: 'shn', wenstVervolging: 'ja' }),
    b: slachtofferhulp().brengtIn({ contact: 'gesproken', eersteContact: 'shn', wenstVervolging: 'nee' }),
    van: 'shn',
  },
  {
    wat: 'waarom de officier heenzond',
    begin: () => acuutJa(given(zaak())),
    a: ovj().besluitVrijheid({ besluit: 'heenzenden' }, 'geen-bewijs'),
    b: ovj().besluitVrijheid({ besluit: 'heenzenden' }, 'termijn-verstreken'),
    van: 'ovj',
  },
  {
    wat: 'wat een verbod inhoudt',
    begin: () => acuutJa(given(zaak())),
    a: ovj().besluitVrijheid({ besluit: 'heenzenden-509hh', maatregelen: ['contactverbod'] }, 'anders'),
    b: ovj().besluitVrijheid({ besluit: 'heenzenden-509hh', maatregelen: ['gebiedsverbod'] }, 'anders'),
    van: 'ovj',
  },
  {
    wat: 'wat de Raad van de kinderen weet',
    begin: () => acuutJa(given(zaak({ kinderen: 'getuige' }))),
    a: raad().brengtIn({ kinderenBekend: 'nee', gesproken: 'vt' }, 'anders'),
    b: raad().brengtIn({ kinderenBekend: 'maatregel', gesproken: 'vt' }, 'anders'),
    van: 'rvdk',
  },
];

describe('wie een antwoord van een ander ziet, staat in het leesregister', () => {
  test.each(paren)('$wat', ({ begin, a, b, van }) => {
    const [een, ander] = [begin().when(a).zaak, begin().when(b).zaak];
    for (const rol of rollen.filter((lezer) => lezer !== van)) {
      const [links, rechts] = [schermen(een, lezer(rol)), schermen(ander, lezer(rol))];
      const vergeten = [...new Set([...links.keys(), ...rechts.keys()])].filter((naam) => {
        const [l, r] = [links.get(naam), rechts.get(naam)];
        if (JSON.stringify(l?.[0]) === JSON.stringify(r?.[0])) return false;
        // A guard rail that one answer raises and another does not may show on one of the two only.
        return (l?.[1].length ?? 0) === 0 && (r?.[1].length ?? 0) === 0;
      });
      expect([rol, ...vergeten]).toEqual([rol]);
    }
  });

  test('beheer ziet geen enkel antwoord', () => {
    const gezien = paren.map(({ begin, a }) => schermen(begin().when(a).zaak, lezer('beheer')));
    expect(gezien.flatMap((per) => [...per.values()].flatMap(([, gelezen]) => gelezen))).toEqual([]);
  });
});

test('wat niemand nog antwoordde, is niet gelezen; een eigen antwoord ook niet', () => {
  const leeg = given(zaak()).zaak;
  const taakId = 'inbreng:politie';
  const bij = (z: Zaak, rol: Rol): readonly string[] =>
    schermen(z, lezer(rol)).get(`taak ${taakId}`)?.[1] ?? ['-'];
  expect(bij(leeg, 'politie')).toEqual([]);
  const beantwoord = given(zaak()).when(vt().antwoord('ja'), politie().brengtIn()).zaak;
  expect(bij(beantwoord, 'politie')).toEqual(['acuut-uitkomst']);
  const vanVt = schermen(beantwoord, lezer('vt'));
  expect(vanVt.get('taak deel-a-aanvulling:vt-oefenstad')?.[1]).toEqual([]);
  expect(vanVt.get('tijdlijn')?.[1]).toEqual([]);
});

test('wat er getypt is en terugkomt, is geen lezen; wat een ander bij dezelfde taak invulde wel', () => {
  const loop = doen(given(zaak({ kinderen: 'getuige' })).when(vt().antwoord('nee')), 'triage');
  const taak = loop.zaak.taken['triage:vt-oefenstad'];
  if (taak === undefined) throw new Error('no triage');
  const raadslid = lezer('rvdk');
  const gelezen = (hertoon: Parameters<typeof taakscherm>[4]): readonly string[] =>
    gelezenGroepen(taakscherm(loop.zaak, taak, raadslid, WEERGAVE, hertoon), raadslid);
  expect(gelezen({})).toContain('triage');
  expect(gelezen({ waarden: { vervolg: 'vt' }, verouderd: true })).not.toContain('triage');
  expect(gelezen({ waarden: {}, fouten: [{ veld: 'vervolg', fout: 'verplicht' }] })).not.toContain('triage');
});

test.each([
  [['G1'], ['acuut-uitkomst']],
  [['G4', 'G5'], ['acuut-uitkomst']],
  [['G2', 'G3', 'G5', 'G6', 'G7', 'G8', 'G9'], []],
] as const)('vangrail %j zegt %j', (vangrails, groepen) => {
  const view = vangrailScherm(given(zaak()).zaak, WEERGAVE, {
    vangrails,
    redenen: ['anders'],
    suggereerIvs: false,
    verb: 'vrijheid.vastleggen',
    data: {},
    toelichten: false,
  });
  expect(gelezenGroepen(view, lezer('ovj'))).toEqual(groepen);
});
