import { setTimeout as sleep } from 'node:timers/promises';
import type { StreamId } from '../../src/app/ports/store.ts';
import type { ZaakStreams } from '../../src/app/streams/zaak-streams.ts';
import { zaakStream, zaakStreams } from '../../src/app/streams/zaak-streams.ts';
import { Bordbron } from '../../src/app/tab/bordbron.ts';
import { Rijen } from '../../src/app/tab/rijen.ts';
import { Volger } from '../../src/app/tab/volger.ts';
import { rollen } from '../../src/domain/rollen.ts';
import { startRedis } from '../support/redis.ts';
import { silentLog } from '../support/silent-log.ts';
import { opdrachten } from './opdrachten.ts';
import type { Meting } from './report.ts';
import { bericht, vergelijking } from './report.ts';
import { percentile } from './statistics.ts';
import { VT, werkplek } from './werkplek.ts';

export type BordSize = { readonly borden: number; readonly zaken: number };

const LOCATIE = 'tafel-0';
/** ms in which a change must be on every open board. */
const GRENS = 1_000;
/** Commands under way at once. */
const TEGELIJK = 16;
const ZAAK = /"zaakId":"([^"]+)"/g;

function stream(zaakId: string): StreamId {
  const gevonden = zaakStream(zaakId);
  if (gevonden === null) throw new Error('no id of a case');
  return gevonden;
}

async function voerUit(
  zaken: ZaakStreams,
  ids: readonly string[],
  stap: number,
  nu: number,
  begint: (id: string) => void,
): Promise<void> {
  const locatie = werkplek(LOCATIE);
  for (let van = 0; van < ids.length; van += TEGELIJK) {
    await Promise.all(
      ids.slice(van, van + TEGELIJK).map(async (id) => {
        const opdracht = opdrachten(locatie, id, nu)[stap];
        if (opdracht === undefined) throw new Error('no such step');
        begint(id);
        await zaken.execute(stream(id), opdracht, `${id}:${stap}`);
      }),
    );
  }
}

/**
 * Every case changes once at another replica while many boards are open here: ms from the command that changes a
 * case until the line about it was written to a board, over Redis alone.
 */
export async function bord({ borden, zaken: aantal }: BordSize): Promise<readonly Meting[]> {
  const redis = await startRedis();
  try {
    const [hier, elders] = [await redis.open(), await redis.open()];
    const locatie = werkplek(LOCATIE);
    const maak = (store: typeof hier.store): ZaakStreams => zaakStreams(store, () => undefined);
    const [eigen, andere] = [maak(hier.store), maak(elders.store)];
    const nu = hier.clock.view.caseNow();
    const ids = Array.from({ length: aantal }, (_, nr) => `${LOCATIE}:BO-26-${String(nr).padStart(4, '0')}`);
    await voerUit(andere, ids, 0, nu, () => undefined);
    const deps = { store: hier.store, zaken: eigen, changes: hier.changes, log: silentLog };
    const bron = new Bordbron(LOCATIE, deps);
    await bron.bij();
    const bezig = { bron, rijen: new Rijen(), clock: hier.clock.view };
    const begonnen = new Map<string, number>();
    const duur: number[] = [];
    const stoppen = Array.from({ length: borden }, (_, nr) => {
      const rol = rollen[nr % (rollen.length - 1)] ?? 'kpc';
      const houder = rol === 'vt' ? { rol, organisatie: VT } : { rol };
      const persoon = { soort: 'persoon', persoonId: `p-${nr}`, rollen: [houder] } as const;
      const gezien = new Set<string>();
      const schrijf = (regel: string, onderweg?: () => void): boolean => {
        const op = performance.now();
        for (const [, id = ''] of regel.matchAll(ZAAK)) {
          const sinds = begonnen.get(id);
          if (sinds === undefined || gezien.has(id)) continue;
          gezien.add(id);
          duur.push(op - sinds);
        }
        if (onderweg !== undefined) setImmediate(onderweg);
        return true;
      };
      const volger = new Volger(
        bezig,
        { locatie, persoon },
        { schrijf, sluit: () => undefined },
        { mensenAnders: () => undefined, mislukt: () => undefined },
      );
      return bron.luister(volger);
    });
    await voerUit(andere, ids, 1, nu, (id) => void begonnen.set(id, performance.now()));
    const einde = performance.now() + 30_000;
    while (duur.length < borden * aantal && performance.now() < einde) await sleep(20);
    for (const stop of stoppen) stop();
    if (duur.length < borden * aantal) throw new Error('a board missed a change');
    const p99 = percentile(duur, 0.99);
    return [
      vergelijking(
        `bord, p99 op ${borden} borden`,
        'ms',
        { waarde: p99, ijkpunt: GRENS, ratio: p99 / GRENS },
        { richting: '≤', ratio: 1 },
      ),
      bericht('bord, p50', percentile(duur, 0.5), 'ms'),
    ];
  } finally {
    await redis.stop();
  }
}
