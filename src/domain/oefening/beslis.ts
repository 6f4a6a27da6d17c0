import type { Identiteit } from '../instellingen/locatie.ts';
import type { Rol } from '../rollen.ts';
import type { Tijdstip } from '../termijnen/tijdstip.ts';
import type { Actor, Rolhouder } from '../zaak/wie.ts';
import type { Nabespreking } from './nabespreking/nabespreking.ts';
import type { Oefenblad } from './oefening.ts';
import type { Lopend, OefenEvent, OefenStaat } from './stand.ts';

/** `trainers`: live setting, who may lead an exercise here. */
type Geleid = { readonly trainers: readonly string[] };

export type OefenCommand =
  | (Geleid & {
      readonly type: 'start-oefening';
      readonly blad: Oefenblad;
      readonly snelheid: number;
      readonly mensen: readonly string[];
      readonly begin: Tijdstip;
    })
  | (Geleid & { readonly type: 'pauzeer-oefening' })
  | (Geleid & { readonly type: 'hervat-oefening'; readonly snelheid: number })
  /** `nabespreking` of this moment: the commit itself checks that nothing came in between. */
  | (Geleid & { readonly type: 'stop-oefening'; readonly nr: number; readonly nabespreking: Nabespreking })
  | {
      readonly type: 'noteer-oefenstap';
      readonly nr: number;
      readonly stap: string;
      readonly zaakId: string | null;
    }
  | {
      readonly type: 'kies-oefenrol';
      readonly identiteit: Identiteit;
      readonly houder: Rolhouder;
      /** Id of a person whom the settings know; null for everybody else. */
      readonly persoonId: string | null;
    }
  | { readonly type: 'beantwoord-deelvraag'; readonly vraag: string; readonly rollen: readonly Rol[] };

export type OefenAfwijzing = {
  readonly code: 'geen-trainer' | 'oefening-loopt' | 'geen-oefening';
};

/** Events of the exercise, and the duty that goes with a role. */
type Uitkomst =
  | OefenEvent
  | {
      readonly type: 'DienstOvergenomen';
      readonly houder: Rolhouder;
      readonly persoonId: string;
      readonly tot: null;
    };

const geenTrainer = { code: 'geen-trainer' } as const;
const geenOefening = { code: 'geen-oefening' } as const;

function trainerVan({ trainers }: Geleid, actor: Actor): string | null {
  return actor.soort === 'persoon' && trainers.includes(actor.persoonId) ? actor.persoonId : null;
}

/** Part of the id of somebody who only plays along. */
export const DEELNEMER = 'deelnemer-';

function rolKeuze(
  { deelnemers }: Lopend,
  { identiteit, houder, persoonId }: Extract<OefenCommand, { type: 'kies-oefenrol' }>,
): readonly Uitkomst[] {
  const zelf = deelnemers.find(
    (d) => d.identiteit.tenantId === identiteit.tenantId && d.identiteit.objectId === identiteit.objectId,
  );
  const nr = zelf?.nr ?? deelnemers.length + 1;
  const wie = persoonId ?? `${DEELNEMER}${nr}`;
  const { tenantId, objectId } = identiteit;
  return [
    { type: 'OefenrolGekozen', nr, identiteit: { tenantId, objectId }, houder },
    { type: 'DienstOvergenomen', houder, persoonId: wie, tot: null },
  ];
}

/** Decides about exercises in a practice room. Only a trainer leads; everybody in the channel may play. */
export function beslisOefening(
  { nr, lopend }: OefenStaat,
  command: OefenCommand,
  actor: Actor,
): readonly Uitkomst[] | OefenAfwijzing {
  if (command.type === 'start-oefening') {
    const door = trainerVan(command, actor);
    if (door === null) return geenTrainer;
    if (lopend !== null) return { code: 'oefening-loopt' };
    const { blad, snelheid, mensen, begin } = command;
    return [{ type: 'OefeningGestart', nr: nr + 1, blad, snelheid, mensen, begin, door }];
  }
  switch (command.type) {
    case 'pauzeer-oefening':
    case 'hervat-oefening': {
      const door = trainerVan(command, actor);
      if (door === null) return geenTrainer;
      if (lopend === null) return geenOefening;
      if (command.type === 'hervat-oefening') {
        const { snelheid } = command;
        return lopend.gepauzeerd || lopend.snelheid !== snelheid
          ? [{ type: 'OefeningHervat', snelheid, door }]
          : [];
      }
      return lopend.gepauzeerd ? [] : [{ type: 'OefeningGepauzeerd', door }];
    }
    case 'stop-oefening': {
      // The program itself stops one whose time is over.
      const door = actor.soort === 'systeem' ? null : trainerVan(command, actor);
      if (door === null && actor.soort !== 'systeem') return geenTrainer;
      if (lopend === null || lopend.nr !== command.nr) return geenOefening;
      return [{ type: 'OefeningGestopt', nabespreking: command.nabespreking, door }];
    }
    case 'noteer-oefenstap': {
      if (lopend === null || lopend.nr !== command.nr) return geenOefening;
      const { stap, zaakId } = command;
      return lopend.gespeeld.includes(stap) ? [] : [{ type: 'OefenstapGespeeld', stap, zaakId }];
    }
    case 'kies-oefenrol':
      return lopend === null ? geenOefening : rolKeuze(lopend, command);
    case 'beantwoord-deelvraag': {
      if (lopend === null) return geenOefening;
      const { vraag, rollen } = command;
      return lopend.blad.deelvragen.some(({ id }) => id === vraag)
        ? [{ type: 'DeelvraagBeantwoord', vraag, rollen }]
        : geenOefening;
    }
  }
}
