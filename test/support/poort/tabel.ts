import type { Zaakverb } from '../../../src/app/inbox/verbs.ts';
import type { TaakSoort } from '../../../src/domain/instellingen/stappen.ts';
import { taakSoorten } from '../../../src/domain/instellingen/stappen.ts';
import { routetaken } from '../../../src/domain/werkproces/routetaken.ts';
import type { Taak } from '../../../src/domain/zaak/taak.ts';
import { houderSleutel } from '../../../src/domain/zaak/wie.ts';
import type { Zaak } from '../../../src/domain/zaak/zaak.ts';
import { AANVULLING } from '../domain/aan-het-bewaken.ts';
import { werkt } from '../domain/aan-het-werk.ts';

const MET_MEER: readonly TaakSoort[] = ['plandatum-item', 'vt-informeren', 'ambtshalve', 'informant'];

/** People of oefenstad by what they are there, as the settings of the scenarios have them. */
export const mensen = {
  'vt:vt-oefenstad': 'vt-oefenstad-1',
  /** A Veilig Thuis of the location that was not asked about the case. */
  'vt:vt-waterland': 'vt-waterland-1',
  ovj: 'officier-1',
  kpc: 'kpc-1',
  politie: 'politie-1',
  '3ro': 'reclassering-1',
  rvdk: 'raad-1',
  shn: 'slachtofferhulp-1',
  halt: 'halt-1',
  zvh: 'zvh-1',
  beheer: 'beheer-1',
} as const;
export type Wie = keyof typeof mensen;

export const iedereen = Object.keys(mensen) as readonly Wie[];
const deelnemers = iedereen.filter((wie) => wie !== 'beheer');
const leiding: readonly Wie[] = ['ovj', 'kpc'];

type Data = Readonly<Record<string, unknown>>;

/** One way to press a button: who may, and what the button and its form send. */
export type Rij = {
  /** Kinds of task that the button belongs to; absent: it is about the case as a whole. */
  readonly bij?: readonly TaakSoort[];
  /** Who may. Written out here, not taken from the program: this table is what the program is held against. */
  readonly mag: (zaak: Zaak, taak: Taak) => readonly Wie[];
  /** Several when it depends on the case which answers are complete. */
  readonly data: (zaak: Zaak, taak: Taak) => readonly Data[];
};

/** Who owes the task, and who shares it. */
function houders(taak: Taak): readonly Wie[] {
  const sleutels = [taak, ...(taak.ook ?? [])].map(houderSleutel);
  return iedereen.filter((wie) => sleutels.includes(wie));
}

/** What whoever owes the task would answer, as a form sends it. */
function antwoorden(zaak: Zaak, taak: Taak): readonly Data[] {
  const welke = Object.values(zaak.taken)
    .filter(({ status }) => status !== 'vervallen')
    .findIndex(({ id }) => id === taak.id);
  return [0, 1, 2, 3, 8].flatMap((hoe) => {
    const stap = welke < 0 ? null : werkt(zaak, welke, hoe);
    if (stap === null) return [];
    const command: Data = { ...stap.command(zaak) };
    const { invoer, reden, scherm } = command;
    const velden = Object.entries(typeof invoer === 'object' && invoer !== null ? invoer : {});
    const plat = velden.map(([veld, waarde]): [string, unknown] => [
      veld,
      Array.isArray(waarde) ? waarde.join(',') : waarde,
    ]);
    return [
      {
        ...Object.fromEntries(plat),
        ...(typeof reden === 'string' ? { reden } : {}),
        ...(typeof scherm === 'number' ? { s: scherm } : {}),
        t: taak.id,
        r: taak.revisie,
      },
    ];
  });
}

/** Whoever owes the task may, and these besides. */
function vanTaak(bij: readonly TaakSoort[], ...ook: readonly Wie[]): readonly Rij[] {
  return [{ bij, mag: (_, taak) => [...houders(taak), ...ook], data: antwoorden }];
}

/** One tap on a task. */
function tik(bij: readonly TaakSoort[], ook: readonly Wie[] = [], data: Data = {}): readonly Rij[] {
  return [
    {
      bij,
      mag: (_, taak) => [...houders(taak), ...ook],
      data: (_, { id, revisie }) => [{ t: id, r: revisie, ...data }],
    },
  ];
}

/** About the case as a whole. */
function zaak(wie: readonly Wie[], ...data: readonly Data[]): readonly Rij[] {
  return [{ mag: () => wie, data: () => (data.length === 0 ? [{}] : data) }];
}

/** Form that nobody was asked for, of a stalking case: its roles, and only a Veilig Thuis that was asked. */
function vrij(t: string, antwoord: Data, ...rollen: readonly Wie[]): Rij {
  return {
    mag: () => ['vt:vt-oefenstad', ...rollen],
    data: () => [{ t, r: 0, s: 1, ...antwoord }],
  };
}

const OVERLEG = { spoed: 'nee', relevant: 'vt,politie,ovj', inhoud: 'stalking', vraag: 'Wie doet wat?' };
const MAATREGEL = { ...AANVULLING, inhoud: 'contactverbod', titel: 'huisverbod', reden: 'anders' };
const UITSPRAAK = { uitkomst: 'vrijspraak', vervallen: 'nee', vast: 'nee' };

const VERBETERD = {
  aanhoudingDag: '2026-11-23',
  aanhoudingTijd: '10:50',
  voorlopigeHechtenis: 'toegelaten',
  feit: 'Bedreiging',
  leeftijd: '18-plus',
  volwassen: '1',
  minderjarig: '0',
  kinderen: 'geen',
  relatie: 'partner',
  stalking: 'nee',
  vtMelding: 'gedaan',
};

/** Every verb about a case, with who may press it. A verb without a row does not compile. */
export const tabel: Readonly<Record<Zaakverb, readonly Rij[]>> = {
  zaak: zaak(iedereen),
  waarom: zaak(iedereen),
  tijdlijn: zaak(iedereen),
  inzien: zaak(iedereen),
  taak: [
    ...zaak(iedereen),
    ...tik(taakSoorten.filter((soort) => !MET_MEER.includes(soort))),
    ...tik(['plandatum-item', 'vt-informeren', 'informant'], ['kpc']),
    ...tik(['ambtshalve'], ['ovj']),
  ],
  'rode-vlaggen': zaak(['politie', 'vt:vt-oefenstad', '3ro', 'rvdk', 'ovj']),
  'vragenlijst-stalking': zaak(['politie', 'vt:vt-oefenstad', '3ro', 'rvdk']),
  'acuut.wijzigen': tik(['deel-a']),
  'vrijheid.wijzigen': tik(['vrijheid']),
  'taak.oppakken': tik(taakSoorten),
  'acuut.antwoord': tik(['deel-a'], [], { a: 'ja' }),
  'deel-a.telefonisch': [
    {
      bij: ['deel-a'],
      mag: ({ melding }) => [melding.verdachte.leeftijdsgroep === '18-plus' ? '3ro' : 'rvdk', ...leiding],
      data: (_, { id, revisie }) => [{ t: id, r: revisie, uitkomst: 'ja', gesprokenMet: 'dienst' }],
    },
  ],
  'deel-a.aanvullen': vanTaak(['deel-a-aanvulling']),
  'inbreng.geven': vanTaak(['inbreng']),
  'formulier.invullen': [
    ...vanTaak(['processtap']),
    vrij('rode-vlaggen', { vlaggen: 'geen' }, 'politie', '3ro', 'rvdk', 'ovj'),
    vrij('vragenlijst-stalking', {}, 'politie', '3ro', 'rvdk'),
  ],
  'vrijheid.vastleggen': vanTaak(['vrijheid']),
  'zaakbesluit.vastleggen': vanTaak(['zaakbesluit']),
  'plandatum.afhandelen': [
    {
      bij: ['plandatum'],
      mag: () => ['ovj'],
      data: (_, { id, revisie }) => [{ t: id, r: revisie, besluiten: 'dagvaarding', reden: 'anders' }],
    },
  ],
  'plandatum.verzetten': [
    {
      bij: ['plandatum'],
      mag: () => ['ovj'],
      data: (_, { id, revisie }) => [{ t: id, r: revisie, plandatum: '2026-12-20', reden: 'agenda' }],
    },
  ],
  'plandatum.item': tik(['plandatum-item'], ['kpc']),
  'kennisname.bevestigen': tik(['kennisname']),
  'slachtoffer.informant': vanTaak(['informant'], 'kpc'),
  'slachtoffer.ambtshalve': vanTaak(['ambtshalve'], 'ovj'),
  'slachtoffer.poging': vanTaak(['slachtoffer']),
  'overdracht.vastleggen': vanTaak(['overdracht']),
  'vt.geinformeerd': tik(['vt-informeren'], ['kpc']),
  'regio.vragen': zaak(leiding, { regio: 'vt-waterland' }),
  'antwoord.geven': vanTaak(routetaken),
  'route.besluiten': vanTaak(['route-besluit']),
  'overleg.aanmelden': zaak(deelnemers, OVERLEG),
  'overleg.actie': zaak(['vt:vt-oefenstad', 'vt:vt-waterland', 'politie', 'ovj', 'kpc'], {
    notitie: 'Afspraak.',
    eigenaar: 'politie',
    datum: '2026-12-18',
  }),
  'zaak.notitie': zaak(deelnemers, { tekst: 'Besproken.' }),
  'bekend.vragen': zaak(deelnemers),
  'hg.label': zaak(deelnemers),
  'keuze.toelichten': zaak(['ovj', '3ro', 'rvdk'], { tekst: 'Wij zagen het anders.' }),
  'zaak.eigenaar': zaak(['ovj']),
  'zaak.sluiten': zaak(leiding, { reden: 'anders' }),
  'zaak.heropenen': zaak(leiding),
  'zaak.intrekken': zaak(leiding, { reden: 'dubbel' }),
  'zaak.koppelen': zaak(leiding, { nummer: 'OF-26-0002' }),
  'zaak.ontkoppelen': zaak(leiding, { andere: 'oefenstad:OF-26-0009' }),
  'zaak.verplaatsen': zaak(leiding, { naar: 'duinstad' }),
  'zaak.verbeteren': [
    {
      mag: ({ melding }) => (melding.bron === 'handmatig' ? ['politie', 'kpc'] : []),
      data: () => [{ v: 1, ...VERBETERD }, { s: 'vast' }],
    },
  ],
  'maatregel.aanvullen': vanTaak(['maatregel-aanvullen']),
  'maatregel.vastleggen': zaak(['ovj', 'politie', 'rvdk'], MAATREGEL),
  'maatregel.vervolg': vanTaak(['maatregel']),
  'hechtenis.verlengen': vanTaak(['hechtenis']),
  'voorgeleiding.vastleggen': vanTaak(['voorgeleiding']),
  'uitspraak.vastleggen': zaak(leiding, UITSPRAAK),
  'check.beantwoorden': vanTaak(['acute-check']),
  'check.vragen': zaak(['ovj', 'kpc', '3ro', 'rvdk', 'politie']),
  'verbod.registreren': tik(['verbod']),
  'schending.melden': zaak(deelnemers, { wat: 'anders' }),
  'schending.opvolgen': vanTaak(['schending']),
  'ter-plaatse.melden': tik(['ter-plaatse']),
};
