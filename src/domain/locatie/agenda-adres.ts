import type { Tijdstip } from '../termijnen/tijdstip.ts';
import type { Actor } from '../zaak/wie.ts';

/** An address at which a calendar asks for somebody's plandata. Of the secret in it only a fingerprint is kept. */
export type Agendaadres = { readonly afdruk: string; readonly op: Tijdstip };

/** By persoonId; a person has one address at most. */
export type Agendaadressen = Readonly<Record<string, Agendaadres>>;

export const GEEN_AGENDAADRESSEN: Agendaadressen = {};

export type AgendaadresEvent =
  | { readonly type: 'AgendaadresGegeven'; readonly persoonId: string; readonly afdruk: string }
  | { readonly type: 'AgendaadresIngetrokken'; readonly persoonId: string };

export type AgendaadresCommand =
  /** `afdruk`: fingerprint of the secret; an address that was given before holds no longer. */
  { readonly type: 'geef-agendaadres'; readonly afdruk: string } | { readonly type: 'trek-agendaadres-in' };

/** Everybody gives and withdraws their own address only. */
export function beslisAgendaadres(
  adressen: Agendaadressen,
  command: AgendaadresCommand,
  actor: Actor,
): readonly AgendaadresEvent[] | { readonly code: 'geen-recht' } {
  if (actor.soort !== 'persoon') return { code: 'geen-recht' };
  const { persoonId } = actor;
  if (command.type === 'geef-agendaadres') {
    return [{ type: 'AgendaadresGegeven', persoonId, afdruk: command.afdruk }];
  }
  return adressen[persoonId] === undefined ? [] : [{ type: 'AgendaadresIngetrokken', persoonId }];
}

export function evolveAgendaadressen(
  adressen: Agendaadressen,
  event: AgendaadresEvent & { readonly op: Tijdstip },
): Agendaadressen {
  if (event.type === 'AgendaadresGegeven') {
    return { ...adressen, [event.persoonId]: { afdruk: event.afdruk, op: event.op } };
  }
  const { [event.persoonId]: _, ...over } = adressen;
  return over;
}
