import type { Locatie } from '../../domain/instellingen/locatie.ts';
import { handbron } from '../../domain/zaak/aanmelding.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import { readOrTell } from '../streams/read-or-tell.ts';
import { zaakStream } from '../streams/zaak-streams.ts';
import type { InboxDeps } from './context.ts';

type Deps = Pick<InboxDeps, 'store' | 'zaken' | 'log'>;

/** What is known under a number that somebody types: a case here, one elsewhere, or none. */
export type StaatAl =
  | { readonly soort: 'hier'; readonly zaak: Zaak }
  | { readonly soort: 'elders' }
  | { readonly soort: 'nee' };

async function lees(deps: Deps, zaakId: string): Promise<Zaak | null> {
  const stream = zaakStream(zaakId);
  return stream === null ? null : (await deps.zaken.read(stream)).state;
}

/**
 * Looks for a case with this number before a second one is made: under the number that a source of the location gave
 * it, under an earlier one by hand, and by the registration number of the open cases. Capitals do not matter.
 *
 * @param nummer in capitals
 */
export async function staatAl(deps: Deps, locatie: Locatie, nummer: string): Promise<StaatAl> {
  for (const bron of [handbron(locatie), ...locatie.bronnen.map(({ id }) => id)]) {
    const claim = await deps.store.findSource(bron, nummer);
    const zaak = claim === null ? null : await lees(deps, claim.zaakId);
    if (zaak === null) continue;
    const hier = zaak.locatie === locatie.id && zaak.verplaatstNaar === null;
    return hier ? { soort: 'hier', zaak } : { soort: 'elders' };
  }
  for (const zaakId of await deps.store.openCases(locatie.id)) {
    // Somebody who is held is brought in, also beside a case that cannot be read.
    const zaak = await readOrTell(deps, zaakId, 'a case could not be compared with a new one');
    if (zaak?.melding.registratienummer?.toUpperCase() === nummer) return { soort: 'hier', zaak };
  }
  return { soort: 'nee' };
}
