import { telefoonuitkomsten } from '../../werkproces/formulieren/deel-a-telefonisch.ts';
import { formulieren } from '../../werkproces/formulierenregister.ts';
import { valideer } from '../../werkproces/valideer.ts';
import type { Omstandigheden, Van } from '../commands.ts';
import { deelATaakId } from '../deel-a-ronde.ts';
import type { ZaakEventKern } from '../events.ts';
import { metTelefonisch, zelfGegeven } from '../evolve-deel-a.ts';
import { teVervroegen } from '../herinneringen.ts';
import { taakVan } from '../open-taken.ts';
import type { Taak } from '../taak.ts';
import { isOpen } from '../taak.ts';
import { leesKeuzewaarde, ORGANISATIE, telefoontaken } from '../telefoonkeuze.ts';
import { alsRol } from '../wie.ts';
import type { Zaak } from '../zaak.ts';
import { isCompleet } from './deel-a.ts';
import { telefoonrechten } from './rechten.ts';
import { keuze, leesInvoer } from './taakinvoer.ts';
import type { Uitkomst } from './uitkomst.ts';
import { afgewezen, events } from './uitkomst.ts';

/** The line is dead: waiting for the next step helps nobody. */
function volgendeStap(zaak: Zaak, taak: Taak, nu: number): readonly ZaakEventKern[] {
  const ms = isOpen(taak) ? teVervroegen(zaak, taak, nu) : null;
  return ms === null ? [] : [{ type: 'KetenVervroegd', taakId: taak.id, ms }];
}

type Telefoonopdracht = Van<'noteer-telefonisch'>;

/** The choice of the form, taken out of the answers: it says which task is meant, and is no answer about it. */
function metOrganisatie(zaak: Zaak, command: Telefoonopdracht): Telefoonopdracht {
  const { [ORGANISATIE]: waarde, ...invoer } = command.invoer;
  const gekozen = leesKeuzewaarde(zaak, waarde);
  return gekozen === null ? { ...command, invoer } : { ...command, ...gekozen, invoer };
}

/** What was typed comes back with the choice that was made. */
function metKeuze(uitkomst: Uitkomst, { invoer }: Telefoonopdracht): Uitkomst {
  const keuze = invoer[ORGANISATIE];
  if (uitkomst.ok || typeof keuze !== 'string' || !('waarden' in uitkomst.afwijzing)) return uitkomst;
  const { afwijzing } = uitkomst;
  return afgewezen({ ...afwijzing, waarden: { ...afwijzing.waarden, [ORGANISATIE]: keuze } });
}

/** Opened from the case as a whole, and nobody chose: no answer may land on the wrong Veilig Thuis. */
function keuzeNodig(zaak: Zaak, { taakId, invoer }: Telefoonopdracht): Uitkomst | null {
  if (taakId !== '' || telefoontaken(zaak).length < 2) return null;
  const gelezen = valideer(formulieren['deel-a-telefonisch'], invoer);
  const fouten = [{ veld: ORGANISATIE, fout: 'verplicht' } as const, ...(gelezen.ok ? [] : gelezen.fouten)];
  return afgewezen({ code: 'ongeldig', fouten, waarden: gelezen.ok ? gelezen.antwoorden : gelezen.waarden });
}

function noteer(zaak: Zaak, command: Telefoonopdracht, { actor, nu }: Omstandigheden): Uitkomst {
  const door = alsRol(actor, telefoonrechten(zaak));
  const onbeslist = door === null ? null : keuzeNodig(zaak, command);
  if (onbeslist !== null) return onbeslist;
  const taak = taakVan(zaak, command.taakId);
  if (taak === undefined || taak.soort !== 'deel-a') return afgewezen({ code: 'onbekende-taak' });
  if (door === null) return afgewezen({ code: 'geen-recht' });
  const regio = taak.organisatie ?? '';
  const deelA = zaak.deelA[regio];
  const zelf = deelA !== undefined && Object.keys(zelfGegeven(deelA)).length > 0;
  // Asked anew since an arrest: what was said about the earlier one is no answer to this.
  if (taak.status === 'vervallen' || taak.id !== deelATaakId(zaak, regio))
    return afgewezen({ code: 'niet-nu' });
  if (zelf) return afgewezen({ code: 'vt-antwoordde-zelf' });
  const gelezen = leesInvoer(taak, command.revisie, formulieren['deel-a-telefonisch'], command.invoer);
  if (!gelezen.ok) return gelezen;
  const { antwoorden } = gelezen;
  const uitkomst = telefoonuitkomsten.find((u) => u === antwoorden['uitkomst']) ?? 'geen-gehoor';
  if (uitkomst !== 'geen-gehoor' && keuze(antwoorden, 'gesprokenMet') === null) {
    return afgewezen({
      code: 'ongeldig',
      fouten: [{ veld: 'gesprokenMet', fout: 'verplicht' }],
      waarden: antwoorden,
    });
  }
  const gegeven = { regio, uitkomst, antwoorden, door };
  const compleet = isCompleet(zaak, metTelefonisch(deelA, { ...gegeven, op: nu }));
  return events(
    { type: 'TelefonischBeantwoord', taakId: taak.id, ...gegeven, compleet },
    ...(uitkomst === 'geen-gehoor' ? volgendeStap(zaak, taak, nu) : []),
  );
}

/**
 * What Veilig Thuis said by phone, written down by who called (werkproces §8). It counts like an answer of Veilig
 * Thuis, a "nee" stays provisional, and an answer that Veilig Thuis gives itself takes its place.
 */
export function noteerTelefonisch(zaak: Zaak, command: Telefoonopdracht, om: Omstandigheden): Uitkomst {
  return metKeuze(noteer(zaak, metOrganisatie(zaak, command), om), command);
}
