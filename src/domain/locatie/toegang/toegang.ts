import type { Identiteit } from '../../instellingen/locatie.ts';
import type { Rol } from '../../rollen.ts';
import type { Tijdstip } from '../../termijnen/tijdstip.ts';
import { UUR } from '../../termijnen/tijdstip.ts';
import type { Door, Rolhouder } from '../../zaak/wie.ts';

/** How long a code can be used, ms on the case clock. */
export const CODE_GELDT = 24 * UUR;
/** What is no longer open is kept for a week, so that its cards can still be brought up to date. */
const BEWAAR = 7 * CODE_GELDT;

export type Aanmeldstand = 'open' | 'toegelaten' | 'geweigerd' | 'verlopen' | 'ingetrokken' | 'afgemeld';

/** What a request is about, with the names as they were when it was made. */
export type Aanvraag = {
  readonly houder: Rolhouder;
  readonly locatie: { readonly id: string; readonly naam: string };
  /** Short name of the VT organisation; null for the other roles. */
  readonly organisatieNaam: string | null;
};

/** Whose second account it would be, and the account that was shown the code. */
export type TweedeAccount = {
  readonly persoonId: string;
  /** Role label from the settings, never a name. */
  readonly label: string;
  readonly via: Identiteit;
};

/** Somebody asks for a role. Known by a code to say on the phone, never by a name (werkproces §9). */
export type Aanmelding = Aanvraag & {
  /** Counts up per location and is never used again. */
  readonly nr: number;
  readonly identiteit: Identiteit;
  /** Four digits. */
  readonly code: string;
  /** Asked where others read along: the code goes to the person alone. */
  readonly inKanaal: boolean;
  readonly op: Tijdstip;
  readonly stand: Aanmeldstand;
  /** Since when it stands so. */
  readonly standOp: Tijdstip;
  /** Who decided; null while nobody did. */
  readonly door: Door | null;
  /** Who let in first, where two people must agree. */
  readonly eerste?: Door & { readonly op: Tijdstip };
  /** Not somebody new but a second account of somebody who is on the list. */
  readonly tweede?: TweedeAccount;
};

/** A colleague who was let in from Teams. */
export type Toegelatene = {
  /** Number of the first request that was granted: the colleague is "Collega 7". */
  readonly nr: number;
  readonly identiteit: Identiteit;
  readonly houders: readonly Rolhouder[];
  readonly sinds: Tijdstip;
};

/** Who asked to come in at a location, and who was let in. */
export type Toegang = {
  readonly laatsteNr: number;
  readonly aanmeldingen: readonly Aanmelding[];
  readonly toegelaten: readonly Toegelatene[];
};

export const GEEN_TOEGANG: Toegang = { laatsteNr: 0, aanmeldingen: [], toegelaten: [] };

/** Tenant id and object id together: an object id alone means nothing (design §4, invariant 5). */
export function zelfdeIdentiteit(a: Identiteit, b: Identiteit): boolean {
  return a.tenantId === b.tenantId && a.objectId === b.objectId;
}

/** Waits for a decision, and its code can still be used. */
export function isOpenAanmelding(aanmelding: Aanmelding, nu: Tijdstip): boolean {
  return aanmelding.stand === 'open' && nu < aanmelding.op + CODE_GELDT;
}

/** The request somebody has open for a role: asked twice, it is one request with one code. */
export function openAanmelding(
  toegang: Toegang,
  identiteit: Identiteit,
  houder: Rolhouder,
  nu: Tijdstip,
): Aanmelding | undefined {
  return toegang.aanmeldingen.find(
    (a) =>
      isOpenAanmelding(a, nu) &&
      a.tweede === undefined &&
      zelfdeIdentiteit(a.identiteit, identiteit) &&
      a.houder.rol === houder.rol &&
      a.houder.organisatie === houder.organisatie,
  );
}

/** Roles that let others in, whatever the settings say: nobody gets these by one person alone. */
const BESLISSERS: readonly Rol[] = ['kpc', 'beheer'];

/**
 * Whether two people must let this one in. Else somebody with a second account could let that account in as KPC, and
 * with it anybody. A second account of a colleague gives nobody a role: there the colleague and one other agree.
 *
 * @param wieMagKoppelen the roles that may let people in, as the settings have it now
 */
export function vraagtTweeMensen({ houder, tweede }: Aanmelding, wieMagKoppelen: readonly Rol[]): boolean {
  return tweede === undefined && [...BESLISSERS, ...wieMagKoppelen].includes(houder.rol);
}

/** Requests worth keeping at this moment. */
export function nogTeBewaren(aanmelding: Aanmelding, nu: Tijdstip): boolean {
  return aanmelding.stand === 'open' || aanmelding.standOp > nu - BEWAAR;
}
