import { createHash } from 'node:crypto';
import ICAL from 'ical.js';
import { taakteksten } from '../../../../cards/teksten/taken.ts';
import type { Agendaregel } from '../../../domain/afgeleid/agendabeeld.ts';

/** How often a calendar asks anew, where it listens. */
const VERVERS = 'PT1H';

/** The same task keeps its place in the calendar when it moves; the id tells no number. */
function uid({ zaakId, taakId }: Agendaregel): string {
  return `${createHash('sha256').update(`${zaakId} ${taakId}`).digest('hex').slice(0, 32)}@negenuur`;
}

function afspraak(regel: Agendaregel, nu: Date): ICAL.Component {
  const event = new ICAL.Component('vevent');
  const dag = ICAL.Time.fromDateString(regel.datum);
  const eind = dag.clone();
  eind.adjust(1, 0, 0, 0);
  event.addPropertyWithValue('uid', uid(regel));
  event.addPropertyWithValue('dtstamp', ICAL.Time.fromJSDate(nu, true));
  event.addPropertyWithValue('dtstart', dag);
  event.addPropertyWithValue('dtend', eind);
  event.addPropertyWithValue('summary', `${regel.nummer} ${taakteksten[regel.soort].titel}`);
  // The day is not taken: it is a reminder and no meeting.
  event.addPropertyWithValue('transp', 'TRANSPARENT');
  event.addPropertyWithValue('class', 'PRIVATE');
  return event;
}

/** A calendar (RFC 5545) with number and task only. @param nu wall clock, epoch ms */
export function icalendar(regels: readonly Agendaregel[], nu: number): string {
  const kalender = new ICAL.Component('vcalendar');
  kalender.addPropertyWithValue('prodid', '-//Negenuur//Plandata//NL');
  kalender.addPropertyWithValue('version', '2.0');
  kalender.addPropertyWithValue('method', 'PUBLISH');
  kalender.addPropertyWithValue('x-wr-calname', 'Negenuur');
  kalender.addPropertyWithValue('refresh-interval', ICAL.Duration.fromString(VERVERS));
  for (const regel of regels) kalender.addSubcomponent(afspraak(regel, new Date(nu)));
  return `${kalender.toString()}\r\n`;
}
