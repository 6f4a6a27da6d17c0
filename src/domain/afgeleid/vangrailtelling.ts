import type { Vangrail, Vangrailkeuze, VangrailReden } from '../werkproces/besluiten.ts';
import { vangrails } from '../werkproces/besluiten.ts';
import type { ZaakEvent } from '../zaak/events.ts';

/** How often one guard rail was there, and what people did. */
export type Vangrailtelling = {
  /** Decisions at which it was named: on the form beforehand, at the decision, or both. */
  readonly getoond: number;
  /** Of those: decided in a way that no longer met it. */
  readonly opgevolgd: number;
  /** Of those: gone on all the same. */
  readonly doorgegaan: number;
  /** Gone on, by the reason that was tapped; reasons that were never tapped are left out. */
  readonly redenen: Readonly<Partial<Record<VangrailReden, number>>>;
};

type Gebeurd = { readonly getoond: ReadonlySet<Vangrail>; readonly keuze: Vangrailkeuze | null };

/** What an event tells about guard rails; null: nothing, as before an advice could meet one. */
function uit(event: ZaakEvent): Gebeurd | null {
  if (!('vangrail' in event)) return null;
  const keuze = event.vangrail ?? null;
  const vooraf = 'gewaarschuwd' in event ? (event.gewaarschuwd ?? []) : [];
  return { getoond: new Set([...vooraf, ...(keuze?.vangrails ?? [])]), keuze };
}

function tel(naam: Vangrail, gebeurd: readonly Gebeurd[]): Vangrailtelling {
  const getoond = gebeurd.filter((een) => een.getoond.has(naam));
  const redenen: Partial<Record<VangrailReden, number>> = {};
  let doorgegaan = 0;
  for (const { keuze } of getoond) {
    if (keuze?.vangrails.includes(naam) !== true) continue;
    doorgegaan += 1;
    redenen[keuze.reden] = (redenen[keuze.reden] ?? 0) + 1;
  }
  return { getoond: getoond.length, opgevolgd: getoond.length - doorgegaan, doorgegaan, redenen };
}

/**
 * Counts per guard rail how often it was named, heeded and gone on past with which reason, from stored events
 * alone, of one case or of many (werkproces §3, §10). Cases count together; events of exercises are the
 * caller's to leave out.
 */
export function telVangrails(events: Iterable<ZaakEvent>): Readonly<Record<Vangrail, Vangrailtelling>> {
  const gebeurd = [...events].flatMap((event) => uit(event) ?? []);
  return Object.fromEntries(vangrails.map((naam) => [naam, tel(naam, gebeurd)])) as Record<
    Vangrail,
    Vangrailtelling
  >;
}
