import type { OpenVraag } from '../../domain/locatie/rooster/events.ts';
import type { Werk } from '../../domain/locatie/rooster/vooruitzicht.ts';
import { isOpen } from '../../domain/zaak/taak.ts';
import type { Rolhouder } from '../../domain/zaak/wie.ts';
import { houderSleutel } from '../../domain/zaak/wie.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import type { Log } from '../logging/log.ts';
import type { Store } from '../ports/store.ts';
import { readOrTell } from '../streams/read-or-tell.ts';
import type { ZaakStreams } from '../streams/zaak-streams.ts';

export type WerkDeps = { readonly store: Store; readonly zaken: ZaakStreams; readonly log: Log };

/** More questions than this are not stored with a hand-over: the card shows fewer. */
const MAX = 30;

/** What is open for each of these duties, the nearest clock first, and how many cases are open. */
export async function openWerk(
  deps: WerkDeps,
  locatie: string,
  houders: readonly Rolhouder[],
): Promise<Werk> {
  if (houders.length === 0) return { vragen: {}, zaken: 0 };
  const ids = await deps.store.openCases(locatie);
  const zaken = (
    await Promise.all(ids.map((id) => readOrTell(deps, id, 'a case could not be read for a hand-over')))
  ).filter((z) => z !== null);
  const vragen = houders.map((houder) => {
    const open = zaken.flatMap((zaak) => vragenVan(zaak, houder));
    const eerst = open.toSorted((a, b) => (a.uiterlijk ?? Infinity) - (b.uiterlijk ?? Infinity));
    return [houderSleutel(houder), eerst.slice(0, MAX)] as const;
  });
  return { vragen: Object.fromEntries(vragen), zaken: ids.length };
}

function vragenVan(zaak: Zaak, houder: Rolhouder): readonly OpenVraag[] {
  return Object.values(zaak.taken)
    .filter((taak) => isOpen(taak) && taak.rol === houder.rol && taak.organisatie === houder.organisatie)
    .map(({ soort, uiterlijk }) => ({ zaakId: zaak.zaakId, nummer: zaak.nummer, taak: soort, uiterlijk }));
}
