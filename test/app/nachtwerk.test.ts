import { describe, expect, it } from 'vitest';
import { Nightly } from '../../src/app/nightly.ts';
import type { Lease } from '../../src/app/ports/lease.ts';
import { MINUUT, UUR } from '../../src/domain/termijnen/tijdstip.ts';
import { leesOefenstad } from '../support/scenario/locaties.ts';

const TWEE_UUR = Date.parse('2026-11-23T02:00:00+01:00');
const instellingen = new Map(
  [leesOefenstad(), { ...leesOefenstad(), id: 'andere' }].map((een) => [een.id, een]),
);

type Doe = (locatie: string, signal: AbortSignal) => Promise<void>;

/** Two replicas on one store of leases, on a wall clock that this test moves. */
function nacht(doe: Doe = async () => undefined) {
  let nu = TWEE_UUR;
  const tot = new Map<string, number>();
  const lease: Lease = {
    held: async (name) => (tot.get(name) ?? 0) > nu,
    take: async (name, ms) => {
      if ((tot.get(name) ?? 0) > nu) return false;
      tot.set(name, nu + ms);
      return true;
    },
    newest: async () => true,
  };
  const gedaan: string[] = [];
  const replica = (naam: string): Nightly =>
    new Nightly(
      { lease, clock: { wall: () => nu }, instellingen },
      {
        name: 'werk',
        hour: 2,
        of: async ({ id }, signal) => {
          gedaan.push(`${naam} ${id}`);
          await doe(id, signal);
        },
        failed: ({ id }) => void gedaan.push(`${naam} ${id} mislukt`),
      },
    );
  const later = (ms: number): void => {
    nu += ms;
  };
  return { een: replica('een'), ander: replica('ander'), gedaan, later };
}

const alles = (naam: string): readonly string[] => [...instellingen.keys()].map((id) => `${naam} ${id}`);

describe('werk van elke nacht', () => {
  it('doet één van de programma’s, één keer; de volgende nacht weer', async () => {
    const { een, ander, gedaan, later } = nacht();
    await Promise.all([een.run(), ander.run()]);
    for (let uur = 0; uur < 23; uur += 1) {
      later(UUR);
      await ander.run();
      await een.run();
    }
    expect(gedaan).toEqual(alles('een'));
    later(UUR);
    await ander.run();
    expect(gedaan).toEqual([...alles('een'), ...alles('ander')]);
  });

  it('dat mislukt, komt na een minuut weer en dan om de tien; wat daarna komt ging wel', async () => {
    let stuk = 3;
    const { een, ander, gedaan, later } = nacht(async (id) => {
      if (id === 'oefenstad' && stuk-- > 0) throw new Error('away');
    });
    const keren: number[] = [];
    for (let minuut = 0; minuut < 40; minuut += 1) {
      const eerder = gedaan.length;
      await een.run();
      await ander.run();
      if (gedaan.length > eerder) keren.push(minuut);
      later(MINUUT);
    }
    expect(keren).toEqual([0, 1, 11, 21]);
    expect(gedaan.slice(0, 3)).toEqual(['een oefenstad', 'een oefenstad mislukt', 'een andere']);
    expect(gedaan.slice(-2)).toEqual(alles('een'));
  });

  it('van een programma dat stopt, doet een ander nadat zijn uur voorbij is, van voren af aan', async () => {
    let stopt = true;
    const { een, ander, gedaan, later } = nacht(async (id, signal) => {
      if (!stopt || id !== 'andere') return;
      stopt = false;
      een.stop();
      signal.throwIfAborted();
    });
    await een.run();
    later(59 * MINUUT);
    await ander.run();
    expect(gedaan).toEqual(alles('een'));
    later(MINUUT);
    await ander.run();
    expect(gedaan).toEqual([...alles('een'), ...alles('ander')]);
    later(UUR);
    await ander.run();
    expect(gedaan).toHaveLength(4);
  });

  it('dat bij de een mislukt en bij de ander lukt, doet de volgende nacht weer één van beide', async () => {
    let stuk = true;
    const { een, ander, gedaan, later } = nacht(async () => {
      if (stuk) throw new Error('away');
    });
    await een.run();
    stuk = false;
    later(UUR);
    await ander.run();
    await een.run();
    later(23 * UUR);
    gedaan.length = 0;
    await Promise.all([ander.run(), een.run()]);
    expect(gedaan).toEqual(alles('ander'));
  });

  it('dat lang duurt, begint in hetzelfde programma geen tweede keer', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const { een, gedaan, later } = nacht(() => promise);
    const bezig = een.run();
    later(2 * UUR);
    await een.run();
    resolve();
    await bezig;
    expect(gedaan).toEqual(alles('een'));
  });
});
