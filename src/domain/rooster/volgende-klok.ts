import { Temporal } from 'temporal-polyfill';
import { plusDagen } from '../termijnen/datum.ts';
import { lokaleDag } from '../termijnen/lokale-dag.ts';
import type { Tijdstip } from '../termijnen/tijdstip.ts';
import { TIJDZONE } from '../termijnen/tijdstip.ts';

/** Reads a time of day that somebody typed: `22:00`, `22.00`, `22u30`, `22 uur`, `22`; null: none. */
export function leesKlok(tekst: string): string | null {
  const gevonden = /^(\d{1,2})(?:[:.u](\d{2})?)?(?:\s*uur)?$/.exec(tekst.trim());
  if (gevonden === null) return null;
  const uur = Number(gevonden[1]);
  const minuut = Number(gevonden[2] ?? 0);
  if (uur > 23 || minuut > 59) return null;
  return `${String(uur).padStart(2, '0')}:${String(minuut).padStart(2, '0')}`;
}

/**
 * The first instant after now at which the clock in Amsterdam shows this time (`HH:MM`). In the autumn night that is
 * the second showing when the first is past; a time that the spring night skips is after the jump.
 */
export function volgendeKlok(klok: string, nu: Tijdstip): Tijdstip {
  const tijd = Temporal.PlainTime.from(klok);
  const vandaag = lokaleDag(nu).datum;
  const op = (datum: string, disambiguation: 'earlier' | 'later' | 'compatible'): Tijdstip =>
    Temporal.PlainDate.from(datum).toPlainDateTime(tijd).toZonedDateTime(TIJDZONE, { disambiguation })
      .epochMilliseconds;
  const kandidaten = [
    op(vandaag, 'compatible'),
    op(vandaag, 'later'),
    op(plusDagen(vandaag, 1), 'compatible'),
  ];
  return kandidaten.find((tijdstip) => tijdstip > nu) ?? op(plusDagen(vandaag, 2), 'compatible');
}
