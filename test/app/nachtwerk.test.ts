import { describe, expect, it } from 'vitest';
import { Nightly } from '../../src/app/nightly.ts';
import type { Lease } from '../../src/app/ports/lease.ts';
import { MINUUT, UUR } from '../../src/domain/termijnen/tijdstip.ts';
import { leesOefenstad } from '../support/scenario/locaties.ts';
import { until } from '../support/until.ts';

const TWEE_UUR = Date.parse('2026-11-23T02:00:00+01:00');
const instellingen = new Map(
  [leesOefenstad(), { ...leesOefenstad(), id: 'andere' }].map((een) => [een.id, een]),
);

type Doe = (locatie: string, signal: AbortSignal) => Promise<'done' | 'again'>;

/** Two replicas on one store of leases, on a wall clock that this test moves. */
function nacht(doe: Doe = async () => 'done') {
  let nu = TWEE_UUR;
  const tot = new Map<string, number>();
  const lease: Lease = {
    held: async (name) => (tot.get(name) ?? 0) > nu,
    hold: async (name, ms) => void tot.set(name, nu + ms),
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
          return doe(id, signal);
        },
        failed: ({ id }) => void gedaan.push(`${naam} ${id} mislukt`),
      },
    );
  const later = (ms: number): void => {
    nu += ms;
  };
  const een = replica('een');
  const ander = replica('ander');
  /** What was done in which minute, with both looking each minute. */
  const minuten = async (aantal: number): Promise<readonly (readonly [number, ...string[]])[]> => {
    const wanneer: [number, ...string[]][] = [];
    for (let minuut = 0; minuut < aantal; minuut += 1) {
      const eerder = gedaan.length;
      await een.run();
      await ander.run();
      if (gedaan.length > eerder) wanneer.push([minuut, ...gedaan.slice(eerder)]);
      later(MINUUT);
    }
    return wanneer;
  };
  return { een, ander, replica, gedaan, later, minuten };
}

const alles = (naam: string): readonly string[] => [...instellingen.keys()].map((id) => `${naam} ${id}`);

describe('werk van elke nacht', () => {
  it('doet één van de programma’s, elke locatie één keer; de volgende nacht weer', async () => {
    const { een, ander, gedaan, later } = nacht();
    await Promise.all([een.run(), ander.run()]);
    for (let uur = 0; uur < 23; uur += 1) {
      later(UUR);
      await ander.run();
      await een.run();
    }
    const locaties = gedaan.map((werk) => String(werk.split(' ')[1]));
    expect(locaties.toSorted()).toEqual([...instellingen.keys()].toSorted());
    later(UUR);
    await ander.run();
    expect(gedaan.slice(2)).toEqual(alles('ander'));
  });

  it('dat op één locatie mislukt, komt alleen daar weer, steeds later; de andere wacht er niet op', async () => {
    const { minuten } = nacht(async (id) => {
      if (id === 'oefenstad') throw new Error('away');
      return 'done';
    });
    const wanneer = await minuten(12 * 60);
    expect(wanneer[0]).toEqual([0, 'een oefenstad', 'een oefenstad mislukt', 'een andere']);
    expect(wanneer.slice(1).flatMap(([, ...wat]) => wat)).not.toContain('een andere');
    expect(wanneer.map(([minuut]) => minuut)).toEqual([0, 10, 30, 70, 150, 270, 390, 510, 630]);
  });

  it('dat weer moet, ook al is het gedaan, komt alleen daar weer, tot het goed is', async () => {
    let stuk = true;
    const { minuten, gedaan, een } = nacht(async (id) => (stuk && id === 'andere' ? 'again' : 'done'));
    expect(await minuten(11)).toEqual([
      [0, ...alles('een')],
      [10, 'een andere'],
    ]);
    stuk = false;
    expect(await minuten(60)).toEqual([[19, 'een andere']]);
    await een.run();
    expect(gedaan.filter((werk) => werk.includes('mislukt'))).toEqual([]);
  });

  it('van een programma dat stopt, gaat een ander meteen verder met wat niet af was', async () => {
    const { een, ander, gedaan, later } = nacht(async (id, signal) => {
      if (id === 'andere' && !gedaan.includes('ander andere')) een.stop();
      if (!gedaan.includes('ander andere')) signal.throwIfAborted();
      return 'done';
    });
    await een.run();
    await ander.run();
    await een.run();
    later(2 * UUR);
    await ander.run();
    expect(gedaan).toEqual([...alles('een'), 'ander andere']);
  });

  it('van een programma dat er ineens niet meer is, doet een ander na een uur', async () => {
    const bezig = Promise.withResolvers<void>();
    const { een, ander, gedaan, later } = nacht(async (id) => {
      if (id !== 'andere' || gedaan.includes('ander andere')) return 'done';
      bezig.resolve();
      return new Promise(() => undefined);
    });
    void een.run();
    await bezig.promise;
    later(59 * MINUUT);
    await ander.run();
    expect(gedaan).toEqual(alles('een'));
    later(MINUUT);
    await ander.run();
    expect(gedaan).toEqual([...alles('een'), 'ander andere']);
  });

  it('dat bij de een mislukt en bij de ander lukt, doet de volgende nacht weer één van beide', async () => {
    let stuk = true;
    const { een, ander, gedaan, later } = nacht(async () => {
      if (stuk) throw new Error('away');
      return 'done';
    });
    await een.run();
    stuk = false;
    later(UUR);
    await ander.run();
    await een.run();
    later(23 * UUR);
    gedaan.length = 0;
    await ander.run();
    await een.run();
    expect(gedaan).toEqual(alles('ander'));
  });

  it('dat lang duurt, begint in hetzelfde programma geen tweede keer', async () => {
    const { promise, resolve } = Promise.withResolvers<'done'>();
    const { een, gedaan, later } = nacht(() => promise);
    const bezig = een.run();
    later(2 * UUR);
    await een.run();
    resolve('done');
    await bezig;
    expect(gedaan).toEqual(alles('een'));
  });

  it.each(['stopt', 'mislukt'])(
    'dat langer duurt dan een beurt en dan %s, laat de beurt van een ander staan',
    async (hoe) => {
      const eerste = Promise.withResolvers<'done' | 'again'>();
      const { een, ander, replica, gedaan, later } = nacht(() =>
        gedaan.length === 1 ? eerste.promise : new Promise(() => undefined),
      );
      const bezig = een.run();
      await until('the first began', () => gedaan.length === 1);
      later(UUR);
      void ander.run();
      await until('the other began', () => gedaan.length === 2);
      een.stop();
      if (hoe === 'stopt') eerste.reject(new Error('stopped'));
      else eerste.resolve('again');
      await bezig;
      later(30 * MINUUT);
      void replica('derde').run();
      await until('the third began', () => gedaan.length > 2);
      expect(gedaan).toEqual(['een oefenstad', 'ander oefenstad', 'derde andere']);
    },
  );
});
