import type { Tijdstip } from '../termijnen/tijdstip.ts';
import type { Rolhouder } from '../zaak/wie.ts';
import type { View } from './views.ts';

/** Who a post is for, by symbol; resolved to people when it is sent (design §2). */
export type Publiek =
  /** `van`: the channel of another location, for a test alarm; without: of the own one. */
  | { readonly soort: 'kanaal'; readonly van?: string }
  | { readonly soort: 'draad' }
  /**
   * `wie`: not who has the duty, but who is next, or everybody of the role. `eigenaar`: a person of this role who
   * stays on the case, on duty or not.
   */
  | {
      readonly soort: 'dienst';
      readonly houder: Rolhouder;
      readonly wie?: 'volgende' | 'hele-rol';
      readonly eigenaar?: string;
    }
  /** One colleague of the location, whether on duty or not; `houder`: the role in which it concerns them. */
  | { readonly soort: 'persoon'; readonly persoonId: string; readonly houder: Rolhouder }
  /** One person by who they are in Teams: only for cards of a location, to who asked to come in. */
  | { readonly soort: 'identiteit'; readonly tenantId: string; readonly objectId: string };

/** A card that should exist in Teams. Its id never changes and never means something else. */
export type Post = {
  readonly id: string;
  readonly publiek: Publiek;
  readonly view: View;
  /** The matter is over: bring what stands up to date, but send nothing new (invariant 2). */
  readonly alleenBijwerken: boolean;
  /** Audiences that hear the same news by a post that comes before this one: nobody hears it twice. */
  readonly eerst?: readonly Publiek[];
  /** Shares one message per person with the others of its kind (see `src/domain/bundel`). */
  readonly bundelt?: true;
};

/** A moment at which the case must be looked at again; `due` on the case clock. */
export type Timer = { readonly id: string; readonly due: Tijdstip };
