// `npm run faults`: what is lost, and what is not, when something breaks. With the real program, Redis and processes.
import { MINUUT } from '../../src/domain/termijnen/tijdstip.ts';
import { duur } from './duur/duur.ts';
import { invoer } from './invoer/invoer.ts';
import { kruis } from './kruis/kruis.ts';
import type { Deelnaam, Opties } from './opties.ts';
import { GEBRUIK, leesOpties, VerkeerdeOptie } from './opties.ts';
import { redis } from './redis/redis.ts';
import { replicas } from './replicas/replicas.ts';
import type { Deel } from './verslag.ts';
import { bewaar, tekst, vergeet } from './verslag.ts';

/** Hostile inputs over all doors. */
const VIJANDIG = 104_000;

const zeg = (regel: string): void => console.log(regel);

async function speel(naam: Deelnaam, { kills, zaad, minuten, opnieuw }: Opties): Promise<Deel> {
  switch (naam) {
    case 'kruis':
      if (opnieuw) vergeet(`kruis-${zaad}`);
      return kruis(kills, zaad, zeg);
    case 'redis':
      return redis(zaad, zeg);
    case 'replicas':
      return replicas(zaad, zeg);
    case 'duur':
      return duur(zaad, minuten * MINUUT, zeg);
    case 'invoer':
      return invoer(VIJANDIG, zaad);
  }
}

async function run(opties: Opties): Promise<void> {
  for (const naam of opties.delen) {
    const deel = await speel(naam, opties);
    bewaar(naam, deel);
    zeg(tekst(deel));
    if (deel.fouten.length > 0) process.exitCode = 1;
  }
}

try {
  const opties = leesOpties(process.argv.slice(2));
  if (opties === null) process.stdout.write(GEBRUIK);
  else await run(opties);
} catch (error) {
  if (!(error instanceof VerkeerdeOptie)) throw error;
  process.stderr.write(`${error.message}\n${GEBRUIK}`);
  process.exitCode = 2;
}
