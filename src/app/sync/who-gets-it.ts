import type { Post } from '../../domain/afgeleid/post.ts';
import type { Locatie } from '../../domain/instellingen/locatie.ts';
import { alsRol } from '../../domain/zaak/wie.ts';
import type { People } from '../people/people.ts';
import type { Clock } from '../ports/clock.ts';
import { mustBeHeard } from './must-be-heard.ts';
import type { Receiver, Receivers, Resolution } from './receivers.ts';

/** After so many looks at a roster that cannot be read, who may be in it counts as not reached. */
const ROSTER_LOOKS = 5;

/**
 * Who gets a post now. Of a refused report somebody must hear: without a KPC that is the OvJ.
 *
 * @param attempts earlier looks that failed
 */
export async function whoGetsIt(
  { receivers, clock }: { readonly receivers: Receivers; readonly clock: Clock },
  locatie: Locatie,
  { publiek, view }: Post,
  thread: Parameters<Receivers['resolve']>[2],
  attempts: number,
): Promise<Resolution> {
  const nu = clock.caseNow();
  const found = await receivers.resolve(locatie, publiek, thread, nu);
  const resolved =
    attempts < ROSTER_LOOKS ? found : { ...found, missing: [...found.missing, ...found.unsure], unsure: [] };
  const nobody = resolved.receivers.length === 0 && resolved.unsure.length === 0;
  if (!mustBeHeard(view) || !nobody) return resolved;
  const instead = await receivers.resolve(locatie, { soort: 'dienst', houder: { rol: 'ovj' } }, null, nu);
  return instead.receivers.length === 0 ? resolved : instead;
}

/** Who lost the role keeps no card about the case: what they have is emptied (invariant 5). */
export async function mayStillRead(
  { people }: { readonly people: People },
  locatie: Locatie,
  { publiek, view }: Post,
  receiver: Receiver,
): Promise<boolean> {
  if (receiver.kind !== 'persoon') return true;
  if (publiek.soort !== 'dienst' && publiek.soort !== 'persoon') return true;
  const persoon = await people.persoon(locatie, receiver.persoonId);
  // A refused report also goes to the OvJ, when no KPC is there.
  const houders = mustBeHeard(view) ? [publiek.houder, { rol: 'ovj' } as const] : [publiek.houder];
  const actor = { soort: 'persoon', persoonId: receiver.persoonId, rollen: persoon?.rollen ?? [] } as const;
  return alsRol(actor, houders) !== null;
}
