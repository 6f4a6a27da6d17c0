import { eigenOpenTaken } from '../../domain/afgeleid/schermen/eigen-taken.ts';
import { klaarScherm } from '../../domain/afgeleid/schermen/zaakschermen.ts';
import { taakverwijzing } from '../../domain/afgeleid/taakposten.ts';
import type { KlaarView } from '../../domain/afgeleid/views.ts';
import { tegenVerbeteren } from '../../domain/zaak/verbeteren.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import type { ActionAnswer } from '../ports/inbox.ts';
import type { Snapshot } from '../streams/aggregate.ts';
import type { Doer, InboxDeps } from './context.ts';
import { cardAnswer } from './screens.ts';

/** What became of the message of a case, with the next task of this person and the way to put it right. */
export function klaarAanZaak(
  { clock }: Pick<InboxDeps, 'clock'>,
  { locatie, persoon }: Doer,
  snapshot: Snapshot<Zaak>,
  zaak: Zaak,
  wat: KlaarView['wat'],
): ActionAnswer {
  const [volgende] = eigenOpenTaken(zaak, persoon);
  const taak = volgende === undefined ? null : taakverwijzing(volgende, locatie);
  const verbeteren = tegenVerbeteren(zaak, persoon) === null ? ({ verbeteren: true } as const) : {};
  return cardAnswer({ ...klaarScherm(zaak, wat, clock.caseNow(), taak), ...verbeteren }, snapshot);
}
