import type { Locatie } from '../../../domain/instellingen/locatie.ts';
import { naarIso } from '../../../domain/termijnen/tijdstip.ts';
import type { Bevinding } from '../../audit/bevinding.ts';
import { controleer } from '../../audit/controleer.ts';
import type { Anker } from '../../audit/lees-ankers.ts';
import { ankersTot } from '../../herstel/ankers-tot.ts';
import { vindKopie } from '../../herstel/kopie.ts';
import { Onleesbaar, startProefRedis } from '../../herstel/proef-redis.ts';
import { tel } from '../../herstel/tel.ts';
import { findServer, NoRedisServer } from '../../own-redis/server-binary.ts';
import type { RedisPorts } from '../../redis/open-redis.ts';
import { leesAnkerkeuzes } from '../ankerkeuzes.ts';
import { BeheerFout } from '../beheer-fout.ts';
import type { Opdracht, Terminal } from '../opdracht.ts';
import type { Beheer } from '../open-voor-beheer.ts';
import { metRedis } from '../open-voor-beheer.ts';

/** ms for Redis to read a backup: some millions of entries on a slow disk. */
const LADEN = 600_000;

/** Proves that a backup can be gone on with: on a Redis of its own, which is thrown away afterwards. */
export const hersteltest: Opdracht = {
  naam: 'hersteltest',
  uitleg: 'bewijst dat een reservekopie van Redis te gebruiken is, op een eigen proef-Redis',
  hulp: `Gebruik: npm run -s beheer -- hersteltest <map of .rdb> [--anker <bestand>]…

Start een Redis op een kopie van de reservekopie, controleert van elke locatie alle ketens, het register en de
ankers, en telt zaken, timers en bezorgingen. De reservekopie zelf en het programma dat draait, blijven onaangeroerd.
De map is die van Redis, met appendonlydir of dump.rdb erin. Nodig: dezelfde ENCRYPTION_KEYS en NEGENUUR_CONFIG, en
redis-server of valkey-server op deze computer. REDIS_URL doet niet mee.
Met --anker: de bestanden met ankers; mag vaker. Zonder: ANKER_BESTAND, of dat naast de eigen Redis.
Klopt alles, dan is de afsluitcode 0. Is de kopie niet te lezen, leeg of veranderd, dan 1.`,
  keuzes: ['--anker'],
  woorden: 1,
  opslag: false,
  uitvoeren: async (argumenten, terminal) => {
    const { woord: pad, ankers, bevindingen: onleesbaar } = leesAnkerkeuzes(argumenten, terminal);
    if (pad === null) throw new BeheerFout('Geef de map of het bestand van de reservekopie.');
    const kopie = vindKopie(pad);
    if (kopie === null) throw new BeheerFout(`Hier staat geen reservekopie van Redis: ${pad}`);
    await using redis = await startProefRedis(server(terminal), kopie);
    const stop = new AbortController();
    const zolang = AbortSignal.any([stop.signal, AbortSignal.timeout(LADEN)]);
    const uitkomst = metRedis(terminal, { url: redis.socket }, zolang, async (beheer) => {
      const verslagen = [];
      for (const locatie of beheer.locaties.values())
        verslagen.push(await proef(beheer.ports, locatie, ankers));
      return { verslagen, meer: await onbekend(beheer, verslagen) };
    });
    const { verslagen, meer } = await Promise.race([uitkomst, redis.gestopt]).catch(async (fout: unknown) => {
      // Nobody comes any more: who goes on knocking keeps the command from ending.
      stop.abort();
      await uitkomst.catch(() => undefined);
      if (!(fout instanceof Onleesbaar)) throw fout;
      throw new BeheerFout('Redis kan deze reservekopie niet lezen. Neem een andere.');
    });
    const bevindingen = [...onleesbaar, ...meer, ...verslagen.flatMap((verslag) => verslag.bevindingen)];
    const klopt = bevindingen.length === 0;
    if (terminal.json) {
      terminal.uit(
        JSON.stringify({
          klopt,
          soort: kopie.soort,
          afgebroken: redis.afgebroken(),
          bevindingen,
          locaties: verslagen,
        }),
      );
    } else {
      for (const verslag of verslagen) toon(verslag, terminal);
      for (const { waar, wat } of bevindingen) terminal.uit(`FOUT ${waar}: ${wat}`);
      if (redis.afgebroken())
        terminal.fout('Het einde is tijdens het schrijven gekopieerd; dat laatste stukje ontbreekt.');
      terminal.uit(
        klopt
          ? 'Deze reservekopie is te gebruiken.'
          : 'Gebruik deze reservekopie niet zonder te weten wat er is.',
      );
    }
    return klopt ? 0 : 1;
  },
};

type Verslag = Awaited<ReturnType<typeof proef>>;

function server({ omgeving }: Terminal): string {
  try {
    return findServer(omgeving);
  } catch (fout) {
    if (!(fout instanceof NoRedisServer)) throw fout;
    throw new BeheerFout(
      'Er is geen redis-server of valkey-server. Installeer er een, of zet NEGENUUR_REDIS_SERVER.',
    );
  }
}

async function proef(ports: RedisPorts, { id }: Locatie, ankers: readonly Anker[]) {
  const eigen = ankers.filter(({ locatie }) => locatie === id);
  const { tot, erna } = ankersTot(eigen, await ports.register.read(id).catch(() => []));
  const { bevindingen, gezien } = await controleer(ports, id, tot);
  // What is broken cannot be counted: the findings say what is wrong.
  const telling = bevindingen.length === 0 ? await tel(ports, id) : null;
  return { locatie: id, bevindingen, ...gezien, ankersErna: erna.length, telling };
}

/** Cases that no settings know would not be gone on with; and nothing at all is no backup. */
async function onbekend({ ports }: Beheer, verslagen: readonly Verslag[]): Promise<readonly Bevinding[]> {
  const som = (getallen: readonly number[]): number => getallen.reduce((a, b) => a + b, 0);
  const sleutels = som((await ports.keyCare.uses()).map(({ zaken, locaties }) => zaken + locaties));
  const gezien = som(verslagen.map(({ stromen }) => stromen));
  const stuk = verslagen.some(({ bevindingen }) => bevindingen.length > 0);
  const meld = (wat: string): readonly Bevinding[] => [
    { locatie: '', waar: 'reservekopie', gebeurtenis: null, wat },
  ];
  if (sleutels === 0) return meld('er staat geen enkele zaak of locatie in');
  if (stuk || gezien >= sleutels) return [];
  return meld(`${sleutels - gezien} zaken of locaties horen bij geen locatie uit NEGENUUR_CONFIG`);
}

function toon(
  { locatie, stromen, gebeurtenissen, registerregels, gewist, ankers, ankersErna, telling }: Verslag,
  terminal: Terminal,
): void {
  terminal.uit(
    `${locatie}: ketens ${stromen}, gebeurtenissen ${gebeurtenissen}, register ${registerregels}, gewist ${gewist}, ankers ${ankers}.`,
  );
  if (ankersErna > 0)
    terminal.uit(`  Na deze kopie is nog ${ankersErna} keer verankerd: zo oud is zij, per vijf minuten.`);
  if (telling === null) return;
  const { openZaken, timers, wachtendeBerichten, geparkeerd, bezorgingen, zakenMetAndereTimers, laatste } =
    telling;
  terminal.uit(
    `  Open zaken ${openZaken}, timers ${timers}, berichten die wachten ${wachtendeBerichten}, opgegeven ${geparkeerd}, bezorgingen bekend ${bezorgingen}.`,
  );
  if (laatste !== null) terminal.uit(`  Laatste gebeurtenis: ${naarIso(laatste)}.`);
  if (zakenMetAndereTimers > 0)
    terminal.uit(
      `  Timers van ${zakenMetAndereTimers} zaken kloppen niet: voer na het terugzetten herbouw uit.`,
    );
}
