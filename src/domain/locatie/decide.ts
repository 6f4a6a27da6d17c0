import type { OefenAfwijzing, OefenCommand } from '../oefening/beslis.ts';
import { beslisOefening } from '../oefening/beslis.ts';
import type { Rol } from '../rollen.ts';
import type { Tijdstip } from '../termijnen/tijdstip.ts';
import type { Actor, Rolhouder } from '../zaak/wie.ts';
import { alsRol } from '../zaak/wie.ts';
import type { AccountAfwijzing, AccountCommand } from './accounts/beslis.ts';
import { beslisAccounts, koppelNaBesluit } from './accounts/beslis.ts';
import type { AgendaadresCommand } from './agenda-adres.ts';
import { beslisAgendaadres } from './agenda-adres.ts';
import type { Kanaal, LocatieEvent, LocatieEventKern } from './events.ts';
import type { RoosterAfwijzing, RoosterCommand } from './rooster/beslis.ts';
import { beslisRooster } from './rooster/beslis.ts';
import type { LocatieStaat } from './staat.ts';
import { evolveLocatie, LEGE_LOCATIE } from './staat.ts';
import type { StoringCommand } from './storing/storing.ts';
import { beslisStoringen } from './storing/storing.ts';
import type { TafelCommand } from './tafel.ts';
import { beslisTafel } from './tafel.ts';
import type { ToegangAfwijzing, ToegangCommand } from './toegang/beslis.ts';
import { beslisToegang, verstrijkAanmelding } from './toegang/beslis.ts';
import { alsBeslisser } from './toegang/beslisser.ts';

export type LocatieCommand =
  | AccountCommand
  | ToegangCommand
  | TafelCommand
  | AgendaadresCommand
  | RoosterCommand
  | StoringCommand
  | OefenCommand
  | { readonly type: 'koppel-kanaal'; readonly kanaal: Kanaal }
  | { readonly type: 'kanaal-verdwenen'; readonly kanaal: Pick<Kanaal, 'tenantId' | 'teamId'> }
  | { readonly type: 'neem-over'; readonly houder: Rolhouder; readonly tot: Tijdstip | null }
  | { readonly type: 'geef-terug'; readonly houder: Rolhouder }
  | {
      readonly type: 'meld-geweigerd';
      readonly bron: string;
      readonly aantalFouten: number;
      /** Messages of one source that are told together. */
      readonly aantal: number;
    }
  | { readonly type: 'verstrijk'; readonly timerId: string };

export type LocatieOmstandigheden = {
  /** Case clock. */
  readonly nu: Tijdstip;
  readonly actor: Actor;
  /** Live setting: roles that may bind a channel and let people in. */
  readonly wieMagKoppelen: readonly Rol[];
};

export type LocatieAfwijzing = AccountAfwijzing | ToegangAfwijzing | RoosterAfwijzing | OefenAfwijzing;
export type LocatieBesluit =
  | { readonly ok: true; readonly events: readonly LocatieEvent[]; readonly state: LocatieStaat | null }
  | { readonly ok: false; readonly afwijzing: LocatieAfwijzing };

/** Name of the timer at which a take-over ends. */
export function overnameTimer(sleutel: string): string {
  return `o:${sleutel}`;
}

const geenRecht = { code: 'geen-recht' } as const;

/** Somebody is let in or not; of a second account the link follows at once. */
function beslisAanmelding(
  staat: LocatieStaat,
  command: Extract<LocatieCommand, { type: 'beslis-aanmelding' }>,
  om: LocatieOmstandigheden,
): readonly LocatieEventKern[] | LocatieAfwijzing {
  const besluit = beslisToegang(staat.toegang, command, om);
  if ('code' in besluit) return besluit;
  const toegelaten = besluit.some((event) => event.type === 'AanmeldingBeslist' && event.toegelaten);
  const aanmelding = staat.toegang.aanmeldingen.find(({ nr }) => nr === command.nr);
  if (!toegelaten || aanmelding === undefined) return besluit;
  const koppeling = koppelNaBesluit(staat, aanmelding);
  return 'code' in koppeling ? koppeling : [...besluit, ...koppeling];
}

function kern(
  staat: LocatieStaat,
  command: LocatieCommand,
  om: LocatieOmstandigheden,
): readonly LocatieEventKern[] | LocatieAfwijzing {
  switch (command.type) {
    case 'koppel-kanaal': {
      const door = alsBeslisser(om.actor, om.wieMagKoppelen);
      if (door === null) return geenRecht;
      // Also when it is bound already: who asks again wants what is missing there to be put right.
      return [{ type: 'KanaalGekoppeld', kanaal: command.kanaal, persoonId: door.persoonId }];
    }
    case 'kanaal-verdwenen': {
      const { tenantId, teamId } = command.kanaal;
      const onze = staat.kanaal?.teamId === teamId && staat.kanaal.tenantId === tenantId;
      return onze ? [{ type: 'KanaalVerdwenen' }] : [];
    }
    case 'neem-over': {
      const door = alsRol(om.actor, [command.houder]);
      if (door === null) return geenRecht;
      if (command.tot !== null && command.tot <= om.nu) return { code: 'niet-nu' };
      const { houder, tot } = command;
      return [{ type: 'DienstOvergenomen', houder, persoonId: door.persoonId, tot }];
    }
    case 'geef-terug': {
      const overname = Object.values(staat.overnames).find(
        ({ houder }) =>
          houder.rol === command.houder.rol && houder.organisatie === command.houder.organisatie,
      );
      if (overname === undefined) return [];
      if (om.actor.soort !== 'persoon' || om.actor.persoonId !== overname.persoonId) return geenRecht;
      return [{ type: 'OvernameVoorbij', houder: overname.houder }];
    }
    case 'meld-geweigerd': {
      const { bron, aantalFouten, aantal } = command;
      return [{ type: 'MeldingGeweigerd', bron, aantalFouten, aantal }];
    }
    case 'plan-tafel':
    case 'houd-tafel':
      return beslisTafel(staat.tafel, command, om.nu);
    case 'geef-agendaadres':
    case 'trek-agendaadres-in':
      return beslisAgendaadres(staat.agendaadressen, command, om.actor);
    case 'meld-storingen':
      return beslisStoringen(staat.storingen, command);
    case 'vraag-accountcode':
    case 'koppel-account':
    case 'ontkoppel-accounts':
      return beslisAccounts(staat, command, om);
    case 'beslis-aanmelding':
      return beslisAanmelding(staat, command, om);
    case 'meld-aan':
    case 'meld-af':
    case 'verwijder-collega':
      return beslisToegang(staat.toegang, command, om);
    case 'start-oefening':
    case 'pauzeer-oefening':
    case 'hervat-oefening':
    case 'stop-oefening':
    case 'noteer-oefenstap':
    case 'kies-oefenrol':
    case 'beantwoord-deelvraag':
      return beslisOefening(staat.oefening, command, om.actor);
    case 'peil-rooster':
    case 'lees-rooster-in':
    case 'verwijder-rooster':
    case 'neem-dienst-over':
    case 'geef-dienst-terug':
    case 'vraag-ruil':
    case 'beslis-ruil':
    case 'bevestig-paraat':
    case 'meld-niet-paraat':
    case 'zie-proefalarm':
      return beslisRooster(staat, command, om);
    case 'verstrijk': {
      const voorbij = Object.entries(staat.overnames).find(
        ([sleutel, { tot }]) => overnameTimer(sleutel) === command.timerId && tot !== null && tot <= om.nu,
      );
      if (voorbij === undefined) return verstrijkAanmelding(staat.toegang, command.timerId, om.nu);
      return [{ type: 'OvernameVoorbij', houder: voorbij[1].houder }];
    }
  }
}

/** Decides what a command means for a location. Pure; a refusal changes nothing. */
export function decideLocatie(
  staat: LocatieStaat | null,
  command: LocatieCommand,
  om: LocatieOmstandigheden,
): LocatieBesluit {
  const uitkomst = kern(staat ?? LEGE_LOCATIE, command, om);
  if ('code' in uitkomst) return { ok: false, afwijzing: uitkomst };
  const events = uitkomst.map((event): LocatieEvent => ({ ...event, v: 1, op: om.nu }));
  const state = events.reduce<LocatieStaat | null>((s, event) => evolveLocatie(s, event), staat);
  return { ok: true, events, state };
}
