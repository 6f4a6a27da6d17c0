import type { OpenVraag } from '../../domain/locatie/rooster/events.ts';
import type { Werk } from '../../domain/locatie/rooster/vooruitzicht.ts';
import { isOpen } from '../../domain/zaak/taak.ts';
import type { Rolhouder } from '../../domain/zaak/wie.ts';
import { houderSleutel } from '../../domain/zaak/wie.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import { describeError } from '../logging/describe-error.ts';
import type { Log } from '../logging/log.ts';
import type { Store } from '../ports/store.ts';
import { StoreUnavailable } from '../ports/store.ts';
import type { ZaakStreams } from '../streams/zaak-streams.ts';
import { zaakStream } from '../streams/zaak-streams.ts';

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
  const zaken = (await Promise.all(ids.map((id) => lees(deps, locatie, id)))).filter((z) => z !== null);
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

/** One case that cannot be read must not keep the others out of the hand-over. */
async function lees({ zaken, log }: WerkDeps, locatie: string, zaakId: string): Promise<Zaak | null> {
  const stream = zaakStream(zaakId);
  try {
    return stream === null ? null : (await zaken.read(stream)).state;
  } catch (error) {
    if (error instanceof StoreUnavailable) throw error;
    log.error({ locatie, error: describeError(error) }, 'a case could not be read for a hand-over');
    return null;
  }
}
