import { zaakkop } from '../../domain/afgeleid/kop.ts';
import { eigenOpenTaken } from '../../domain/afgeleid/schermen/eigen-taken.ts';
import { piketscherm } from '../../domain/afgeleid/schermen/piketscherm.ts';
import type { PiketView, ZakenView } from '../../domain/afgeleid/views.ts';
import { volgendeStap } from '../../domain/afgeleid/zaakpost.ts';
import { metToegelaten } from '../../domain/locatie/toegelaten.ts';
import { describeError } from '../logging/describe-error.ts';
import { StoreUnavailable } from '../ports/store.ts';
import { zaakStream } from '../streams/zaak-streams.ts';
import type { Doer, InboxDeps } from './context.ts';

/** More cases than this do not fit on a card; the rest is counted. */
const OP_EEN_KAART = 15;

/** Open cases, the nearest clock first, with how many own tasks wait in each. */
export async function zakenLijst(deps: InboxDeps, { locatie, persoon }: Doer): Promise<ZakenView> {
  const ids = await deps.store.openCases(locatie.id);
  const getoond = ids.slice(0, OP_EEN_KAART);
  const zaken = await Promise.all(
    getoond.map(async (zaakId) => {
      const stream = zaakStream(zaakId);
      try {
        return stream === null ? null : (await deps.zaken.read(stream)).state;
      } catch (error) {
        // Redis away is everybody's trouble; one case that cannot be read must not hide the others.
        if (error instanceof StoreUnavailable) throw error;
        deps.log.error({ locatie: locatie.id, error: describeError(error) }, 'a case could not be listed');
        return null;
      }
    }),
  );
  const leesbaar = zaken.filter((zaak) => zaak !== null);
  return {
    soort: 'zaken',
    locatie: locatie.naam,
    zaken: leesbaar.map((zaak) => ({
      kop: zaakkop(zaak),
      volgende: volgendeStap(zaak),
      eigenTaken: eigenOpenTaken(zaak, persoon).length,
    })),
    weggelaten: ids.length - leesbaar.length,
  };
}

/** Who is on duty now, by role label, and what the reader may take over. */
export async function piketLijst(deps: InboxDeps, { locatie, persoon }: Doer): Promise<PiketView> {
  const staat = await deps.people.staat(locatie.id);
  return piketscherm(metToegelaten(locatie, staat), staat, persoon, deps.clock.caseNow());
}
