import fc from 'fast-check';
import type { Deel } from '../verslag.ts';
import { activiteiten } from './activiteiten.ts';
import { instellingen, oefeningen, roosters } from './bestanden.ts';
import { intake } from './intake.ts';
import { berichten, knoppen } from './knoppen.ts';
import { pagina } from './pagina.ts';
import type { Invoersoort } from './soort.ts';

async function beproef<T>(soort: Invoersoort<T>, aantal: number, zaad: number): Promise<string | null> {
  const gevonden = await fc.check(
    fc.asyncProperty(soort.invoer, async (invoer) => {
      const mis = await soort.probeer(invoer);
      if (mis !== null) throw new Error(mis);
    }),
    { numRuns: aantal, seed: zaad },
  );
  await soort.klaar?.();
  if (!gevonden.failed) return null;
  const [voorbeeld] = gevonden.counterexample ?? [];
  return `${soort.naam}: ${String(gevonden.errorInstance)} bij ${JSON.stringify(voorbeeld).slice(0, 600)} (seed ${zaad})`;
}

/**
 * Sends hostile input in at every door: no crash, no 500, no rejection that nobody waits for, no prototype that
 * changed.
 *
 * @param totaal inputs over all kinds
 */
export async function invoer(totaal: number, zaad: number): Promise<Deel> {
  const begin = performance.now();
  const fouten: string[] = [];
  const tabel: Record<string, number> = {};
  const nooitAfgewacht = (reden: unknown): void => void fouten.push(`not awaited: ${String(reden)}`);
  process.on('unhandledRejection', nooitAfgewacht);
  const voor = Object.getOwnPropertyNames(Object.prototype).toSorted().join();
  const doe = async <T>(soort: Invoersoort<T>): Promise<void> => {
    const aantal = Math.ceil((totaal * soort.aandeel) / 100);
    tabel[soort.naam] = aantal;
    const mis = await beproef(soort, aantal, zaad);
    if (mis !== null) fouten.push(mis);
  };
  await doe(knoppen);
  await doe(berichten);
  await doe(activiteiten('botbuilder'));
  await doe(activiteiten('teams-sdk'));
  await doe(intake());
  await doe(pagina());
  await doe(instellingen);
  await doe(oefeningen);
  await doe(roosters);
  await new Promise((resolve) => setImmediate(resolve));
  process.off('unhandledRejection', nooitAfgewacht);
  if (Object.getOwnPropertyNames(Object.prototype).toSorted().join() !== voor)
    fouten.push('Object.prototype changed');
  const aantal = Object.values(tabel).reduce((som, een) => som + een, 0);
  const seconden = Math.round((performance.now() - begin) / 100) / 10;
  return { deel: 'vijandige invoer', cijfers: { aantal, seconden }, tabel, fouten };
}
