/** Decision (a): freedom. Only this one has the 6/9-hour clock (werkproces §3). */
export const vrijheidsbesluiten = ['ivs', 'voorgeleiding', 'heenzenden-509hh', 'heenzenden'] as const;
export type Vrijheidsbesluit = (typeof vrijheidsbesluiten)[number];

/** Decision (b): the case itself; combinations are normal. */
export const zaakbesluiten = [
  'sepot-01',
  'sepot-02',
  'beleidssepot',
  'voorwaardelijk-sepot',
  'strafbeschikking',
  'om-hoorzitting',
  'dagvaarding',
  'plandatum',
  'hg-spreekuur',
  'afdeling-onderzoeken',
  'zvh',
] as const;
export type Zaakbesluit = (typeof zaakbesluiten)[number];

/** What the RC decided about a suspect who was brought before him (werkproces §7). */
export const rcUitkomsten = ['bewaring', 'schorsing', 'afgewezen', 'heenzending'] as const;
export type RcUitkomst = (typeof rcUitkomsten)[number];

/** The verdict, as far as the partners and the victim must know of it. */
export const uitspraakuitkomsten = [
  'vrijspraak',
  'met-voorwaarden',
  'zonder-voorwaarden',
  'geen-straf',
  'anders',
] as const;
export type Uitspraakuitkomst = (typeof uitspraakuitkomsten)[number];

export const vangrails = ['G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'G7', 'G8', 'G9'] as const;
export type Vangrail = (typeof vangrails)[number];

/** Fixed reasons to go on at a guard rail, in the order of their buttons; text may follow (werkproces §3). */
export const vangrailRedenen = [
  'geen-bewijs',
  'geen-bezwaren',
  'termijn-verstreken',
  'advies-mondeling',
  'advies-niet-nodig',
  'verdachte-vast',
  'plan-met-zicht',
  'al-geinformeerd',
  'overweging-volgt',
  'geen-hoog-risico',
  'gesprek-volgt',
  'belang-onderzoek',
  'nog-actueel',
  'maatregel-blijft',
  'titel-volgt',
  'anders',
] as const;
export type VangrailReden = (typeof vangrailRedenen)[number];
/** Guard rails that somebody went on past, and why. */
export type Vangrailkeuze = { readonly vangrails: readonly Vangrail[]; readonly reden: VangrailReden };

/** Measures in force or imposed with a decision; only imposed ones lift G1 (werkproces §3, §6). */
export const maatregelen = [
  'contactverbod',
  'gebiedsverbod',
  'meldplicht',
  'begeleiding',
  'huisverbod',
  'schorsingsvoorwaarden',
  'lopende-maatregel',
] as const;
export type Maatregel = (typeof maatregelen)[number];
