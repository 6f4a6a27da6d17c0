import type { Operation } from '../../support/fake-connector/faults.ts';
import type { OpRedis } from '../../support/redis-wire/handelingen.ts';
import { opRedis } from '../../support/redis-wire/handelingen.ts';

/** What goes out to Teams; the rest of the calls only read. */
const opTeams = ['createThread', 'createChat', 'send', 'update'] as const satisfies readonly Operation[];

export type Fase = 'voor' | 'aanvaard' | 'na';

/** A moment on the wire, to Redis or to Teams, at which the program can be ended. */
export type Punt = { readonly waar: OpRedis | Operation; readonly fase: Fase };

/** Every moment of commit, claim, send, update and record. */
export const punten: readonly Punt[] = [
  ...opRedis.flatMap((waar) => (['voor', 'na'] as const).map((fase) => ({ waar, fase }))),
  ...opTeams.flatMap((waar) => (['voor', 'aanvaard', 'na'] as const).map((fase) => ({ waar, fase }))),
];

export function naamVan({ waar, fase }: Punt): string {
  return `${fase} ${waar}`;
}

/** A person's chat is opened once: what belongs to that must come first in a world that is new. */
const eerst: ReadonlySet<string> = new Set(['createChat', 'persoon-onthouden']);

/** All moments once, in an order of their own for each seed. */
export function volgorde(random: () => number): readonly Punt[] {
  return punten
    .map((punt) => ({ punt, plek: random() + (eerst.has(punt.waar) ? 0 : 1) }))
    .toSorted((a, b) => a.plek - b.plek)
    .map(({ punt }) => punt);
}
