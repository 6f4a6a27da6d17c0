import { timersVan } from '../afgeleid/derive.ts';
import { eindeVanDag, zelfdeTijdNaDagen } from '../termijnen/datum.ts';
import type { Tijdstip } from '../termijnen/tijdstip.ts';
import { hechtenisNu, hechtenisUiterlijk } from '../zaak/bewaking/hechtenis.ts';
import { vanKracht } from '../zaak/bewaking/maatregel.ts';
import type { Zaak } from '../zaak/zaak.ts';

/** Why a closed case is kept although its time is over: something still runs. */
export const lopend = ['maatregel', 'hechtenis', 'plandatum', 'herinnering'] as const;
export type Lopend = (typeof lopend)[number];

export type Bewaarstand =
  | { readonly soort: 'open' }
  /** Kept until this instant at least. */
  | { readonly soort: 'bewaren'; readonly tot: Tijdstip }
  | { readonly soort: 'loopt'; readonly wat: readonly Lopend[] }
  | { readonly soort: 'wissen'; readonly sinds: Tijdstip };

/**
 * Whether a case may be destroyed: it ended, the days that its location keeps cases are over, and no measure, detention,
 * plandatum or reminder runs (werkproces §9). A measure without a known end counts as running: somebody has to say
 * that it ended.
 *
 * @param dagen days after the end that the location keeps a case
 * @param nu case clock
 */
export function bewaarstand(zaak: Zaak, dagen: number, nu: Tijdstip): Bewaarstand {
  if (zaak.status === 'open' || zaak.eindeOp === null) return { soort: 'open' };
  const tot = zelfdeTijdNaDagen(zaak.eindeOp, dagen);
  if (nu < tot) return { soort: 'bewaren', tot };
  // A moved case is watched where it lives now.
  const wat = zaak.verplaatstNaar === null ? lopend.filter((een) => loopt[een](zaak, nu)) : [];
  return wat.length > 0 ? { soort: 'loopt', wat } : { soort: 'wissen', sinds: tot };
}

const loopt: Readonly<Record<Lopend, (zaak: Zaak, nu: Tijdstip) => boolean>> = {
  maatregel: (zaak, nu) => vanKracht(zaak).some(({ einde }) => einde === null || einde > nu),
  hechtenis: (zaak, nu) => {
    const hechtenis = hechtenisNu(zaak);
    return hechtenis !== null && hechtenisUiterlijk(zaak, hechtenis) > nu;
  },
  plandatum: ({ plandatum }, nu) =>
    plandatum !== null && plandatum.afgehandeldOp === null && eindeVanDag(plandatum.datum) > nu,
  herinnering: (zaak) => timersVan(zaak).length > 0,
};
