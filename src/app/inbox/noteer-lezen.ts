import { gelezenGroepen } from '../../domain/afgeleid/gelezen.ts';
import type { View } from '../../domain/afgeleid/views.ts';
import type { Clock } from '../ports/clock.ts';
import type { Ids } from '../ports/ids.ts';
import type { StreamId } from '../ports/store.ts';
import type { ZaakStreams } from '../streams/zaak-streams.ts';
import type { Doer } from './context.ts';
import { nowOf } from './context.ts';

/** That somebody reads sensitive answers is kept before they are shown: what cannot be kept is not shown. */
export async function noteerLezen(
  deps: { readonly zaken: ZaakStreams; readonly clock: Clock; readonly ids: Ids },
  stream: StreamId,
  view: View | null,
  { persoon, locatie }: Doer,
): Promise<void> {
  const groepen = view === null ? [] : gelezenGroepen(view, persoon);
  if (groepen.length === 0) return;
  const command = { type: 'noteer-lezen', groepen } as const;
  const om = nowOf(deps, locatie, persoon);
  await deps.zaken.execute(stream, { command, om }, `lezen:${deps.ids.token()}`);
}
