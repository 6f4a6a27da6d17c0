import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { random } from '../../support/random.ts';
import { until } from '../../support/until.ts';
import { naKlap } from '../kruis/controle.ts';
import { teamsFouten } from '../kruis/teamsfouten.ts';
import type { Proefwereld } from '../redis/wereld.ts';
import { maakProefwereld } from '../redis/wereld.ts';
import type { Deel } from '../verslag.ts';

/** Cases that live through it all: with more each minute memory would have to grow. */
const ZAKEN = 25;
const SNELHEID = 300;
/** ms between two looks at memory and handles. */
const METING = 1_000;
const KIJK = 500;
/** ms between two kills of Redis. */
const KLAP = 60_000;
const TERUG = 90_000;
/** Median of the last quarter against that of the second: the first fills caches. */
const MEER_GEHEUGEN = 1.25;
const MEER_HANDVATTEN = 10;

type Meting = { readonly mb: number; readonly handvatten: number };

/** What the process holds, as the kernel counts it. */
function meet(pid: number): Meting {
  const kb = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return { mb: Math.round(Number(kb) / 1024), handvatten: readdirSync(`/proc/${pid}/fd`).length };
}

function midden(getallen: readonly number[]): number {
  return getallen.toSorted((a, b) => a - b)[Math.floor(getallen.length / 2)] ?? 0;
}

function kwart(metingen: readonly Meting[], nr: number, van: (meting: Meting) => number): number {
  const deel = Math.ceil(metingen.length / 4);
  return midden(metingen.slice(nr * deel, (nr + 1) * deel).map(van));
}

/** Being late is no fault here: case time runs so fast that a machine may not keep up. */
function vindtRedis({ status, text }: Awaited<ReturnType<Proefwereld['program']['ready']>>): boolean {
  return status !== 0 && !text.includes('Redis geeft geen');
}

async function klapRedis(wereld: Proefwereld, klaar: () => boolean): Promise<number> {
  let keer = 0;
  for (;;) {
    const nog = performance.now() + KLAP;
    while (performance.now() < nog) {
      if (klaar()) return keer;
      await pause(KIJK);
    }
    await wereld.redis.kill9();
    await wereld.redis.restart();
    await until('Redis is found again', async () => vindtRedis(await wereld.program.ready()), TERUG);
    keer += 1;
  }
}

/** One program that is never restarted, fast case time, a Teams with faults, a Redis that is killed each minute. */
export async function duur(zaad: number, ms: number, zeg: (tekst: string) => void): Promise<Deel> {
  await using wereld = await maakProefwereld(zaad, [], undefined, { NEGENUUR_SNELHEID: String(SNELHEID) });
  const { program, connector, werk, ports } = wereld;
  connector.faults.otherwise(teamsFouten(random(zaad), 1, () => undefined));
  const eind = performance.now() + ms;
  const klaar = (): boolean => performance.now() > eind;
  const metingen: Meting[] = [];
  const kijk = async (): Promise<void> => {
    while (!klaar()) {
      metingen.push(meet(program.pid));
      if (metingen.length % 60 === 0) zeg(JSON.stringify(metingen.at(-1)));
      await pause(METING);
    }
  };
  const [, , klappen] = await Promise.all([werk.tot(klaar, ZAKEN), kijk(), klapRedis(wereld, klaar)]);
  connector.faults.otherwise(() => null);
  await werk.maakAf();
  // Looked at with nobody working: on fast time a timer fires between two readings.
  await program.stops();
  const { fouten } = await naKlap(ports, werk);
  const [mbVoor, mbNa] = [kwart(metingen, 1, ({ mb }) => mb), kwart(metingen, 3, ({ mb }) => mb)];
  const [hVoor, hNa] = [kwart(metingen, 1, (m) => m.handvatten), kwart(metingen, 3, (m) => m.handvatten)];
  return {
    deel: 'duur',
    cijfers: {
      minuten: Math.round(ms / 6_000) / 10,
      'Redis gedood': klappen,
      zaken: werk.bevestigd.size,
      'berichten in Teams': connector.state.messages().length,
      'oproepen naar Teams': connector.requests.length,
      'geheugen, MB, tweede en laatste kwart': `${mbVoor} en ${mbNa}`,
      'handvatten, tweede en laatste kwart': `${hVoor} en ${hNa}`,
    },
    tabel: {},
    fouten: [
      ...fouten,
      ...(mbNa > mbVoor * MEER_GEHEUGEN ? [`memory grew from ${mbVoor} to ${mbNa} MB`] : []),
      ...(hNa > hVoor + MEER_HANDVATTEN ? [`handles grew from ${hVoor} to ${hNa}`] : []),
    ],
  };
}
