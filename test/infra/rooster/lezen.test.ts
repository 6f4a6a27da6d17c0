import { describe, expect, test } from 'vitest';
import { naarIso, vanIso } from '../../../src/domain/termijnen/tijdstip.ts';
import { leesCsv } from '../../../src/infra/rooster/lees-csv.ts';
import { leesIcs } from '../../../src/infra/rooster/lees-ics.ts';

const BEKEND = ['ovj-1', 'ovj-2'];
const VENSTER = { van: vanIso('2027-01-01T00:00:00+01:00'), tot: vanIso('2027-02-01T00:00:00+01:00') };

function regels(gelezen: ReturnType<typeof leesCsv>): readonly string[] {
  if (!gelezen.ok) return gelezen.fouten;
  return gelezen.diensten.map(({ van, tot, wie }) => `${naarIso(van)} ${naarIso(tot)} ${wie.join('+')}`);
}

describe('a table', () => {
  test('in local time or with an offset; several people, any order of columns', () => {
    const tekst =
      '\uFEFFWie;Van;Tot\r\n"ovj-1";2027-01-04 18:00;2027-01-05 08:00\r\n\r\novj-1 ovj-2;2027-01-04T08:00:00Z;2027-01-04 18:00\r\n';
    expect(regels(leesCsv(tekst, BEKEND))).toEqual([
      '2027-01-04T09:00:00+01:00 2027-01-04T18:00:00+01:00 ovj-1+ovj-2',
      '2027-01-04T18:00:00+01:00 2027-01-05T08:00:00+01:00 ovj-1',
    ]);
  });

  test('over both DST nights', () => {
    const tekst =
      'van,tot,wie\n2027-03-27 18:00,2027-03-28 02:30,ovj-1\n2027-10-30 18:00,2027-10-31 02:30,ovj-2';
    expect(regels(leesCsv(tekst, BEKEND))).toEqual([
      '2027-03-27T18:00:00+01:00 2027-03-28T03:30:00+02:00 ovj-1',
      '2027-10-30T18:00:00+02:00 2027-10-31T02:30:00+02:00 ovj-2',
    ]);
  });

  test.each([
    ['van;tot\n', 'regel 1: kolom wie ontbreekt; verwacht van;tot;wie'],
    ['van;tot;wie\n', 'er staat geen enkele dienst in'],
    [
      'van;tot;wie\n4 jan;2027-01-05 08:00;ovj-1',
      'regel 2: van is geen tijd; verwacht bijvoorbeeld 2027-01-04 18:00',
    ],
    ['van;tot;wie\n2027-02-30 08:00;2027-01-05 08:00;ovj-1', 'regel 2: van is geen tijd'],
    ['van;tot;wie\n2027-01-05 08:00;2027-01-05 08:00;ovj-1', 'regel 2: het einde is niet na het begin'],
    ['van;tot;wie\n2027-01-05 08:00;2027-02-05 08:00;ovj-1', 'regel 2: duurt langer dan zeven dagen'],
    ['van;tot;wie\n2027-01-05 08:00;2027-01-05 18:00;', 'regel 2: er staat niemand; verwacht ovj-1, ovj-2'],
  ])('%j is refused as a whole', (tekst, fout) => {
    const goed = tekst.includes('\n2') ? '\n2027-01-07 08:00;2027-01-07 18:00;ovj-1' : '';
    expect(regels(leesCsv(tekst + goed, BEKEND))[0]).toContain(fout);
  });

  test('a name is never repeated in what it says', () => {
    const gelezen = leesCsv('van;tot;wie\n2027-01-05 08:00;2027-01-05 18:00;Jansen', BEKEND);
    expect(regels(gelezen)).toEqual([
      'regel 2: er staat iemand die deze rol hier niet heeft; verwacht ovj-1, ovj-2',
    ]);
  });
});

function ics(...afspraken: readonly string[]): string {
  const delen = afspraken.map((inhoud, i) => `BEGIN:VEVENT\nUID:u${i}\n${inhoud}\nEND:VEVENT`);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...delen, 'END:VCALENDAR'].join('\n').replaceAll('\n', '\r\n');
}

describe('a calendar', () => {
  test('UTC, our zone as Outlook names it, and a whole day', () => {
    const agenda = ics(
      'SUMMARY:ovj-1\nDTSTART:20270104T170000Z\nDTEND:20270105T070000Z',
      'SUMMARY:ovj-2\nDTSTART;TZID=W. Europe Standard Time:20270105T080000\nDURATION:PT10H',
      'SUMMARY:ovj-1, ovj-2\nDTSTART;VALUE=DATE:20270109\nDTEND;VALUE=DATE:20270110',
      'SUMMARY:ovj-1\nSTATUS:CANCELLED\nDTSTART:20270111T170000Z\nDTEND:20270111T190000Z',
    );
    expect(regels(leesIcs(agenda, BEKEND, VENSTER))).toEqual([
      '2027-01-04T18:00:00+01:00 2027-01-05T08:00:00+01:00 ovj-1',
      '2027-01-05T08:00:00+01:00 2027-01-05T18:00:00+01:00 ovj-2',
      '2027-01-09T00:00:00+01:00 2027-01-10T00:00:00+01:00 ovj-1+ovj-2',
    ]);
  });

  test('a rule without end, within the period, with a date left out and one moved', () => {
    const zone = 'TZID=Europe/Amsterdam';
    const reeks = `BEGIN:VEVENT\nUID:r\nSUMMARY:ovj-1\nDTSTART;${zone}:20261202T180000\nDTEND;${zone}:20261203T080000\nRRULE:FREQ=WEEKLY\nEXDATE;${zone}:20270113T180000\nEND:VEVENT`;
    const verzet = `BEGIN:VEVENT\nUID:r\nSUMMARY:ovj-1\nRECURRENCE-ID;${zone}:20270120T180000\nDTSTART;${zone}:20270121T180000\nDTEND;${zone}:20270122T080000\nEND:VEVENT`;
    const agenda = `BEGIN:VCALENDAR\nVERSION:2.0\n${reeks}\n${verzet}\nEND:VCALENDAR`.replaceAll(
      '\n',
      '\r\n',
    );
    expect(regels(leesIcs(agenda, BEKEND, VENSTER)).map((regel) => regel.slice(0, 16))).toEqual([
      '2027-01-06T18:00',
      '2027-01-21T18:00',
      '2027-01-27T18:00',
    ]);
  });

  test.each([
    'FREQ=DAILY;BYMONTHDAY=31;BYMONTH=2',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31;BYDAY=MO',
    'FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=WEEKLY;INTERVAL=99999999999',
  ])('%s never has a day: refused in time', (regel) => {
    const agenda = ics(`SUMMARY:ovj-1\nDTSTART:20270104T170000Z\nDURATION:PT1H\nRRULE:${regel}`);
    expect(regels(leesIcs(agenda, BEKEND, VENSTER, 150))[0]).toContain('komt nergens uit');
  });

  test.each([
    ['geen agenda', 'dit is geen geldige iCalendar'],
    [
      ics('SUMMARY:ovj-1\nDTSTART;TZID=Asia/Tokyo:20270104T170000\nDURATION:PT1H'),
      'de tijdzone is niet Europe/Amsterdam',
    ],
    [
      ics('SUMMARY:Jansen\nDTSTART:20270104T170000Z\nDURATION:PT1H'),
      'afspraak 1 (ma 4 jan 18:00): er staat iemand',
    ],
    [ics('SUMMARY:ovj-1'), 'geen geldig begin'],
  ])('%# is refused as a whole', (agenda, fout) => {
    expect(regels(leesIcs(agenda, BEKEND, VENSTER))[0]).toContain(fout);
  });
});
