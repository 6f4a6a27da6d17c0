import { timersVan } from '../../src/domain/afgeleid/derive.ts';
import { postsBij } from '../../src/domain/afgeleid/onthouden.ts';
import type { Post, Timer } from '../../src/domain/afgeleid/post.ts';
import { gewijzigdePosts, timerverschil } from '../../src/domain/afgeleid/verschil.ts';
import type { Locatie } from '../../src/domain/instellingen/locatie.ts';
import { zaakinstellingenVan } from '../../src/domain/instellingen/zaakinstellingen.ts';
import type { Tijdstip } from '../../src/domain/termijnen/tijdstip.ts';
import type { ZaakCommand } from '../../src/domain/zaak/commands.ts';
import { decide } from '../../src/domain/zaak/decide.ts';
import type { ZaakEvent } from '../../src/domain/zaak/events.ts';
import type { Melding } from '../../src/domain/zaak/melding.ts';
import type { Actor } from '../../src/domain/zaak/wie.ts';
import type { Zaak } from '../../src/domain/zaak/zaak.ts';

/** What one command came to, as the store would get it. */
export type Gevolg = {
  readonly events: readonly ZaakEvent[];
  readonly gezet: readonly Timer[];
  /** Ids of posts that are new or differ. */
  readonly vuil: readonly string[];
};

/** One case of the simulation: the real core, with its timers and posts worked out after every command. */
export class Zaakloop {
  readonly id: string;
  readonly locatie: Locatie;
  /** Everything that was stored of it, for who plays a part of the day again. */
  readonly events: ZaakEvent[] = [];
  #zaak: Zaak | null = null;
  #timers: readonly Timer[] = [];

  constructor(id: string, locatie: Locatie) {
    this.id = id;
    this.locatie = locatie;
  }

  /** @throws Error before the message of the source */
  get zaak(): Zaak {
    if (this.#zaak === null) throw new Error('there is no case yet');
    return this.#zaak;
  }

  get posts(): readonly Post[] {
    return postsBij(this.zaak, this.locatie);
  }

  post(id: string): Post | undefined {
    return this.posts.find((post) => post.id === id);
  }

  /** When this timer is due as the case stands now; undefined when it was dropped. */
  due(timerId: string): Tijdstip | undefined {
    return this.#timers.find(({ id }) => id === timerId)?.due;
  }

  /** @returns null when it was refused: nothing changed */
  doe(actor: Actor, command: ZaakCommand, nu: Tijdstip): Gevolg | null {
    const vtOrganisaties = this.locatie.vtOrganisaties.map(({ id }) => id);
    const voor = this.#zaak;
    const besluit = decide(voor, command, { nu, actor, vtOrganisaties });
    if (!besluit.ok || besluit.zaak === null) return null;
    this.events.push(...besluit.events);
    this.#zaak = besluit.zaak;
    const timers = timersVan(besluit.zaak);
    const { gezet } = timerverschil(this.#timers, timers);
    this.#timers = timers;
    const vuil = gewijzigdePosts(voor === null ? [] : postsBij(voor, this.locatie), this.posts);
    return { events: besluit.events, gezet, vuil };
  }

  meld(message: Melding, nu: Tijdstip): Gevolg | null {
    const nieuw = {
      zaakId: this.id,
      nummer: this.id.slice(this.locatie.id.length + 1),
      locatie: this.locatie.id,
      instellingen: zaakinstellingenVan(this.locatie),
      vtRegios: message.vtRegios ?? [],
    };
    const kern = { message, complete: true, inhoudHash: this.id, oefening: true, nieuw } as const;
    return this.doe({ soort: 'bron', bron: 'demo' }, { type: 'meld', ...kern }, nu);
  }
}
