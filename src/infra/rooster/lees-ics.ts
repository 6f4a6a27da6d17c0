import { runInNewContext } from 'node:vm';
import ICAL from 'ical.js';
import { tijdstipOp } from '../../domain/termijnen/datum.ts';
import { dagTijd } from '../../domain/termijnen/opmaak.ts';
import type { Periode, Tijdstip } from '../../domain/termijnen/tijdstip.ts';
import { TIJDZONE } from '../../domain/termijnen/tijdstip.ts';
import type { Gelezen, Ruw } from './gelezen.ts';
import { keur } from './gelezen.ts';

/** Names of our time zone in calendars: IANA's, and those of Outlook and Exchange. */
const ONZE_ZONES: ReadonlySet<string> = new Set([
  TIJDZONE,
  'W. Europe Standard Time',
  'Romance Standard Time',
  'Europe/Brussels',
  'Europe/Berlin',
]);
/** Occurrences of one appointment that are looked at: a rule that never ends must not run for ever. */
const MEEST = 5_000;

/** ms for a whole calendar: some rules have no day at all, and the library looks for one for ever. */
const GEDULD = 3_000;

const cijfers = (getal: number, aantal = 2): string => String(getal).padStart(aantal, '0');

/** The name of the zone of a property; null: UTC or none. */
function zoneVan(component: ICAL.Component, naam: string): string | null {
  const zone = component.getFirstProperty(naam)?.getParameter('tzid');
  return typeof zone === 'string' ? zone : null;
}

/** Wall-clock parts in our zone, or UTC; the rules of a VTIMEZONE are not needed for either. */
function tijdstip(tijd: ICAL.Time): Tijdstip {
  const datum = `${cijfers(tijd.year, 4)}-${cijfers(tijd.month)}-${cijfers(tijd.day)}`;
  if (tijd.zone === ICAL.Timezone.utcTimezone) return tijd.toUnixTime() * 1_000;
  return tijdstipOp(datum, tijd.isDate ? '00:00' : `${cijfers(tijd.hour)}:${cijfers(tijd.minute)}`);
}

/** Named here: the package's own type of it is lost when its types are read. */
type Voorkomen = { readonly startDate: ICAL.Time; readonly endDate: ICAL.Time };

function voorkomens(event: ICAL.Event, venster: Periode): readonly Periode[] {
  if (!event.isRecurring()) return [{ van: tijdstip(event.startDate), tot: tijdstip(event.endDate) }];
  const gevonden: Periode[] = [];
  const herhaling = event.iterator();
  for (let i = 0; i < MEEST; i += 1) {
    const volgende = herhaling.next() as ICAL.Time | null | undefined;
    if (volgende === null || volgende === undefined) break;
    const { startDate, endDate } = event.getOccurrenceDetails(volgende) as Voorkomen;
    if (tijdstip(volgende) >= venster.tot) break;
    gevonden.push({ van: tijdstip(startDate), tot: tijdstip(endDate) });
  }
  return gevonden;
}

function ruwVan(event: ICAL.Event, nr: number, venster: Periode): readonly Ruw[] {
  const waar = `afspraak ${nr}`;
  const vreemd = ['dtstart', 'dtend']
    .map((naam) => zoneVan(event.component, naam))
    .find((zone) => zone !== null && !ONZE_ZONES.has(zone));
  if (vreemd !== undefined) {
    return [{ waar, dienst: `de tijdzone is niet ${TIJDZONE}; zet de agenda daarop`, wie: '' }];
  }
  return voorkomens(event, venster)
    .filter(({ van, tot }) => tot > venster.van && van < venster.tot)
    .map((dienst) => ({
      waar: `${waar} (${dagTijd(dienst.van, 0)})`,
      dienst,
      wie: (event.summary as string | null) ?? '',
    }));
}

/**
 * Reads a calendar (RFC 5545): each appointment is a shift, its title names who has it by id. Recurring appointments
 * are written out within the period; one that was moved or left out counts as it was changed.
 *
 * @param bekend ids of the people who hold the role
 * @param geduld ms after which a rule counts as one without an end
 */
export function leesIcs(
  tekst: string,
  bekend: readonly string[],
  venster: Periode,
  geduld = GEDULD,
): Gelezen {
  const lees = (): Gelezen => leesBinnen(tekst, bekend, venster);
  try {
    // Nothing but this ends a loop inside the library: it gives no turn to anybody.
    return runInNewContext('lees()', { lees }, { timeout: geduld }) as Gelezen;
  } catch (error) {
    // Made in the other realm, so it is no Error of this one.
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
    if (code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    return { ok: false, fouten: ['een herhaling in deze iCalendar komt nergens uit; kies een gewone regel'] };
  }
}

function leesBinnen(tekst: string, bekend: readonly string[], venster: Periode): Gelezen {
  let agenda: ICAL.Component;
  try {
    agenda = new ICAL.Component(ICAL.parse(tekst) as [string, unknown[], unknown[]]);
  } catch {
    return { ok: false, fouten: ['dit is geen geldige iCalendar (.ics)'] };
  }
  const onderdelen = agenda.getAllSubcomponents('vevent');
  const wijzigingen = onderdelen.filter((deel) => deel.hasProperty('recurrence-id'));
  const gewoon = onderdelen.filter((deel) => !deel.hasProperty('recurrence-id'));
  try {
    const ruw = gewoon.flatMap((deel, i) => {
      const uid = deel.getFirstPropertyValue('uid');
      const eigen = wijzigingen.filter((w) => w.getFirstPropertyValue('uid') === uid);
      const geschrapt = deel.getFirstPropertyValue('status') === 'CANCELLED';
      return geschrapt ? [] : ruwVan(new ICAL.Event(deel, { exceptions: eigen }), i + 1, venster);
    });
    return keur(ruw, bekend);
  } catch {
    return {
      ok: false,
      fouten: ['een afspraak in deze iCalendar heeft geen geldig begin, einde of herhaling'],
    };
  }
}
