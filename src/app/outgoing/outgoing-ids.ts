import { uitgaandeMeldingen } from '../../domain/afgeleid/uitgaand.ts';
import type { Locatie } from '../../domain/instellingen/locatie.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';

const PREFIX = 'u:';

/** Agenda id of one event for one address. */
export function outgoingId(target: string, melding: string): string {
  return `${PREFIX}${target}:${melding}`;
}

export function isOutgoing(id: string): boolean {
  return id.startsWith(PREFIX);
}

/** Agenda ids of what a location's systems are told of a case: one for each event and address. */
export function outgoingIds(zaak: Zaak, locatie: Pick<Locatie, 'uitgaand'>): readonly string[] {
  if (locatie.uitgaand.length === 0) return [];
  const meldingen = uitgaandeMeldingen(zaak);
  return locatie.uitgaand.flatMap((target) => meldingen.map(({ id }) => outgoingId(target.id, id)));
}
