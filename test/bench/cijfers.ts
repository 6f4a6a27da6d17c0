import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Figures } from '../../src/app/figures/figures.ts';
import { EMPTY } from '../../src/app/ports/store.ts';
import { zaakStream } from '../../src/app/streams/zaak-streams.ts';
import { kwartaalVan } from '../../src/domain/cijfers/periode.ts';
import { datumVan } from '../../src/domain/termijnen/datum.ts';
import { UUR } from '../../src/domain/termijnen/tijdstip.ts';
import { decide } from '../../src/domain/zaak/decide.ts';
import type { ZaakEvent } from '../../src/domain/zaak/events.ts';
import type { Zaak } from '../../src/domain/zaak/zaak.ts';
import { startRedis } from '../support/redis.ts';
import { silentLog } from '../support/silent-log.ts';
import { opdrachten } from './opdrachten.ts';
import type { Meting } from './report.ts';
import { bericht, vergelijking } from './report.ts';
import { percentile } from './statistics.ts';
import { werkplek } from './werkplek.ts';

export type CijfersSize = { readonly zaken: number };

const LOCATIE = 'tafel-0';
/** ms that the page waits before it hears how far the reading is. */
const GEDULD = 2_000;
const GROEP = 10;
/** Readings after a restart; the median counts. */
const HERSTARTS = 3;
/** What a reading after a restart may take of one in which everything is worked out from the events. */
const DOEL = { richting: '≤', ratio: 0.25 } as const;

/** The events of the main line of one case, from arrival to closing. */
function geschiedenis(zaakId: string, nu: number): readonly ZaakEvent[] {
  let zaak: Zaak | null = null;
  const events: ZaakEvent[] = [];
  for (const { command, om } of opdrachten(werkplek(LOCATIE), zaakId, nu)) {
    const besluit = decide(zaak, command, om);
    if (!besluit.ok) throw new Error(`refused: ${command.type}`);
    zaak = besluit.zaak;
    events.push(...besluit.events);
  }
  return events;
}

/**
 * The first figures of a location with many cases ever, with everything worked out from the events, how long somebody
 * waits to hear something, the second time, and the first time after a restart: another program on the same store.
 */
export async function cijfers({ zaken: aantal }: CijfersSize): Promise<readonly Meting[]> {
  const redis = await startRedis(['--appendfsync', 'no']);
  try {
    const ports = await redis.open();
    const clock = ports.clock.view;
    // Cases in which something happened just now are worked out at each reading.
    const nu = clock.caseNow() - 2 * UUR;
    const voorbeeld = geschiedenis(`${LOCATIE}:BO-26-0000`, nu);
    const ids = Array.from({ length: aantal }, (_, nr) => `${LOCATIE}:BO-26-${String(nr).padStart(4, '0')}`);
    for (let van = 0; van < aantal; van += GROEP) {
      await Promise.all(
        ids.slice(van, van + GROEP).map(async (zaakId) => {
          const stream = zaakStream(zaakId);
          if (stream === null) throw new Error('no id of a case');
          const events = voorbeeld.map((event) =>
            event.type === 'ZaakGemeld' ? { ...event, zaakId, oefening: false } : event,
          );
          const leeg = { timersSet: [], timersDropped: [], postsDirty: [] };
          await ports.store.commit({ stream, expected: EMPTY, commandId: zaakId, events, ...leeg });
        }),
      );
    }
    const breathe = (): Promise<void> => new Promise((verder) => setImmediate(verder));
    const figures = new Figures({ ...ports, clock, log: silentLog, breathe });
    const locatie = { ...werkplek(LOCATIE), oefening: false };
    const vraag = { periode: kwartaalVan(datumVan(nu)), regio: null };
    const lus = monitorEventLoopDelay({ resolution: 5 });
    lus.enable();
    const rekentijd = process.cpuUsage();
    const begin = performance.now();
    let langst = 0;
    for (let klaar = false; !klaar; ) {
      const gevraagd = performance.now();
      klaar = !('bezig' in (await figures.reportWithin(GEDULD, locatie, vraag, nu)));
      langst = Math.max(langst, performance.now() - gevraagd);
    }
    const eerste = performance.now() - begin;
    const { user, system } = process.cpuUsage(rekentijd);
    lus.disable();
    const weer = performance.now();
    await figures.report(locatie, vraag, nu);
    const daarna = performance.now() - weer;
    const herstart: number[] = [];
    const drukte = monitorEventLoopDelay({ resolution: 5 });
    drukte.enable();
    for (let nr = 0; nr < HERSTARTS; nr += 1) {
      const opnieuw = await redis.open();
      const ander = { ...opnieuw, clock: opnieuw.clock.view, log: silentLog, breathe };
      const start = performance.now();
      await new Figures(ander).report(locatie, vraag, nu);
      herstart.push(performance.now() - start);
    }
    drukte.disable();
    const na = percentile(herstart, 0.5);
    return [
      bericht(`cijfers, eerste keer over ${aantal} zaken`, eerste, 'ms'),
      bericht('cijfers, rekentijd per zaak', (user + system) / 1_000 / aantal, 'ms'),
      // What a press that comes in between waits for.
      bericht('cijfers, lus opgehouden p99', lus.percentile(99) / 1e6, 'ms'),
      bericht('cijfers, langste wachten op een antwoord', langst, 'ms'),
      bericht('cijfers, daarna', daarna, 'ms'),
      bericht('cijfers, na een herstart, lus opgehouden p99', drukte.percentile(99) / 1e6, 'ms'),
      vergelijking(
        `cijfers, na een herstart over ${aantal} zaken, tegen alles uit de gebeurtenissen`,
        'ms',
        { waarde: na, ijkpunt: eerste, ratio: na / eerste },
        DOEL,
      ),
    ];
  } finally {
    await redis.stop();
  }
}
