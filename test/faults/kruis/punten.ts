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

/** A person's chat is opened once, a case is numbered once: what belongs to that does not come by for ever. */
const schaars: ReadonlySet<string> = new Set([
  'createChat',
  'createThread',
  'persoon-onthouden',
  'draad-koppelen',
]);

/** Passes unharmed at most so many times before it strikes, so that a kill also falls in the middle of much work. */
const MEEST_OVER = 6;

/**
 * Which of the moments that are left can strike this time, with how often each passes first. Half of them, so that
 * what comes by at every start does not always come first; the scarce ones always.
 */
export function scherp(over: readonly Punt[], random: () => number): ReadonlyMap<Punt, number> {
  const gekozen = over.filter(({ waar }) => schaars.has(waar) || random() < 0.5);
  return new Map(
    (gekozen.length > 0 ? gekozen : over).map((punt) => [
      punt,
      schaars.has(punt.waar) ? Math.floor(random() * 2) : Math.floor(random() * MEEST_OVER),
    ]),
  );
}
