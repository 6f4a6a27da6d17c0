import type { Tijdstip } from '../termijnen/tijdstip.ts';
import type { ZaakEvent } from './events.ts';
import type { Taak } from './taak.ts';
import { isOpen } from './taak.ts';
import type { Zaak } from './zaak.ts';

/** A task changed; one that the case does not have changes nothing. */
export function metTaak(zaak: Zaak, taakId: string, wijzig: (taak: Taak) => Taak): Zaak {
  const taak = zaak.taken[taakId];
  return taak === undefined ? zaak : { ...zaak, taken: { ...zaak.taken, [taakId]: wijzig(taak) } };
}

/** Done at this instant (epoch ms); forms opened before are stale. */
export function beantwoord(zaak: Zaak, taakId: string, op: Tijdstip): Zaak {
  return metTaak(zaak, taakId, (taak) => ({
    ...taak,
    status: 'beantwoord',
    klaarOp: op,
    revisie: taak.revisie + 1,
  }));
}

/** What was answered changed while the task stays as it is: forms opened before are stale. */
export function gewijzigd(zaak: Zaak, taakId: string): Zaak {
  return metTaak(zaak, taakId, (taak) => ({ ...taak, revisie: taak.revisie + 1 }));
}

/** Somebody is at it; a task that is no longer open stays as it is. */
export function opgepakt(zaak: Zaak, taakId: string, op: Tijdstip, persoonId: string): Zaak {
  return metTaak(zaak, taakId, (taak) =>
    isOpen(taak)
      ? { ...taak, status: 'opgepakt', opgepakt: { op, persoonId }, eersteOppak: taak.eersteOppak ?? op }
      : taak,
  );
}

/**
 * An answer that was given is taken back or needs more: the task is asked again, and its reminders count
 * from now, not from the first time.
 */
export function opnieuwOpen(zaak: Zaak, taakId: string, op: Tijdstip): Zaak {
  return metTaak(zaak, taakId, (taak) => {
    if (taak.status !== 'beantwoord') return taak;
    const { eersteOppak: _, vervroegd: _v, ...vraag } = taak;
    return {
      ...vraag,
      status: 'gevraagd',
      klaarOp: null,
      revisie: taak.revisie + 1,
      gevraagdOp: op,
      opgepakt: null,
      geplandVanaf: op,
      herinnerdTot: op,
    };
  });
}

/** Its answer no longer does, by what became known elsewhere: who gave it hears that it is asked again. */
export function nietMeerCompleet(
  zaak: Zaak,
  taakId: string,
  { op, opnieuw }: ZaakEvent & { type: 'DeelAHerwogen' },
): Zaak {
  if (zaak.taken[taakId]?.status !== 'beantwoord') return zaak;
  const weerOpen = opnieuwOpen(zaak, taakId, op);
  if (opnieuw !== true) return weerOpen;
  return metTaak(weerOpen, taakId, (taak) => ({
    ...taak,
    opnieuw: [...(taak.opnieuw ?? []), op],
  }));
}

/** Veilig Thuis answers at this instant, which is what asks for the details: the same screen asks them. */
function antwoordtNu(zaak: Zaak, { taak, op }: ZaakEvent & { type: 'TaakGevraagd' }): boolean {
  if (taak.soort !== 'deel-a-aanvulling') return false;
  const gegeven = Object.values(zaak.deelA[taak.organisatie ?? '']?.antwoorden ?? {});
  return gegeven.some((antwoord) => antwoord.op === op);
}

function keren(zaak: Zaak, vorige: Taak, event: ZaakEvent & { type: 'TaakGevraagd' }): readonly Tijdstip[] {
  const eerder = vorige.opnieuw ?? [];
  return event.opnieuw !== true || antwoordtNu(zaak, event) ? eerder : [...eerder, event.op];
}

/** A task is asked, for the first time or again. */
export function gevraagd(zaak: Zaak, event: ZaakEvent & { type: 'TaakGevraagd' }): Zaak {
  const vorige = zaak.taken[event.taak.id];
  const taak: Taak = {
    ...event.taak,
    status: 'gevraagd',
    revisie: vorige === undefined ? 0 : vorige.revisie + 1,
    gevraagdOp: event.op,
    opgepakt: null,
    klaarOp: null,
    geplandVanaf: event.op,
    herinnerdTot: event.herinnerdTot,
    ...(vorige === undefined ? {} : { opnieuw: keren(zaak, vorige, event) }),
  };
  return { ...zaak, taken: { ...zaak.taken, [taak.id]: taak } };
}

/** Done, if it is still open. */
export function sluitTaak(zaak: Zaak, taakId: string, op: Tijdstip): Zaak {
  const taak = zaak.taken[taakId];
  return taak !== undefined && isOpen(taak) ? beantwoord(zaak, taakId, op) : zaak;
}

/** Every open task of a kind is done. */
export function sluitSoort(zaak: Zaak, soort: Taak['soort'], op: Tijdstip): Zaak {
  return Object.values(zaak.taken)
    .filter((taak) => taak.soort === soort && isOpen(taak))
    .reduce((z, taak) => beantwoord(z, taak.id, op), zaak);
}
