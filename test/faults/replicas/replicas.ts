import { agendaKeys } from '../../../src/infra/redis/keys.ts';
import { BRONNEN } from '../../support/scenario/proces.ts';
import { until } from '../../support/until.ts';
import { aanHetEind, naKlap } from '../kruis/controle.ts';
import { totStil } from '../kruis/tot-stil.ts';
import type { Uitkomst } from '../redis/uitkomst.ts';
import type { Deel } from '../verslag.ts';
import type { Groep } from './groep.ts';
import { maakGroep } from './groep.ts';
import { klokScheef, volgendeVersie } from './voorvoegsel.ts';

/** ms that the clocks of the machines are wrong. */
const SCHEEF = 30_000;
/** ms of work between two restarts. */
const TUSSEN = 2_000;
/** ms: the check of every minute comes by twice, on a machine that is busy. */
const CONTROLE = 240_000;

async function werkDoor({ werk }: Groep, ms: number, nieuw: number): Promise<void> {
  const eind = performance.now() + ms;
  await werk.tot(() => performance.now() > eind, nieuw);
}

/** One program after the other stops in order and starts again, while people go on with the others. */
export async function rollend(zaad: number, aantal: number, herstarts: number): Promise<Uitkomst> {
  const scheef = [0, SCHEEF, -SCHEEF].slice(0, aantal).map(klokScheef);
  await using groep = await maakGroep(zaad, scheef);
  const { programmas, werk, ports, connector, doetMee } = groep;
  let langst = 0;
  for (let keer = 0; keer < herstarts; keer += 1) {
    const program = programmas[keer % aantal];
    if (program === undefined) throw new Error('no program to restart');
    doetMee(program, false);
    const [{ ms }] = await Promise.all([program.stops(), werkDoor(groep, TUSSEN, 3)]);
    langst = Math.max(langst, ms);
    await Promise.all([program.startsUp(), werkDoor(groep, TUSSEN, 3)]);
    doetMee(program, true);
  }
  await werk.maakAf();
  const rest = await totStil(ports, () => connector.requests.length);
  const na = await naKlap(ports, werk);
  const eind = await aanHetEind(ports, werk, connector.state.messages(), 0);
  return {
    cijfers: {
      'herstarts onder belasting': herstarts,
      'langste stop, ms': Math.round(langst),
      'klokken scheef, ms': `0, +${SCHEEF}, -${SCHEEF}`,
      zaken: werk.bevestigd.size,
      antwoorden: werk.beantwoord.size,
      bezorgd: eind.bezorgd,
      dubbel: eind.dubbel,
    },
    fouten: [...rest, ...na.fouten, ...eind.fouten],
  };
}

const HERSTELD = 'the check found something wrong';

/** A timer disappears; of two versions side by side the newest puts it back, the older never does. */
async function versies(zaad: number): Promise<Uitkomst> {
  await using groep = await maakGroep(zaad, [{}, volgendeVersie()], BRONNEN);
  const { programmas, redis, ports, werk } = groep;
  const [ouder, nieuwer] = programmas;
  if (ouder === undefined || nieuwer === undefined) throw new Error('two programs are needed');
  await werkDoor(groep, TUSSEN, 4);
  const { queue } = agendaKeys('oefenstad', 'timer');
  // Only from here on: at its start the older one may have checked before the newer one was there.
  const voor = ouder.log.length;
  await redis.client().zpopmax(queue);
  const begin = performance.now();
  await until(
    'the newest put it back',
    async () => (await naKlap(ports, werk)).fouten.length === 0,
    CONTROLE,
  );
  const ms = Math.round(performance.now() - begin);
  const fouten: string[] = [];
  if (ouder.log.slice(voor).includes(HERSTELD)) fouten.push('the older version repaired');
  if (!nieuwer.log.includes(HERSTELD)) fouten.push('the newer version did not repair');
  return { cijfers: { 'wekker weg, de nieuwste zet hem terug na ms': ms }, fouten };
}

export async function replicas(zaad: number, zeg: (tekst: string) => void): Promise<Deel> {
  const rol = await rollend(zaad, 3, 9);
  zeg(`rollende herstart: ${rol.fouten.length} fouten`);
  const naast = await versies(zaad);
  zeg(`versies naast elkaar: ${naast.fouten.length} fouten`);
  return {
    deel: 'replicas',
    cijfers: { ...rol.cijfers, ...naast.cijfers },
    tabel: {},
    fouten: [...rol.fouten, ...naast.fouten],
  };
}
