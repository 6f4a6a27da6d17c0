import { isHg } from '../../../../src/domain/zaak/hg-label.ts';
import type { Zaak } from '../../../../src/domain/zaak/zaak.ts';
import type { Verloop } from '../verloop.ts';

/** What was played, to be printed: figures that say how much a green run means. */
export type Telling = {
  geschiedenissen: number;
  stappen: number;
  /** States looked at. */
  standen: number;
  gebeurtenissen: number;
  /** Open obligations followed from one state to the next. */
  verplichtingen: number;
  /** Histories driven to a close, and the tasks done for it. */
  ritten: number;
  rittaken: number;
  langsteRit: number;
  /** Histories per kind of case. */
  readonly soorten: Map<string, number>;
};

/** A telling in which nothing was played yet. */
export function nieuweTelling(): Telling {
  return {
    geschiedenissen: 0,
    stappen: 0,
    standen: 0,
    gebeurtenissen: 0,
    verplichtingen: 0,
    ritten: 0,
    rittaken: 0,
    langsteRit: 0,
    soorten: new Map(),
  };
}

/** Kinds of case (werkproces §2, §8), by what a history went through. */
const soorten: Readonly<Record<string, (zaak: Zaak) => boolean>> = {
  vast: ({ melding }) => melding.soort === 'vast',
  'niet vast': ({ melding }) => melding.soort === 'niet-vast',
  minderjarig: ({ melding }) => melding.verdachte.leeftijdsgroep === '12-17',
  'onder de 12': ({ melding }) => melding.verdachte.leeftijdsgroep === 'onder-12',
  stalking: ({ melding }) => melding.stalking,
  kindermishandeling: ({ melding }) => melding.kindermishandelingPrimair === true,
  'zonder label': (zaak) => !isHg(zaak),
  'label gezet': ({ hgLabel }) => hgLabel !== null,
  'Samen op in acuut': ({ melding }) => melding.acuutVooraf !== undefined,
  ambtshalve: ({ melding }) => melding.aangifte === 'ambtshalve',
  'twee VT-regio’s': ({ vtRegios }) => vtRegios.length > 1,
  'meer slachtoffers': ({ melding }) => melding.slachtoffers.length > 1,
  maatregelen: ({ bewaking }) => bewaking.maatregelen.length > 0,
  overtreding: ({ bewaking }) => bewaking.schendingen.length > 0,
  'nieuwe aanhouding': ({ bewaking }) => bewaking.deelARonde > 0,
  'rechter-commissaris': ({ besluiten }) => besluiten.some(({ soort }) => soort === 'rc'),
  uitspraak: ({ besluiten }) => besluiten.some(({ soort }) => soort === 'uitspraak'),
  plandatum: ({ plandatum }) => plandatum !== null,
  spreekuur: ({ routes }) => routes.some(({ soort }) => soort === 'hg-spreekuur'),
  ZVH: ({ routes }) => routes.some(({ soort }) => soort === 'zvh'),
  actieoverleg: ({ routes }) => routes.some(({ soort }) => soort === 'actieoverleg'),
  telefonisch: ({ deelA }) => Object.values(deelA).some(({ telefonisch }) => telefonisch !== undefined),
  verplaatst: ({ overgenomenVan }) => overgenomenVan !== null,
  gesloten: ({ status }) => status === 'gesloten',
  ingetrokken: ({ status }) => status === 'ingetrokken',
};

/** Adds to a telling. */
export const telt = {
  rit(telling: Telling, taken: number): void {
    telling.ritten += 1;
    telling.rittaken += taken;
    telling.langsteRit = Math.max(telling.langsteRit, taken);
  },

  geschiedenis(telling: Telling, { zaak, events }: Verloop): void {
    telling.geschiedenissen += 1;
    telling.gebeurtenissen += events.length;
    for (const [naam, is] of Object.entries(soorten)) {
      const eerder = telling.soorten.get(naam) ?? 0;
      telling.soorten.set(naam, eerder + (is(zaak) ? 1 : 0));
    }
  },
};
