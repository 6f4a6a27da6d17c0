import { datumVan, plusDagen } from '../../domain/termijnen/datum.ts';
import type { Tijdstip } from '../../domain/termijnen/tijdstip.ts';
import { MINUUT, naarIso, UUR } from '../../domain/termijnen/tijdstip.ts';

const GELEDEN = /^(\d{1,4})([mud]) geleden$/;
const STAP = { m: MINUUT, u: UUR, d: 24 * UUR } as const;

/** Fields of a message that hold a date and no time. */
const DATUMS: ReadonlySet<string> = new Set(['relatieVerbrokenOp']);

function tijd(veld: string, tekst: string, nu: Tijdstip): string {
  const gevonden = GELEDEN.exec(tekst);
  if (gevonden === null) return tekst;
  const aantal = Number(gevonden[1]);
  const eenheid = (gevonden[2] ?? 'm') as keyof typeof STAP;
  if (DATUMS.has(veld)) return plusDagen(datumVan(nu), -aantal);
  return naarIso(nu - aantal * STAP[eenheid]);
}

/** A message of an exercise with the times of now: `100m geleden`, `3u geleden`, `9d geleden`. */
export function metTijden(waarde: unknown, nu: Tijdstip, veld = ''): unknown {
  if (typeof waarde === 'string') return tijd(veld, waarde, nu);
  if (Array.isArray(waarde)) return waarde.map((een) => metTijden(een, nu, veld));
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  return Object.fromEntries(Object.entries(waarde).map(([naam, deel]) => [naam, metTijden(deel, nu, naam)]));
}
