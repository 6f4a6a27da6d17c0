import { formulieren } from '../../werkproces/formulierenregister.ts';
import { valideer } from '../../werkproces/valideer.ts';
import type { Omstandigheden, Van } from '../commands.ts';
import { isLosTeMaken } from '../koppeling.ts';
import { openTaken } from '../open-taken.ts';
import { alsRol } from '../wie.ts';
import type { Zaak } from '../zaak.ts';
import { deelnemers, zaakrechten } from './rechten.ts';
import { keuze } from './taakinvoer.ts';
import type { Uitkomst } from './uitkomst.ts';
import { afgewezen, events } from './uitkomst.ts';

/** Closing; open tasks and people not informed are a guard rail (G5), a reason goes on. */
export function sluit(zaak: Zaak, command: Van<'sluit'>, { actor }: Omstandigheden): Uitkomst {
  const door = alsRol(actor, zaakrechten.sluit);
  if (door === null) return afgewezen({ code: 'geen-recht' });
  const open = openTaken(zaak).map(({ id }) => id);
  // Somebody is held and nobody decided: only the OvJ may stop the clock from being watched.
  if (open.includes('vrijheid') && door.rol !== 'ovj') return afgewezen({ code: 'besluit-eerst' });
  if (open.length === 0) return events({ type: 'ZaakGesloten', vangrail: null, open, door });
  if (command.reden === null) {
    return afgewezen({ code: 'vangrail', vangrails: ['G5'], suggereerIvs: false });
  }
  return events({ type: 'ZaakGesloten', vangrail: { vangrails: ['G5'], reden: command.reden }, open, door });
}

export function heropen(zaak: Zaak, { actor }: Omstandigheden): Uitkomst {
  const door = alsRol(actor, zaakrechten.heropen);
  if (door === null) return afgewezen({ code: 'geen-recht' });
  if (zaak.verplaatstNaar !== null) return afgewezen({ code: 'verplaatst' });
  return zaak.status === 'open'
    ? afgewezen({ code: 'niet-gesloten' })
    : events({ type: 'ZaakHeropend', door });
}

export function trekIn(_zaak: Zaak, command: Van<'trek-in'>, { actor }: Omstandigheden): Uitkomst {
  const door = alsRol(actor, zaakrechten['trek-in']);
  if (door === null) return afgewezen({ code: 'geen-recht' });
  const gelezen = valideer(formulieren['intrekken'], command.invoer);
  if (!gelezen.ok) return afgewezen({ code: 'ongeldig', fouten: gelezen.fouten, waarden: gelezen.waarden });
  return events({ type: 'ZaakIngetrokken', reden: keuze(gelezen.antwoorden, 'reden') ?? '', door });
}

/** Links a case (both partners arrested, same system earlier); linking twice changes nothing. */
export function koppel(zaak: Zaak, command: Van<'koppel'>, { actor }: Omstandigheden): Uitkomst {
  const door = alsRol(actor, zaakrechten.koppel);
  if (door === null) return afgewezen({ code: 'geen-recht' });
  if (command.zaakId === zaak.zaakId) return afgewezen({ code: 'zelfde-zaak' });
  if (zaak.gekoppeld.some(({ zaakId }) => zaakId === command.zaakId)) return events();
  return events({ type: 'ZaakGekoppeld', metZaakId: command.zaakId, metNummer: command.nummer, door });
}

/**
 * Takes back a link to the wrong case. That a case came from another location or went to one is history, and stays.
 * The program itself does so for the copies of a case that was moved: people there did not ask for it.
 */
export function ontkoppel(zaak: Zaak, command: Van<'ontkoppel'>, { actor }: Omstandigheden): Uitkomst {
  const door = alsRol(actor, zaakrechten.ontkoppel);
  if (door === null && actor.soort !== 'systeem') return afgewezen({ code: 'geen-recht' });
  const koppeling = zaak.gekoppeld.find(({ zaakId }) => zaakId === command.zaakId);
  if (koppeling === undefined) return events();
  if (!isLosTeMaken(koppeling)) return afgewezen({ code: 'koppeling-blijft' });
  return events({ type: 'ZaakOntkoppeld', vanZaakId: command.zaakId, door });
}

/** A free reply in the case's thread, kept with the role of who wrote it. */
export function noteerReactie(
  _zaak: Zaak,
  command: Van<'noteer-reactie'>,
  { actor }: Omstandigheden,
): Uitkomst {
  const door = alsRol(actor, deelnemers);
  if (door === null) return afgewezen({ code: 'geen-recht' });
  return events({ type: 'ReactieOntvangen', tekst: command.tekst, door });
}
