import fc from 'fast-check';
import { vtInformanten } from '../../../src/domain/instellingen/vt-informant.ts';
import type { Zaakinstellingen } from '../../../src/domain/instellingen/zaakinstellingen.ts';
import { defaultInstellingen } from '../../../src/domain/instellingen/zaakinstellingen.ts';
import type { Rol } from '../../../src/domain/rollen.ts';
import { telefoonuitkomsten } from '../../../src/domain/werkproces/formulieren/deel-a-telefonisch.ts';
import type { Melding } from '../../../src/domain/zaak/melding.ts';
import { AANVULLING } from './aan-het-bewaken.ts';
import { werkt } from './aan-het-werk.ts';
import { nietVast, slachtoffers, zaak } from './melding.ts';
import type { Stap } from './tafel.ts';
import { iemand, kpc, ONVEILIG, ovj, politie, VEILIG, vt } from './tafel.ts';
import type { Verloop } from './verloop.ts';
import { VT_ORGANISATIES } from './verloop.ts';

/** One thing that happens to a case; refused ones count too. */
export type Zet = { readonly naam: string; readonly doe: (loop: Verloop) => void };

const regio = fc.constantFrom(...VT_ORGANISATIES);
const vtCollega = fc.tuple(regio, fc.constantFrom('a', 'b')).map(([org, wie]) => vt(org, `${org}-${wie}`));
const reden = fc.constantFrom(null, 'anders', 'termijn-verstreken');

function zet(naam: string, stap: fc.Arbitrary<Stap>): fc.Arbitrary<Zet> {
  return stap.map((s) => ({
    naam,
    doe: (loop) => void loop.weigert(s),
  }));
}

const deelA = fc.oneof(
  fc
    .tuple(vtCollega, fc.constantFrom('ja', 'nee', 'later', 'niet-gevonden', 'andere-regio'))
    .map(([wie, antwoord]) => wie.antwoord(antwoord)),
  fc
    .tuple(
      vtCollega,
      fc.constantFrom(VEILIG, ONVEILIG, {}, { ...ONVEILIG, redenNee: 'plan', structureel: 'ja' }),
    )
    .map(([wie, invoer]) => wie.vultAan(invoer)),
);

/** People who do what they owe: most of what happens. */
const werk = fc.tuple(fc.nat(60), fc.nat(63)).map(
  ([welke, hoe]): Zet => ({
    naam: `taak ${welke}, keuze ${hoe}`,
    doe: (loop) => {
      const stap = werkt(loop.zaak, welke, hoe);
      if (stap !== null) loop.weigert(stap);
    },
  }),
);

/** People who try what is another's, or not yet theirs. */
const vreemd = fc
  .tuple(fc.constantFrom<Rol>('politie', '3ro', 'shn', 'ovj', 'kpc', 'beheer'), fc.nat(7))
  .map(([rol, n]) => {
    const wie = iemand(rol);
    const pogingen = [
      wie.brengtIn(),
      wie.neemtKennis(),
      wie.pakt('slachtoffer'),
      wie.kiestInformant('politie'),
      wie.probeert('bereikt'),
      wie.besluitVrijheid(),
      wie.rondtItemAf(),
      wie.pakt('inbreng'),
    ];
    return pogingen[n] ?? wie.sluit(null);
  });

const levensloop = fc.oneof(
  { weight: 2, arbitrary: reden.map((waarom) => kpc().sluit(waarom)) },
  { weight: 3, arbitrary: fc.constant(ovj().heropent()) },
  { weight: 1, arbitrary: fc.constant(ovj().trektIn()) },
  { weight: 2, arbitrary: fc.tuple(regio, fc.option(regio)).map(([r, weg]) => kpc().vraagtRegio(r, weg)) },
  { weight: 1, arbitrary: fc.constant(kpc().koppelt('oefenstad:OF-26-0002', 'OF-26-0002')) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom<Rol>('3ro', 'rvdk', 'kpc', 'ovj'), fc.constantFrom(...telefoonuitkomsten), regio)
      .map(([rol, uitkomst, bij]) => iemand(rol).belt(uitkomst, bij)),
  },
  { weight: 1, arbitrary: fc.constant(vt().schrijft('Een regel.')) },
  { weight: 2, arbitrary: fc.constantFrom(politie(), vt(), kpc()).map((wie) => wie.meldtOverlegAan()) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('vt', '3ro', 'ovj').map((eigenaar) => vt().voegtActieToe({ eigenaar })),
  },
  { weight: 2, arbitrary: fc.constantFrom(politie().vraagtBekend(), politie().labeltHg()) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom<Rol>('politie', '3ro', 'ovj', 'shn'), fc.nat(5), fc.boolean())
      .map(([rol, n, vlag]) => iemand(rol).vultIn(vlag ? 'rode-vlaggen' : 'vragenlijst-stalking', n)),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Rol | null>('vt', 'kpc', null).map((rol) =>
      kpc().doet({
        type: 'meld-onbereikt',
        houder: rol === null ? null : { rol },
        reden: 'niet-bezorgd',
      }),
    ),
  },
);

/** What a later message can say, times included that contradict what is known. */
const wijziging: fc.Arbitrary<Partial<Melding>> = fc.oneof(
  fc.integer({ min: -20, max: 2 }).map((u) => ({ aanhouding: zaakTijd(u) })),
  fc.integer({ min: -20, max: 2 }).map((u) => ({ ophoudenVanaf: zaakTijd(u) })),
  fc.constantFrom<Partial<Melding>>(
    { soort: 'niet-vast', gehoord: zaakTijd(0) },
    { soort: 'vast', aanhouding: zaakTijd(0), voorlopigeHechtenis: 'toegelaten' },
    { kinderen: 'getuige' },
    { kinderen: 'geen' },
    { verdachte: { leeftijdsgroep: '12-17' } },
    { verdachte: { leeftijdsgroep: '18-plus' } },
    { slachtoffers: slachtoffers(2) },
    { slachtoffers: slachtoffers(1, 2, 3) },
    { sash: 'hoog' },
    { stalking: true },
    { kindermishandelingPrimair: true },
    { vtRegios: ['vt-waterland'] },
    { vtRegios: ['vt-oefenstad', 'vt-duinen'] },
  ),
);

function zaakTijd(uren: number): number {
  return (zaak().aanhouding ?? 0) + uren * 3_600_000;
}

const bericht = wijziging.map(
  (anders): Zet => ({
    naam: `bericht ${JSON.stringify(anders)}`,
    doe: (loop) => {
      const { bron, bronId, berichtNr } = loop.zaak.melding;
      // The intake refuses an arrest or an order in the future.
      if (Math.max(anders.aanhouding ?? 0, anders.ophoudenVanaf ?? 0) > loop.nu) return;
      loop.weigertBericht({ bron, bronId, berichtNr: berichtNr + 1, ...anders });
    },
  }),
);

/** Arrested again, just now: a new decision, and a new part A after one was taken. */
const opnieuwAangehouden = fc.constant<Zet>({
  naam: 'opnieuw aangehouden',
  doe: (loop) => {
    const { bron, bronId, berichtNr } = loop.zaak.melding;
    loop.weigertBericht({ bron, bronId, berichtNr: berichtNr + 1, soort: 'vast', aanhouding: loop.nu });
  },
});

const tijd: fc.Arbitrary<Zet> = fc.oneof(
  fc
    .integer({ min: 1, max: 600 })
    .map((m): Zet => ({ naam: `+${m} min`, doe: (loop) => void loop.after(m) })),
  fc.constant<Zet>({ naam: 'wekkers', doe: (loop) => void loop.firesDue() }),
);

/** Every kind of case the table meets. */
export const willekeurigeZaak: fc.Arbitrary<Melding> = fc
  .record({
    leeftijd: fc.constantFrom<Melding['verdachte']['leeftijdsgroep']>(
      'onder-12',
      '12-17',
      '18-plus',
      '18-plus',
    ),
    kinderen: fc.constantFrom<Melding['kinderen']>('geen', 'slachtoffer', 'getuige', 'onbekend'),
    stalking: fc.boolean(),
    sash: fc.constantFrom<Melding['sash']>(undefined, 'laag', 'hoog'),
    vast: fc.constantFrom(true, true, true, false),
    regios: fc.subarray([...VT_ORGANISATIES], { maxLength: 2 }),
    slachtoffers: fc.integer({ min: 1, max: 3 }),
    sinds: fc.integer({ min: -40, max: 1 }),
    exPartner: fc.boolean(),
    vooraf: fc.constantFrom<'ja' | 'nee' | null>(null, null, 'ja', 'nee'),
    ambtshalve: fc.boolean(),
    huisverbod: fc.constantFrom<Melding['huisverbod']>(undefined, 'in-overweging', 'opgelegd', 'niet'),
    loopt: fc.boolean(),
    ernstig: fc.boolean(),
    primair: fc.boolean(),
    hg: fc.constantFrom(true, true, true, false),
  })
  .map((k) => ({
    ...(k.vast ? zaak({ aanhouding: zaakTijd(k.sinds) }) : nietVast()),
    verdachte: { leeftijdsgroep: k.leeftijd },
    kinderen: k.kinderen,
    stalking: k.stalking,
    ...(k.stalking && k.sash !== undefined ? { sash: k.sash } : {}),
    kindermishandelingPrimair: k.primair,
    hgLabel: k.hg,
    slachtoffers: slachtoffers(...Array.from({ length: k.slachtoffers }, (_, i) => i + 1)),
    feiten: [{ omschrijving: 'Feit', maxStrafJaren: k.ernstig ? 10 : 3 }],
    ...(k.regios.length > 0 ? { vtRegios: k.regios } : {}),
    relatie: k.exPartner ? ('ex-partner' as const) : ('partner' as const),
    ...(k.vooraf === null
      ? {}
      : { acuutVooraf: { uitkomst: k.vooraf, op: zaakTijd(0), door: 'vt' as const } }),
    ...(k.ambtshalve ? { aangifte: 'ambtshalve' as const } : {}),
    ...(k.huisverbod === undefined ? {} : { huisverbod: k.huisverbod }),
    ...(k.loopt ? { lopendeMaatregelen: ['contactverbod' as const] } : {}),
  }));

/** What a location may have chosen. */
export const willekeurigeInstellingen: fc.Arbitrary<Zaakinstellingen> = fc
  .record({
    kpcInbreng: fc.boolean(),
    sashElkeMelding: fc.boolean(),
    zaakseigenaarVanzelf: fc.boolean(),
    informeertVt: fc.constantFrom<Zaakinstellingen['informeertVt']>(undefined, ...vtInformanten),
  })
  .map(({ informeertVt, ...keuzes }) => ({
    ...defaultInstellingen(),
    ...keuzes,
    ...(informeertVt === undefined ? {} : { informeertVt }),
  }));

/** What happens after a decision, and beside the tasks. */
const bewaking: fc.Arbitrary<Zet> = zet(
  'bewaking',
  fc
    .tuple(fc.constantFrom<Rol>('ovj', 'politie', 'kpc', '3ro', 'rvdk'), fc.nat(5), fc.nat(7))
    .map(([rol, n, hoe]) => {
      const wie = iemand(rol);
      const einde = (hoe & 1) > 0 ? { einde: '2027-02-01' } : {};
      const titel = (['huisverbod', 'civiel', '509hh', 'schorsing'] as const)[hoe % 4] ?? 'civiel';
      const pogingen = [
        wie.doet({ type: 'meld-schending', invoer: { wat: 'contact' } }),
        wie.doet({ type: 'leg-maatregel-vast', invoer: { ...AANVULLING, titel, ...einde }, reden: 'anders' }),
        wie.doet({
          type: 'leg-uitspraak-vast',
          invoer: {
            uitkomst: (hoe & 2) > 0 ? 'met-voorwaarden' : 'vrijspraak',
            vervallen: (hoe & 1) > 0 ? 'ja' : 'nee',
            vast: (hoe & 4) > 0 ? 'ja' : 'nee',
            ...((hoe & 2) > 0 ? { voorwaarden: ['contactverbod'] } : {}),
          },
        }),
        wie.doet({ type: 'vraag-check' }),
        wie.wordtZaakseigenaar(),
        wie.doet({ type: 'noteer-lezen', groepen: ['inzien'] }),
      ];
      return pogingen[n] ?? wie.sluit(null);
    }),
);

/** The case is taken over by another location, that works with fewer organisations. */
const verhuizing: fc.Arbitrary<Zet> = fc
  .subarray([...VT_ORGANISATIES], { minLength: 1 })
  .map((organisaties) => ({
    naam: `verhuist naar ${organisaties.join()}`,
    doe: (loop) => loop.verhuist(organisaties),
  }));

/** What people, sources and the clock do, in any order. */
export const zetten: fc.Arbitrary<readonly Zet[]> = fc.array(
  fc.oneof(
    { weight: 24, arbitrary: werk },
    { weight: 3, arbitrary: zet('deel A', deelA) },
    { weight: 2, arbitrary: zet('vreemd', vreemd) },
    { weight: 4, arbitrary: zet('levensloop', levensloop) },
    {
      weight: 1,
      arbitrary: fc.oneof({ weight: 2, arbitrary: opnieuwAangehouden }, { weight: 1, arbitrary: verhuizing }),
    },
    { weight: 3, arbitrary: bericht },
    { weight: 3, arbitrary: bewaking },
    { weight: 5, arbitrary: tijd },
  ),
  { minLength: 8, maxLength: 40, size: 'max' },
);
