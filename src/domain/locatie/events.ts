import type { OefenEvent } from '../oefening/stand.ts';
import type { Tijdstip } from '../termijnen/tijdstip.ts';
import type { Rolhouder } from '../zaak/wie.ts';
import type { AccountEvent } from './accounts/accounts.ts';
import type { AgendaadresEvent } from './agenda-adres.ts';
import type { GeweigerdEvent } from './geweigerd.ts';
import type { RoosterEvent } from './rooster/events.ts';
import type { StoringEvent } from './storing/storing.ts';
import type { TafelEvent } from './tafel.ts';
import type { ToegangEvent } from './toegang/events.ts';

/** Where the location's channel is, as Teams needs it to post there. */
export type Kanaal = {
  readonly serviceUrl: string;
  readonly tenantId: string;
  readonly teamId: string;
  readonly channelId: string;
};

type Kern =
  | AccountEvent
  | ToegangEvent
  | TafelEvent
  | AgendaadresEvent
  | RoosterEvent
  | StoringEvent
  | OefenEvent
  | { readonly type: 'KanaalGekoppeld'; readonly kanaal: Kanaal; readonly persoonId: string }
  | { readonly type: 'KanaalVerdwenen' }
  /** A colleague took the duty over; `tot` null: until the next change. */
  | {
      readonly type: 'DienstOvergenomen';
      readonly houder: Rolhouder;
      readonly persoonId: string;
      readonly tot: Tijdstip | null;
    }
  | { readonly type: 'OvernameVoorbij'; readonly houder: Rolhouder }
  /** A message of a source about a held suspect was refused: a person may be missed (contract). */
  | GeweigerdEvent;

/** What happened at a location. `op` is the case clock in epoch ms. */
export type LocatieEvent = Kern & { readonly v: 1; readonly op: Tijdstip };
export type LocatieEventKern = Kern;
