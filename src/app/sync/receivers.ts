import type { Publiek } from '../../domain/afgeleid/post.ts';
import type { Locatie, LocatiePersoon } from '../../domain/instellingen/locatie.ts';
import type { Tijdstip } from '../../domain/termijnen/tijdstip.ts';
import type { Rolhouder } from '../../domain/zaak/wie.ts';
import type { People } from '../people/people.ts';
import type { Channel, ChannelRef, PersonRef, ThreadRef } from '../ports/channel.ts';
import type { Directory, Identity } from '../ports/directory.ts';

export type Receiver =
  | { readonly kind: 'kanaal'; readonly key: 'kanaal'; readonly ref: ChannelRef }
  /** A reply, or a mention of one person, which has a key of its own. */
  | {
      readonly kind: 'draad';
      readonly key: 'draad' | `draad:${string}`;
      readonly persoonId: string;
      readonly ref: ThreadRef;
    }
  | {
      readonly kind: 'persoon';
      readonly key: string;
      readonly persoonId: string;
      readonly identity: Identity;
      readonly ref: PersonRef;
    };

type Missing = { readonly houder: Rolhouder; readonly reden: 'niet-bezorgd' | 'geen-piket' };

export type Resolution = {
  readonly receivers: readonly Receiver[];
  /** Someone who should get it cannot be found in Teams, or nobody is on duty. */
  readonly missing: readonly Missing[];
  /** The members of the channel could not be read, so nobody knows yet whether they are missing: look again. */
  readonly unsure: readonly Missing[];
};

const NOTHING: Resolution = { receivers: [], missing: [], unsure: [] };

export type ReceiverDeps = {
  readonly people: People;
  readonly directory: Directory;
  readonly channel: Channel;
};

/** A chat that exists comes before one that must be made first; then who was seen last. */
function freshness({ conversationId, seenAt = 0 }: PersonRef): number {
  return conversationId === '' ? -1 : seenAt;
}

function receiverOf({ id }: LocatiePersoon, identity: Identity, ref: PersonRef): Receiver {
  return { kind: 'persoon', key: `persoon:${id}`, persoonId: id, identity, ref };
}

/** Resolves a symbolic audience to where it can be reached now (design §2). */
export class Receivers {
  readonly #deps: ReceiverDeps;

  constructor(deps: ReceiverDeps) {
    this.#deps = deps;
  }

  /** @param thread where the case's own thread stands; null: there is none. */
  async resolve(
    locatie: Locatie,
    publiek: Publiek,
    thread: ThreadRef | null,
    nu: Tijdstip,
  ): Promise<Resolution> {
    switch (publiek.soort) {
      case 'kanaal': {
        const kanaal = (await this.#deps.people.staat(publiek.van ?? locatie.id))?.kanaal ?? null;
        return kanaal === null
          ? NOTHING
          : { ...NOTHING, receivers: [{ kind: 'kanaal', key: 'kanaal', ref: kanaal }] };
      }
      case 'draad':
        return thread === null
          ? NOTHING
          : { ...NOTHING, receivers: [{ kind: 'draad', key: 'draad', persoonId: '', ref: thread }] };
      case 'dienst':
        return publiek.wie === undefined
          ? this.#onDuty(locatie, publiek.houder, publiek.eigenaar ?? null, nu)
          : this.#others(locatie, publiek.houder, publiek.wie, nu);
      case 'persoon': {
        const persoon = await this.#deps.people.persoon(locatie, publiek.persoonId);
        return this.#reached(locatie, publiek.houder, persoon === null ? [] : [persoon]);
      }
      case 'identiteit':
        return this.#onePerson(locatie, publiek);
    }
  }

  async #onDuty(
    locatie: Locatie,
    houder: Rolhouder,
    eigenaar: string | null,
    nu: Tijdstip,
  ): Promise<Resolution> {
    const dienst = await this.#deps.people.dienst(locatie, houder, nu);
    const wie = [...dienst.wie, ...(await this.#owner(locatie, houder, eigenaar, dienst.wie))];
    if (wie.length === 0) return { ...NOTHING, missing: [{ houder, reden: 'geen-piket' }] };
    return this.#reached(locatie, houder, wie);
  }

  /** Besides who has the duty. That there is nobody to ask besides is nobody missing. */
  async #others(
    locatie: Locatie,
    houder: Rolhouder,
    wie: 'volgende' | 'hele-rol',
    nu: Tijdstip,
  ): Promise<Resolution> {
    const personen = await this.#deps.people.besides(locatie, houder, wie, nu);
    return personen.length === 0 ? NOTHING : this.#reached(locatie, houder, personen);
  }

  async #reached(locatie: Locatie, houder: Rolhouder, wie: readonly LocatiePersoon[]): Promise<Resolution> {
    const missing = { houder, reden: 'niet-bezorgd' } as const;
    if (wie.length === 0) return { ...NOTHING, missing: [missing] };
    // A roster that cannot be read must not keep the question from those who are known already.
    const found = await Promise.allSettled(wie.map((persoon) => this.#reach(locatie, persoon)));
    const known = found.filter((f) => f.status === 'fulfilled').map(({ value }) => value);
    return {
      receivers: known.filter((r) => r !== null),
      missing: known.includes(null) ? [missing] : [],
      unsure: known.length < found.length ? [missing] : [],
    };
  }

  /** The colleague who stays on the case, when still of that role and not on duty anyway. */
  async #owner(
    locatie: Locatie,
    { rol }: Rolhouder,
    eigenaar: string | null,
    dienst: readonly LocatiePersoon[],
  ): Promise<readonly LocatiePersoon[]> {
    if (eigenaar === null || dienst.some(({ id }) => id === eigenaar)) return [];
    const persoon = await this.#deps.people.persoon(locatie, eigenaar);
    return persoon?.rollen.some((r) => r.rol === rol) === true ? [persoon] : [];
  }

  /** Somebody who may be no person of the location (yet). One such post has one receiver, so its key names nobody. */
  async #onePerson(locatie: Locatie, { tenantId, objectId }: Identity): Promise<Resolution> {
    const identity = { tenantId, objectId };
    const ref = (await this.#deps.directory.person(identity)) ?? (await this.#member(locatie, identity));
    if (ref === null) return NOTHING;
    const receiver = { kind: 'persoon', key: 'persoon:aanvrager', persoonId: '', identity, ref } as const;
    return { ...NOTHING, receivers: [receiver] };
  }

  /**
   * A person by the account that Teams showed us last and that has a chat with us, else by the members of the channel.
   */
  async #reach(locatie: Locatie, persoon: LocatiePersoon): Promise<Receiver | null> {
    const seen = await Promise.all(
      persoon.identiteiten.map(async (identity) => {
        const ref = await this.#deps.directory.person(identity);
        return ref === null ? [] : [{ identity, ref }];
      }),
    );
    const [best] = seen.flat().toSorted((a, b) => freshness(b.ref) - freshness(a.ref));
    if (best !== undefined) return receiverOf(persoon, best.identity, best.ref);
    for (const identity of persoon.identiteiten) {
      const ref = await this.#member(locatie, identity);
      if (ref !== null) return receiverOf(persoon, identity, ref);
    }
    return null;
  }

  async #member(locatie: Locatie, identity: Identity): Promise<PersonRef | null> {
    const kanaal = (await this.#deps.people.staat(locatie.id))?.kanaal ?? null;
    if (kanaal === null) return null;
    const members = await this.#deps.channel.members(kanaal);
    const member = members.find((m) => m.tenantId === identity.tenantId && m.objectId === identity.objectId);
    if (member === undefined) return null;
    const ref = {
      serviceUrl: kanaal.serviceUrl,
      tenantId: identity.tenantId,
      userId: member.userId,
      conversationId: '',
    };
    await this.#deps.directory.savePerson(identity, ref);
    return ref;
  }
}
