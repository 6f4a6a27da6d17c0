import type { VastVeld } from '../privacy/verstrekkingentabel.ts';
import type { Zaak } from '../zaak/zaak.ts';

/** The numbers under which a colleague finds the case in the systems of the own organisation. */
export type Bronnummers = {
  readonly registratienummer: string | null;
  readonly vtMeldingNr: string | null;
};

/** The numbers of the source that this reader may see (werkproces §9); our own number leads nobody to a file. */
export function bronnummers({ melding }: Zaak, leest: (veld: VastVeld) => boolean): Bronnummers {
  return {
    registratienummer: leest('registratienummer') ? (melding.registratienummer ?? null) : null,
    vtMeldingNr: leest('vtMeldingNr') ? (melding.vtMeldingNr ?? null) : null,
  };
}
