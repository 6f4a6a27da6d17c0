import type { Omstandigheden, Van } from '../commands.ts';
import type { ZaakEventKern } from '../events.ts';
import { teVervroegen } from '../herinneringen.ts';
import type { Taak } from '../taak.ts';
import { isOpen } from '../taak.ts';
import { taakVanVraagpost } from '../vraagpost.ts';
import type { Rolhouder } from '../wie.ts';
import { houderSleutel } from '../wie.ts';
import type { Zaak } from '../zaak.ts';
import type { Uitkomst } from './uitkomst.ts';
import { events } from './uitkomst.ts';

/** The task whose last message this was; an older message says nothing about the chain as it is now. */
function taakVanLaatste(zaak: Zaak, postId: string): Taak | undefined {
  const gevraagd = taakVanVraagpost(zaak, postId);
  if (gevraagd !== undefined) {
    const { id, gevraagdOp } = gevraagd;
    const verteld = zaak.herinneringen.some((h) => h.taakId === id && h.op >= gevraagdOp);
    return verteld ? undefined : gevraagd;
  }
  const [soort, nummer] = postId.split(':');
  if (soort !== 'h') return undefined;
  const gegeven = zaak.herinneringen.find(({ nr }) => nr === Number(nummer));
  const taak = gegeven === undefined ? undefined : zaak.taken[gegeven.taakId];
  if (gegeven === undefined || taak === undefined || gegeven.op < taak.gevraagdOp) return undefined;
  return zaak.herinneringen.findLast(({ taakId }) => taakId === taak.id) === gegeven ? taak : undefined;
}

/** Nobody got the last message of the chain: waiting for the next step helps nobody (werkproces §8). */
function vervroegd(zaak: Zaak, postId: string, nu: number): readonly ZaakEventKern[] {
  const taak = taakVanLaatste(zaak, postId);
  if (taak === undefined || !isOpen(taak)) return [];
  const ms = teVervroegen(zaak, taak, nu);
  return ms === null ? [] : [{ type: 'KetenVervroegd', taakId: taak.id, ms }];
}

/** The program could not reach somebody: said once per holder and reason, to somebody else. */
export function meldOnbereikt(
  zaak: Zaak,
  { houder, reden, postId }: Van<'meld-onbereikt'>,
  { nu }: Omstandigheden,
): Uitkomst {
  const sleutel = (h: Rolhouder | null): string => (h === null ? '' : houderSleutel(h));
  const bekend = zaak.onbereikt.some((o) => o.reden === reden && sleutel(o.houder) === sleutel(houder));
  return events(
    ...(bekend ? [] : [{ type: 'OnbereiktGemeld', houder, reden } as const]),
    ...(postId === undefined ? [] : vervroegd(zaak, postId, nu)),
  );
}
