import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { vanIso } from '../../../src/domain/termijnen/tijdstip.ts';
import { ConfigError } from '../../../src/infra/config/config-error.ts';
import { leesLocatie } from '../../../src/infra/config/lees-locatie.ts';
import { leesOefening } from '../../../src/infra/oefening/oefenboek.ts';
import { leesCsv } from '../../../src/infra/rooster/lees-csv.ts';
import { leesIcs } from '../../../src/infra/rooster/lees-ics.ts';
import { instellingenbestanden } from '../../support/scenario/locaties.ts';
import type { Invoersoort } from './soort.ts';
import { rareTekst } from './vreemd.ts';

/** A text with pieces cut out, put in or written twice. */
function verknipt(tekst: string, stukken: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const wijziging = fc.tuple(fc.nat(tekst.length), fc.nat(30), stukken);
  return fc
    .array(wijziging, { minLength: 1, maxLength: 4 })
    .map((wijzigingen) =>
      wijzigingen.reduce((nu, [at, weg, erbij]) => nu.slice(0, at) + erbij + nu.slice(at + weg), tekst),
    );
}

const yamlStuk = fc.oneof(
  rareTekst,
  fc.constantFrom(
    '&a [*a, *a]',
    '*a',
    '<<: *a',
    '!!js/function x',
    '? ',
    ': ',
    '- ',
    '{',
    '[',
    '"',
    "'",
    '\t',
    '\n---\n',
    '__proto__: { x: 1 }\n',
    'personen: null\n',
    '| \n  x',
    '1e400',
  ),
);

/** YAML of a location: read, or refused with a list, and never anything else. */
export const instellingen: Invoersoort<string> = {
  naam: 'instellingen (YAML)',
  aandeel: 4,
  invoer: verknipt(instellingenbestanden['oefenstad.yaml'], yamlStuk),
  async probeer(yaml) {
    try {
      leesLocatie('oefenstad.yaml', yaml);
      return null;
    } catch (error) {
      return error instanceof ConfigError && error.problemen.length > 0 ? null : String(error);
    }
  },
};

/** YAML of an exercise: read, or refused with a list. */
export const oefeningen: Invoersoort<string> = {
  naam: 'oefeningen (YAML)',
  aandeel: 3,
  invoer: verknipt(readFileSync('config/oefeningen/stalking-rode-vlaggen.yaml', 'utf8'), yamlStuk),
  async probeer(yaml) {
    try {
      leesOefening('oefening.yaml', yaml);
      return null;
    } catch (error) {
      return error instanceof ConfigError && error.problemen.length > 0 ? null : String(error);
    }
  },
};

const CSV =
  'van;tot;wie\n2027-01-04 18:00;2027-01-05 08:00;officier-1\n2027-01-05 18:00;2027-01-06 08:00;officier-2\n';
const ICS = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'BEGIN:VEVENT',
  'UID:1',
  'DTSTART;TZID=Europe/Amsterdam:20270104T180000',
  'DTEND;TZID=Europe/Amsterdam:20270105T080000',
  'RRULE:FREQ=WEEKLY;COUNT=10;BYDAY=MO,TU',
  'EXDATE;TZID=Europe/Amsterdam:20270111T180000',
  'SUMMARY:officier-1',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n');
const bekend = ['officier-1', 'officier-2'];
const venster = { van: vanIso('2027-01-01T00:00:00+01:00'), tot: vanIso('2027-03-01T00:00:00+01:00') };

const icsStuk = fc.oneof(
  rareTekst.filter((tekst) => tekst.length < 200),
  fc.constantFrom(
    '\r\n',
    'BEGIN:VEVENT\r\n',
    'END:VEVENT\r\n',
    'RRULE:FREQ=DAILY\r\n',
    'RRULE:FREQ=DAILY;BYMONTHDAY=31;BYMONTH=2\r\n',
    'RRULE:FREQ=WEEKLY;INTERVAL=99999999999\r\n',
    ';BYMONTHDAY=31;BYMONTH=2',
    'RDATE:20270101\r\n',
    'DTSTART:20270230T000000\r\n',
    'DURATION:-P1D\r\n',
    'RECURRENCE-ID:1\r\n',
    ';TZID=Mars/Base',
    'STATUS:CANCELLED\r\n',
    'DTEND:19000101T000000Z\r\n',
  ),
);

/** Rosters: read, or refused with reasons; a file of others never ends the program. */
export const roosters: Invoersoort<string> = {
  naam: 'roosters (CSV en iCalendar)',
  aandeel: 11,
  invoer: fc.oneof(
    verknipt(
      CSV,
      fc.oneof(rareTekst, fc.constantFrom(';', '\t', ',', '"', '\n', '2027-02-30 25:00', '+', '\uFEFF')),
    ).map((t) => `csv${t}`),
    verknipt(ICS, icsStuk).map((t) => `ics${t}`),
  ),
  async probeer(invoer) {
    const tekst = invoer.slice(3);
    const gelezen = invoer.startsWith('csv') ? leesCsv(tekst, bekend) : leesIcs(tekst, bekend, venster, 100);
    return gelezen.ok || gelezen.fouten.length > 0 ? null : 'refused without a reason';
  },
};
