import { zaakkop } from '../../domain/afgeleid/kop.ts';
import { eigenOpenTaken } from '../../domain/afgeleid/schermen/eigen-taken.ts';
import { piketscherm } from '../../domain/afgeleid/schermen/piketscherm.ts';
import type { PiketView, ZakenView } from '../../domain/afgeleid/views.ts';
import { volgendeStap } from '../../domain/afgeleid/zaakpost.ts';
import { metToegelaten } from '../../domain/locatie/toegelaten.ts';
import { openZaken } from '../tafel/tafel.ts';
import type { Doer, InboxDeps } from './context.ts';

/** More cases than this do not fit on a card; the rest is counted. */
const OP_EEN_KAART = 15;

/** Open cases, the nearest clock first, with how many own tasks wait in each. */
export async function zakenLijst(deps: InboxDeps, { locatie, persoon }: Doer): Promise<ZakenView> {
  const { zaken, onleesbaar } = await openZaken(deps, locatie.id);
  const getoond = zaken.slice(0, OP_EEN_KAART);
  const peil = deps.clock.caseNow();
  return {
    soort: 'zaken',
    locatie: locatie.naam,
    zaken: getoond.map((zaak) => ({
      // Seen from now: of a case of a week ago a day of the week alone says too little.
      kop: { ...zaakkop(zaak), peil },
      volgende: volgendeStap(zaak),
      eigenTaken: eigenOpenTaken(zaak, persoon).length,
    })),
    weggelaten: zaken.length - getoond.length + onleesbaar.length,
  };
}

/** Who is on duty now, by role label, and what the reader may take over. */
export async function piketLijst(deps: InboxDeps, { locatie, persoon }: Doer): Promise<PiketView> {
  const staat = await deps.people.staat(locatie.id);
  return piketscherm(metToegelaten(locatie, staat), staat, persoon, deps.clock.caseNow());
}
