import type { Afwijzing, Omstandigheden, Van } from '../commands.ts';
import { nietOpen } from '../niet-open.ts';
import type { Actor } from '../wie.ts';
import { alsRol } from '../wie.ts';
import type { Zaak } from '../zaak.ts';
import { zaakrechten } from './rechten.ts';
import type { Uitkomst } from './uitkomst.ts';
import { afgewezen, events } from './uitkomst.ts';

/**
 * Why this person may not move the case; null when they may. Asked before the other location gets it, and again
 * when it is closed here.
 */
export function tegenVerplaatsen(zaak: Zaak, actor: Actor): Afwijzing | null {
  if (alsRol(actor, zaakrechten.verplaats) === null) return { code: 'geen-recht' };
  return zaak.status === 'open' ? null : nietOpen(zaak);
}

/** The case lives on at another location and is over here; what it held stays readable (werkproces §2). */
export function verplaats(zaak: Zaak, command: Van<'verplaats'>, { actor }: Omstandigheden): Uitkomst {
  const door = alsRol(actor, zaakrechten.verplaats);
  if (door === null) return afgewezen({ code: 'geen-recht' });
  return command.naar.locatie === zaak.locatie
    ? afgewezen({ code: 'niet-nu' })
    : events({ type: 'ZaakVerplaatst', naar: command.naar, door });
}

/** The other location takes the case over with all that was said and decided. Twice changes nothing. */
export function neemOver(zaak: Zaak | null, command: Van<'neem-over'>): Uitkomst {
  const { van, stand, melding, inhoudHash, oefening, nieuw } = command;
  if (zaak !== null) {
    return zaak.overgenomenVan?.zaakId === van.zaakId ? events() : afgewezen({ code: 'niet-nu' });
  }
  return events(
    { type: 'ZaakGemeld', ...nieuw, oefening, melding, inhoudHash },
    { type: 'ZaakOvergenomen', van, stand },
  );
}
