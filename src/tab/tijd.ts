const SECONDE = 1_000;
export const MINUUT = 60 * SECONDE;
export const UUR = 60 * MINUUT;
const DAG = 24 * UUR;

/**
 * Writes what stays the same within an hour: Amsterdam is whole hours from UTC. Each hour is worked out once, and the
 * first time somebody asks: a board writes thousands of times, and the browser takes long over each.
 */
function perUur(taal: string, opties: Intl.DateTimeFormatOptions): (op: number) => string {
  let schrijver: Intl.DateTimeFormat | undefined;
  const uren = new Map<number, string>();
  return (op) => {
    const uur = Math.floor(op / UUR);
    const bekend = uren.get(uur);
    if (bekend !== undefined) return bekend;
    schrijver ??= new Intl.DateTimeFormat(taal, { timeZone: 'Europe/Amsterdam', ...opties });
    const tekst = schrijver.format(uur * UUR).replaceAll('.', '');
    uren.set(uur, tekst);
    return tekst;
  };
}

const klokuur = perUur('nl-NL', { hour: '2-digit' });
const weekdag = perUur('nl-NL', { weekday: 'short' });

/** `2026-11-23`, in Amsterdam. */
export const dag = perUur('sv-SE', {});

/** `maandag 23 november`. */
export const dagnaam = perUur('nl-NL', { weekday: 'long', day: 'numeric', month: 'long' });

/** `ma 23 nov`. */
export const dagKort = perUur('nl-NL', { weekday: 'short', day: 'numeric', month: 'short' });

/** `14:00`, in Amsterdam. */
export function klokTijd(op: number): string {
  const minuut = Math.floor((op - Math.floor(op / UUR) * UUR) / MINUUT);
  return `${klokuur(op)}:${String(minuut).padStart(2, '0')}`;
}

/** `ma 14:00`, and with the date when the day of the week alone would be unclear: `ma 7 dec 14:00`. */
export function dagTijd(op: number, nu: number): string {
  const ver = Math.abs(op - nu) > 6 * DAG;
  return `${(ver ? dagKort : weekdag)(op)} ${klokTijd(op)}`;
}

/** `14:00` today, `ma 14:00` on another day. */
export function moment(op: number, nu: number): string {
  return dag(op) === dag(nu) ? klokTijd(op) : dagTijd(op, nu);
}

/** The first time of a visit takes the browser tens of ms: best while it waits for the server. */
export function warmOp(): void {
  dagTijd(Date.now(), Date.now());
  dag(Date.now());
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
