import type { TaakSoort } from '../../../src/domain/instellingen/stappen.ts';
import { defaultInstellingen } from '../../../src/domain/instellingen/zaakinstellingen.ts';
import type { Melding } from '../../../src/domain/zaak/melding.ts';
import { bewaakt } from './aan-het-bewaken.ts';
import { doet } from './aan-het-werk.ts';
import { AANHOUDING, nietVast, slachtoffers, zaak } from './melding.ts';
import { iemand, kpc, ONVEILIG, ovj, politie, raad, reclassering, VEILIG, vt } from './tafel.ts';
import type { Verloop } from './verloop.ts';
import { given, open, taak } from './verloop.ts';

/** A case as it stands at some moment, and the kinds of task that are looked at there. */
export type Stand = {
  readonly naam: string;
  readonly begin: () => Verloop;
  readonly soorten: readonly TaakSoort[];
};

const acuut = [vt().antwoord('ja'), vt().vultAan(ONVEILIG)];
const veilig = [vt().antwoord('nee'), vt().vultAan(VEILIG)];

/** Whoever owes the task that begins so does it; `n` chooses how. */
export function doen(loop: Verloop, begin: string, n = 0): Verloop {
  const id = open(loop.zaak).find((een) => een.startsWith(begin));
  if (id === undefined) throw new Error(`${begin} is not open: ${open(loop.zaak).join(' ')}`);
  const van = taak(loop.zaak, id);
  const wie = iemand(van.rol, van.organisatie);
  const bewaking = /^(maatregel|verbod|schending|ter-plaatse|hechtenis|voorgeleiding|acute-check)/.test(id);
  return loop.when(bewaking ? bewaakt(van, wie, n) : doet(van, n));
}

function metVerbod(anders: Partial<Melding> = {}): Verloop {
  return given(zaak(anders))
    .when(
      ...acuut,
      ovj().besluitVrijheid(
        { besluit: 'heenzenden-509hh', maatregelen: ['contactverbod', 'gebiedsverbod'], informant: 'shn' },
        'anders',
      ),
    )
    .after(30);
}

function naarZvh(): Verloop {
  return given(nietVast()).when(...veilig, ovj().besluitZaak({ besluiten: ['zvh'] }, 'anders'));
}

/** Cases that together ask every kind of task. */
export const standen: readonly Stand[] = [
  {
    naam: 'net-gemeld',
    begin: () =>
      given(zaak({ kinderen: 'getuige', slachtoffers: slachtoffers(1, 2), aangifte: 'ambtshalve' })),
    soorten: ['deel-a', 'inbreng', 'ambtshalve', 'vrijheid'],
  },
  {
    naam: 'aan-de-telefoon',
    begin: () =>
      given(zaak(), { vtRegios: ['vt-oefenstad', 'vt-waterland'] })
        .when(kpc().belt('geen-gehoor', 'vt-waterland'))
        .after(5)
        .when(reclassering().belt('nee')),
    soorten: ['deel-a-bevestiging', 'processtap'],
  },
  {
    naam: 'weg-met-een-verbod',
    begin: () => metVerbod({ slachtoffers: slachtoffers(1, 2) }),
    soorten: [
      'deel-a-aanvulling',
      'kennisname',
      'slachtoffer',
      'zaakbesluit',
      'maatregel-aanvullen',
      'verbod',
      'maatregel',
    ],
  },
  {
    naam: 'vrij-en-niemand-die-belt',
    begin: () =>
      given(zaak({ slachtoffers: [{ label: 'slachtoffer 1', minderjarig: true }] }), {
        instellingen: { ...defaultInstellingen(), informeertVt: '3ro', kpcInbreng: true },
      }).when(...acuut, ovj().besluitVrijheid({ besluit: 'heenzenden' }, 'anders')),
    soorten: ['informant', 'vt-informeren', 'inbreng'],
  },
  {
    naam: 'een-overtreding',
    begin: () =>
      metVerbod()
        .when(ovj().doet({ type: 'meld-schending', invoer: { wat: 'contact' } }))
        .when(vt().vultAan({ ...ONVEILIG, crisishulp: 'nodig' })),
    soorten: ['schending', 'ter-plaatse'],
  },
  {
    naam: 'in-verzekering',
    begin: () =>
      given(zaak())
        .when(...acuut, ovj().besluitVrijheid({ besluit: 'ivs', informant: 'politie' }))
        .runsTo('2026-11-26T06:00:00+01:00'),
    soorten: ['hechtenis', 'voorgeleiding', 'acute-check'],
  },
  {
    naam: 'in-bewaring',
    begin: () => {
      const loop = given(zaak())
        .when(...acuut, ovj().besluitVrijheid({ besluit: 'voorgeleiding', informant: 'politie' }))
        .after(600);
      return doen(loop, 'voorgeleiding', 1);
    },
    soorten: ['hechtenis'],
  },
  {
    naam: 'wacht-op-de-plandatum',
    begin: () =>
      given(nietVast()).when(
        ...veilig,
        ovj().besluitZaak(
          {
            besluiten: ['plandatum'],
            plandatum: '2026-12-14',
            items: ['advies-3ro', 'voorwaarden-vt'],
            informant: 'vt',
          },
          'anders',
        ),
      ),
    soorten: ['plandatum', 'plandatum-item', 'slachtoffer'],
  },
  {
    naam: 'niet-vast-met-kinderen',
    begin: () =>
      given(nietVast({ kinderen: 'slachtoffer', vtMelding: 'niet-gedaan' })).when(
        vt().antwoord('nee'),
        vt().vultAan({ ...VEILIG, vtMelding: 'ontbreekt' }),
      ),
    soorten: ['drie-vragen', 'vt-melding', 'triage'],
  },
  {
    naam: 'zonder-label',
    begin: () => given(zaak({ hgLabel: false })).when(politie().vraagtBekend()),
    soorten: ['bekend'],
  },
  {
    naam: 'op-het-spreekuur',
    begin: () => given(nietVast()).when(...veilig, ovj().besluitZaak({ besluiten: ['hg-spreekuur'] })),
    soorten: ['spreekuur'],
  },
  {
    naam: 'na-het-spreekuur',
    begin: () =>
      doen(
        given(nietVast()).when(...veilig, ovj().besluitZaak({ besluiten: ['hg-spreekuur'] })),
        'spreekuur:',
      ),
    soorten: ['spreekuur-vragen'],
  },
  { naam: 'naar-het-zvh', begin: naarZvh, soorten: ['zvh-agenda'] },
  {
    naam: 'bij-mda-plus',
    begin: () => doen(naarZvh(), 'zvh-agenda'),
    soorten: ['zvh-advies', 'mda-veiligheid', 'mda-plan'],
  },
  {
    naam: 'terug-van-het-zvh',
    begin: () => doen(doen(naarZvh(), 'zvh-agenda'), 'zvh-advies'),
    soorten: ['route-besluit'],
  },
  {
    naam: 'een-actieoverleg',
    begin: () => given(zaak()).when(...veilig, politie().meldtOverlegAan(), kpc().voegtActieToe()),
    soorten: ['overleg-zorg', 'actie'],
  },
  {
    naam: 'de-tweede-stap-van-het-overleg',
    begin: () => doen(given(zaak()).when(...veilig, politie().meldtOverlegAan()), 'overleg-zorg'),
    soorten: ['overleg-nodig'],
  },
  {
    naam: 'de-derde-stap-van-het-overleg',
    begin: () =>
      doen(doen(given(zaak()).when(...veilig, politie().meldtOverlegAan()), 'overleg-zorg'), 'overleg-nodig'),
    soorten: ['overleg-vervolg'],
  },
  {
    naam: 'gedagvaard',
    begin: () =>
      metVerbod({ verdachte: { leeftijdsgroep: '12-17' } }).when(
        raad().brengtIn({ advies: 'maatregelen', lij: 'bij-dagvaarding' }, 'anders'),
        ovj().besluitZaak({ besluiten: ['dagvaarding'], informant: 'politie' }, 'anders'),
      ),
    soorten: ['overdracht', 'processtap'],
  },
  {
    naam: 'stalking',
    begin: () =>
      given(
        zaak({
          stalking: true,
          relatie: 'ex-partner',
          klacht: 'ja',
          sash: 'hoog',
          huisverbod: 'in-overweging',
        }),
      ).when(
        ...acuut,
        politie().brengtIn({
          eerder: '1-2',
          vtMelding: 'gedaan',
          beoordeling: 'loopt',
          onderzoek: 'plan-volgt',
        }),
        ovj().besluitVrijheid(
          { besluit: 'heenzenden', ernstigeBezwaren: 'nee', bewijs: 'onderzoek-mogelijk', informant: 'vt' },
          'anders',
        ),
      ),
    soorten: ['processtap'],
  },
  {
    naam: 'opnieuw-aangehouden',
    begin: () => metVerbod().meldt({ aanhouding: AANHOUDING + 90 * 60_000 }),
    soorten: ['deel-a', 'vrijheid', 'zaakbesluit'],
  },
];
