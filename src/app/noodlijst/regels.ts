import { klokwoord, zaaksoort } from '../../../cards/teksten/kop.ts';
import { noodstappen, noodwoorden as w } from '../../../cards/teksten/noodlijst.ts';
import { rolnaam } from '../../../cards/teksten/rollen.ts';
import type { Nooddienst, Noodlijst, Noodzaak } from '../../domain/noodlijst/noodlijst.ts';
import { dagTijd } from '../../domain/termijnen/opmaak.ts';
import type { Tijdstip } from '../../domain/termijnen/tijdstip.ts';

/** One case in words. */
export type Zaakregel = {
  readonly nummer: string;
  readonly soort: string;
  /** `Besluit vóór ma 21:00`, with a word when that is over. */
  readonly termijn: string;
  readonly voorbij: boolean;
  /** Per partner what is awaited: `Officier: besluit vrijheid`. */
  readonly open: readonly string[];
};

export type Dienstregel = { readonly rol: string; readonly wie: string; readonly telefoon: string };

function termijn({ kop }: Noodzaak, op: Tijdstip): string {
  if (kop.uiterlijk === null || kop.uiterlijkVan === null) return w.geenTermijn;
  const tijd = `${klokwoord[kop.uiterlijkVan]} ${dagTijd(kop.uiterlijk, op)}`;
  return kop.uiterlijk <= op ? `${tijd} (${w.voorbij})` : tijd;
}

export function zaakregel(zaak: Noodzaak, op: Tijdstip): Zaakregel {
  const { kop, open } = zaak;
  return {
    nummer: kop.nummer,
    soort: zaaksoort[kop.soort],
    termijn: termijn(zaak, op),
    voorbij: kop.uiterlijk !== null && kop.uiterlijk <= op,
    open: open.map(
      ({ rol, organisatie, stappen }) =>
        `${rolnaam(rol, organisatie)}: ${stappen.map((stap) => noodstappen[stap]).join(', ')}`,
    ),
  };
}

export function dienstregel({ rol, organisatie, wie, telefoon }: Nooddienst): Dienstregel {
  return {
    rol: organisatie ?? rolnaam(rol),
    wie: wie.length <= 1 ? (wie[0] ?? w.niemand) : `${wie[0]} + ${wie.length - 1}`,
    telefoon: telefoon ?? w.onbekend,
  };
}

/** `de KPC`, with its number when the settings have one. */
export function wieBellen({ bel }: Noodlijst): string {
  return bel === null ? w.kpc : `${w.kpc}: ${bel}`;
}
