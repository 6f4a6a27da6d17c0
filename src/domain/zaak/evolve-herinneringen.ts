import type { ZaakEvent } from './events.ts';
import type { Herinnering, Historieregel, Zaak } from './zaak.ts';

/**
 * Reminders of one task that a case remembers: a day's worth and more. An older one has said long ago that there is
 * a newer one, so its message stays right although nothing keeps it up to date any more.
 */
const PER_TAAK = 20;
/** Lines of one task that a time line shows one by one before the next ones become a count. */
const REGELS_PER_TAAK = 3;

/** The reminders with one more; the oldest of the same task are forgotten. */
export function metHerinnering(
  zaak: Zaak,
  { taakId, op, gepland, laat, aan, bellen = [], bundelt }: ZaakEvent & { type: 'HerinneringGegeven' },
): readonly Herinnering[] {
  const nr = (zaak.herinneringen.at(-1)?.nr ?? -1) + 1;
  const over = zaak.herinneringen.filter((h) => h.taakId === taakId).length - PER_TAAK + 1;
  const vergeten = new Set(zaak.herinneringen.filter((h) => h.taakId === taakId).slice(0, Math.max(0, over)));
  const gebleven =
    vergeten.size === 0 ? zaak.herinneringen : zaak.herinneringen.filter((h) => !vergeten.has(h));
  const samen = bundelt === undefined ? {} : { bundelt };
  return [...gebleven, { nr, taakId, op, gepland, laat, aan, bellen, ...samen }];
}

function zelfdeTaak(a: Historieregel, b: Historieregel): boolean {
  return a.wat === b.wat && a.taak === b.taak && a.rol === b.rol && a.organisatie === b.organisatie;
}

/** The history with one more line; of reminders of one task only the first ones and the last stay, with a count. */
export function metHistorie(
  historie: readonly Historieregel[],
  regel: Omit<Historieregel, 'nr' | 'aantal'>,
): readonly Historieregel[] {
  const nieuw = { ...regel, nr: (historie.at(-1)?.nr ?? -1) + 1, aantal: 1 };
  if (regel.wat !== 'herinnerd') return [...historie, nieuw];
  const eerder = historie.filter((r) => zelfdeTaak(r, nieuw));
  const laatste = eerder.at(-1);
  if (eerder.length <= REGELS_PER_TAAK || laatste === undefined) return [...historie, nieuw];
  return [...historie.filter((r) => r !== laatste), { ...nieuw, aantal: laatste.aantal + 1 }];
}
