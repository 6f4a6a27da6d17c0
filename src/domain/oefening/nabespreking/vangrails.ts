import type { Verloop } from '../../cijfers/verloop.ts';
import type { Tijdstip } from '../../termijnen/tijdstip.ts';
import type { Vangrail, VangrailReden } from '../../werkproces/besluiten.ts';
import type { ZaakEvent } from '../../zaak/events.ts';
import type { Rolhouder } from '../../zaak/wie.ts';

/** A guard rail that was there, and what was done. */
export type Vangrailregel = {
  readonly vangrail: Vangrail;
  readonly op: Tijdstip;
  readonly wie: Rolhouder | null;
  /** Null: decided in a way that no longer met it. */
  readonly reden: VangrailReden | null;
};

function uit(event: ZaakEvent): readonly Vangrailregel[] {
  if (!('vangrail' in event)) return [];
  const keuze = event.vangrail ?? null;
  const vooraf = 'gewaarschuwd' in event ? (event.gewaarschuwd ?? []) : [];
  const getoond = [...new Set([...vooraf, ...(keuze?.vangrails ?? [])])];
  const door = 'door' in event ? event.door : null;
  const wie = door === null ? null : rolVan(door);
  return getoond.map((vangrail) => ({
    vangrail,
    op: event.op,
    wie,
    reden: keuze?.vangrails.includes(vangrail) === true ? keuze.reden : null,
  }));
}

function rolVan({ rol, organisatie }: Rolhouder): Rolhouder {
  return organisatie === undefined ? { rol } : { rol, organisatie };
}

/** Which guard rails fired in a case, when, and whether they were heeded (werkproces §3). */
export function vangrailsVan({ stappen }: Verloop): readonly Vangrailregel[] {
  return stappen.flatMap(({ event }) => uit(event));
}
