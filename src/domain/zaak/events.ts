import type { Tijdstip } from '../termijnen/tijdstip.ts';
import type { BewakingEvent } from './bewaking/events.ts';
import type { Besluitgebeurtenis } from './gebeurtenissen/besluiten.ts';
import type { DeelAgebeurtenis } from './gebeurtenissen/deel-a.ts';
import type { Inbrenggebeurtenis } from './gebeurtenissen/inbreng.ts';
import type { Inzagegebeurtenis } from './gebeurtenissen/inzage.ts';
import type { Levensloopgebeurtenis } from './gebeurtenissen/levensloop.ts';
import type { Plandatumgebeurtenis } from './gebeurtenissen/plandatum.ts';
import type { Routegebeurtenis } from './gebeurtenissen/routes.ts';
import type { Slachtoffergebeurtenis } from './gebeurtenissen/slachtoffer.ts';
import type { Taakgebeurtenis } from './gebeurtenissen/taken.ts';

type Kern =
  | BewakingEvent
  | Levensloopgebeurtenis
  | Taakgebeurtenis
  | DeelAgebeurtenis
  | Inbrenggebeurtenis
  | Besluitgebeurtenis
  | Slachtoffergebeurtenis
  | Plandatumgebeurtenis
  | Routegebeurtenis
  | Inzagegebeurtenis;

/**
 * What happened to a case. Events are never changed; a new shape gets a new version `v` and an upcaster.
 * `op` is the case clock in epoch ms.
 */
export type ZaakEvent = Kern & { readonly v: 1; readonly op: Tijdstip };
export type ZaakEventKern = Kern;
export type ZaakEventType = Kern['type'];

/** Reading changes nothing about a case: it is kept in the events, and its time line stays short. */
export type Leesgebeurtenis = Extract<ZaakEvent, { type: 'AntwoordenGelezen' | 'DossierUitgevoerd' }>;

export function isLezen(event: ZaakEvent): event is Leesgebeurtenis {
  return event.type === 'AntwoordenGelezen' || event.type === 'DossierUitgevoerd';
}
