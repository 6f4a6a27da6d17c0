import { MINUUT } from '../../domain/termijnen/tijdstip.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import type { Clock } from '../ports/clock.ts';
import type { ZaakStreams } from '../streams/zaak-streams.ts';
import { zaakStream } from '../streams/zaak-streams.ts';
import type { Doer } from './context.ts';
import { nowOf } from './context.ts';

/** A page that draws itself anew, or a form of several screens, is one reading: ms on the case clock. */
const EEN_KEER = 30 * MINUUT;

/**
 * That somebody reads sensitive answers is kept before they are shown: what cannot be kept is not shown. The same
 * person who sees the same groups again, while nothing happened in the case, reads on and does not read anew.
 *
 * @throws StoreUnavailable
 */
export async function noteerLezen(
  deps: { readonly zaken: ZaakStreams; readonly clock: Clock },
  zaak: Zaak,
  groepen: readonly string[],
  { persoon, locatie }: Doer,
): Promise<void> {
  const stream = zaakStream(zaak.zaakId);
  if (stream === null || groepen.length === 0) return;
  const command = { type: 'noteer-lezen', groepen } as const;
  const om = nowOf(deps, locatie, persoon);
  const laatste = zaak.historie.at(-1);
  const keer = [persoon.persoonId, Math.floor(om.nu / EEN_KEER), laatste?.nr, laatste?.aantal, ...groepen];
  await deps.zaken.execute(stream, { command, om }, ['lezen', ...keer].join(':'));
}
