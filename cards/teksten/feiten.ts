import type { Feitregel } from '../../src/domain/afgeleid/views.ts';
import type { Maatregel, Vrijheidsbesluit, Zaakbesluit } from '../../src/domain/werkproces/besluiten.ts';
import type { Acuut } from '../../src/domain/werkproces/feiten.ts';

type Feit<S extends Feitregel['soort']> = Extract<Feitregel, { soort: S }>;

export const acuutFeit: Readonly<Record<Acuut, string>> = {
  ja: 'acuut onveilig',
  nee: 'niet acuut onveilig',
  'nee-voorlopig': 'voorlopig niet acuut onveilig',
  onbekend: 'nog niet te zeggen',
};

export const sashUitkomst: Readonly<Record<Feit<'sash'>['uitkomst'], string>> = {
  laag: 'laag',
  gemiddeld: 'gemiddeld',
  hoog: 'hoog',
  'niet-afgenomen': 'niet afgenomen',
};

export const lopendeMaatregel: Readonly<Record<Feit<'lopende-maatregel'>['maatregel'], string>> = {
  contactverbod: 'contactverbod',
  locatieverbod: 'locatieverbod',
  '509hh': 'gedragsaanwijzing (509hh)',
  huisverbod: 'huisverbod',
  schorsingsvoorwaarden: 'schorsingsvoorwaarden',
  toezicht: 'toezicht',
  ots: 'ondertoezichtstelling',
  anders: 'andere maatregel',
};

export const vrijheidsbesluit: Readonly<Record<Vrijheidsbesluit, string>> = {
  ivs: 'inverzekeringstelling',
  voorgeleiding: 'voorgeleiding rechter-commissaris',
  'heenzenden-509hh': 'heenzenden met gedragsaanwijzing (509hh)',
  heenzenden: 'heenzenden',
};

export const maatregel: Readonly<Record<Maatregel, string>> = {
  contactverbod: 'contactverbod',
  gebiedsverbod: 'gebiedsverbod',
  meldplicht: 'meldplicht',
  begeleiding: 'begeleiding hulpverlening',
  huisverbod: 'huisverbod',
  schorsingsvoorwaarden: 'schorsingsvoorwaarden',
  'lopende-maatregel': 'lopende maatregel blijft gelden',
};

export const zaakbesluit: Readonly<Record<Zaakbesluit, string>> = {
  'sepot-01': 'sepot 01',
  'sepot-02': 'sepot 02',
  beleidssepot: 'beleidssepot',
  'voorwaardelijk-sepot': 'voorwaardelijk sepot',
  strafbeschikking: 'strafbeschikking',
  'om-hoorzitting': 'OM-hoorzitting',
  dagvaarding: 'dagvaarding',
  plandatum: 'plandatum',
  'hg-spreekuur': 'HG-spreekuur',
  'afdeling-onderzoeken': 'routering afdeling onderzoeken',
  zvh: 'Zorg- en Veiligheidshuis',
};

/** In front of a fact, in bold. */
export const feitlabel: Readonly<Record<Feitregel['soort'], string>> = {
  registratie: 'Registratie en VT-melding',
  acuut: 'Deel A',
  advies: 'Advies',
  sash: 'SASH',
  'rode-vlaggen': 'Rode vlaggen',
  'lopende-maatregel': 'Loopt al',
  vooraf: 'Vooraf',
  vrijheid: 'Besluit vrijheid',
  zaakbesluit: 'Besluit zaak',
  informant: 'Informeert slachtoffer',
  pogingen: 'Pogingen',
  'wens-slachtoffer': 'Wens slachtoffer',
  'veilig-kanaal': 'Veilige manier voor bericht',
  'eerste-contact': 'Eerste contact',
  'toestemming-vt': 'Delen met Veilig Thuis',
  geinformeerd: 'Slachtoffer geïnformeerd',
  plandatum: 'Plandatum',
  'plandatum-punt': 'Moest klaar zijn',
  'plandatum-verzet': 'Plandatum verzet',
  rc: 'Rechter-commissaris',
  uitspraak: 'Uitspraak',
  maatregel: 'Maatregel',
  check: 'Acute check',
  beoordeling: 'Later beoordeeld',
  'eerder-deel-a': 'Deel A vóór de aanhouding',
  schending: 'Overtreding gemeld',
  recidive: 'Recidive',
  'stalking-aanhouden': 'Stalking',
  reden: 'Doorgegaan',
};

export const feitwoorden = {
  zonderAntwoord: 'nog geen antwoord',
  incompleet: 'nog niet compleet',
  verschil: 'antwoorden verschillen',
  telefonisch: 'telefonisch genoteerd door {rol} {op}, nog niet bevestigd',
  zelfBevestigd: 'telefonisch genoteerd door {rol} {op}, door dezelfde persoon bevestigd',
  adviesBinnen: 'binnen',
  adviesNietBinnen: 'nog niet binnen',
  nogNiemand: 'nog niemand',
  laatste: 'laatste',
  stalkingAanhouden: 'aanhouden, niet ontbieden (afspraak van deze locatie)',
  recidive: 'in beginsel voorgeleiding (afspraak van deze locatie)',
  klaar: 'klaar',
  nietKlaar: 'nog niet klaar',
  eenKeer: 'één keer',
  keren: '{aantal} keer',
  vervolging: { ja: 'wil vervolging', nee: 'wil geen vervolging', onbekend: 'vervolging nog onbekend' },
  anderBelt: 'slachtoffer weet dat de ander ook belt',
  toestemming: 'toestemming',
  geenToestemming: 'geen toestemming',
  naBesluit: '{minuten} min na het besluit',
  binnenStreef: 'binnen de streeftijd',
  naStreef: 'na de streeftijd',
  voorVrijlating: 'vóór de vrijlating',
  naVrijlating: 'na de vrijlating',
  automatisch: 'automatisch',
  zeerHoog: 'zeer hoog risico',
} as const;
