const ZONE = 'Europe/Amsterdam';
const dagDelen = new Intl.DateTimeFormat('nl-NL', {
  timeZone: ZONE,
  weekday: 'short',
  day: 'numeric',
  month: 'short',
});
const kort = new Intl.DateTimeFormat('nl-NL', { timeZone: ZONE, weekday: 'short' });
const voluit = new Intl.DateTimeFormat('nl-NL', {
  timeZone: ZONE,
  weekday: 'long',
  day: 'numeric',
  month: 'long',
});
const klok = new Intl.DateTimeFormat('nl-NL', { timeZone: ZONE, hour: '2-digit', minute: '2-digit' });
const dagsleutel = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE });

const SECONDE = 1_000;
export const MINUUT = 60 * SECONDE;
export const UUR = 60 * MINUUT;
const DAG = 24 * UUR;

/** `14:00`, in Amsterdam. */
export function klokTijd(op: number): string {
  return klok.format(op);
}

/** `2026-11-23`, in Amsterdam. */
export function dag(op: number): string {
  return dagsleutel.format(op);
}

/** `maandag 23 november`. */
export function dagnaam(op: number): string {
  return voluit.format(op);
}

/** `ma 23 nov`. */
export function dagKort(op: number): string {
  return dagDelen.format(op).replaceAll('.', '');
}

/** `ma 14:00`, and with the date when the day of the week alone would be unclear: `ma 7 dec 14:00`. */
export function dagTijd(op: number, nu: number): string {
  const ver = Math.abs(op - nu) > 6 * DAG;
  return `${(ver ? dagDelen : kort).format(op).replaceAll('.', '')} ${klok.format(op)}`;
}

/** `14:00` today, `ma 14:00` on another day. */
export function moment(op: number, nu: number): string {
  return dag(op) === dag(nu) ? klokTijd(op) : dagTijd(op, nu);
}

/** `2 uur 10 min`; below an hour with seconds, because then people watch it: `34 min 12 s`. */
export function duur(ms: number): string {
  const seconden = Math.floor(Math.abs(ms) / SECONDE);
  const minuten = Math.floor(seconden / 60);
  const uren = Math.floor(minuten / 60);
  if (uren >= 48) return samen(Math.floor(uren / 24), 'dagen', uren % 24, 'uur');
  if (uren > 0) return samen(uren, 'uur', minuten % 60, 'min');
  return minuten === 0 ? `${seconden} s` : `${minuten} min ${seconden % 60} s`;
}

function samen(groot: number, eenheid: string, klein: number, kleineEenheid: string): string {
  return klein === 0 ? `${groot} ${eenheid}` : `${groot} ${eenheid} ${klein} ${kleineEenheid}`;
}
