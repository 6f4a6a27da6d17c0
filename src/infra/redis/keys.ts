import type { AgendaKind } from '../../app/ports/agenda.ts';
import type { StreamId } from '../../app/ports/store.ts';

const SAFE = /^[\p{L}\p{N}_.-]+$/u;

/**
 * The part of a stream's id that its location does not say already: `OF-26-0042`, or empty for the stream
 * of the location itself. Kept short: it stands in every agenda entry.
 *
 * @throws RangeError for an id that does not carry its location (a zaakId does, design §3).
 */
export function shortId(stream: StreamId): string {
  const { locatie, soort, id } = stream;
  if (!SAFE.test(locatie)) throw new RangeError('location name does not fit in a key');
  if (soort === 'locatie') {
    if (id !== locatie) throw new RangeError('the stream of a location has the id of the location');
    return '';
  }
  const short = id.startsWith(`${locatie}:`) ? id.slice(locatie.length + 1) : '';
  if (!SAFE.test(short)) throw new RangeError('zaakId must be <locatie>:<nummer>');
  return short;
}

/** The stream that {@link shortId} shortened. */
export function streamOf(locatie: string, short: string): StreamId {
  return short === ''
    ? { locatie, soort: 'locatie', id: locatie }
    : { locatie, soort: 'zaak', id: `${locatie}:${short}` };
}

/** Unambiguous name of a stream, for authentication and for caches. */
export function streamName(stream: StreamId): string {
  return `${stream.soort} ${stream.locatie} ${shortId(stream)}`;
}

/** Keys of one stream; all of a location share its hash tag. */
export function streamKeys(stream: StreamId): { ev: string; meta: string; cmd: string; ledger: string } {
  const short = shortId(stream);
  const base = `nu:{${stream.locatie}}:${stream.soort}:${short === '' ? stream.id : short}`;
  return { ev: `${base}:ev`, meta: `${base}:meta`, cmd: `${base}:cmd`, ledger: `${base}:ledger` };
}

/** Facts of a case for the figures, kept between readings. */
export function factsKey(zaak: StreamId): string {
  return `nu:{${zaak.locatie}}:zaak:${shortId(zaak)}:feiten`;
}

/** Keys of one of the two agendas of a location. */
export function agendaKeys(
  locatie: string,
  kind: AgendaKind,
): { queue: string; lease: string; parked: string } {
  const queue = `nu:{${locatie}}:agenda:${kind}`;
  return { queue, lease: `${queue}:lease`, parked: `${queue}:parked` };
}

/** Latest case time given out by a claim of this location: the case clock never goes back behind it. */
export const caseTimeKey = (locatie: string): string => `nu:{${locatie}}:agenda:tijd`;
export const claimKey = (locatie: string, kind: AgendaKind, token: string): string =>
  `nu:{${locatie}}:agenda:${kind}:claim:${token}`;
export const openKey = (locatie: string): string => `nu:{${locatie}}:open`;
/** Counters that deleted cases left behind: a hash of `month|figure|row|part|minutes`. */
export const figuresKey = (locatie: string): string => `nu:{${locatie}}:cijfers`;
/** A message in Teams with a form on it that somebody is filling in. */
export const openCardKey = (locatie: string, activityId: string): string =>
  `nu:{${locatie}}:invullen:${activityId}`;
/** Streams that changed, and the number of the last change. */
export const changesKeys = (locatie: string): readonly [changed: string, last: string] => [
  `nu:{${locatie}}:gewijzigd`,
  `nu:{${locatie}}:gewijzigd:nr`,
];
export const numberKey = (locatie: string): string => `nu:{${locatie}}:nummer`;

/** Keys of the register of a location. */
export function registerKeys(locatie: string): {
  entries: string;
  place: string;
  begun: string;
  purged: string;
} {
  const entries = `nu:{${locatie}}:register`;
  return { entries, place: `${entries}:kop`, begun: `${entries}:nieuw`, purged: `${entries}:berichten` };
}

export const paceKey = (tenant: string, conversation: string): string =>
  `nu:{tempo-${tenant}}:${conversation}`;
export const leaseKey = (name: string): string => `nu:beurt:${name}`;
export const newestKey = (name: string): string => `nu:nieuwste:${name}`;
export const CLOCK_KEY = 'nu:klok';
/** Case clock of a practice room: it has one of its own. */
export const roomClockKey = (locatie: string): string => `nu:{${locatie}}:klok`;
export const SECRET_KEY = 'nu:geheim';
export const sourceKey = (name: string): string => `nu:bron:${name}`;
export const channelKey = (name: string): string => `nu:kanaal:${name}`;
export const threadKey = (name: string): string => `nu:draad:${name}`;
export const personKey = (name: string): string => `nu:persoon:${name}`;
export const contactKey = (name: string): string => `nu:contact:${name}`;
/** Which keys from outside a running program has. */
export const programKey = (name: string): string => `nu:programma:${name}`;
export const pageKey = (name: string): string => `nu:oproep:${name}`;

/** An entry of an agenda or of a stream's ledger: `<first>|<rest>`; only `rest` may hold a bar itself. */
export const member = (first: string, rest: string): string => `${first}|${rest}`;

export function splitMember(value: string): readonly [first: string, rest: string] {
  const bar = value.indexOf('|');
  return [value.slice(0, bar), value.slice(bar + 1)];
}
