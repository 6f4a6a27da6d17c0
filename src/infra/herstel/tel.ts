import { sameTimers } from '../../app/auditor/timers.ts';
import { locatieStream } from '../../app/streams/locatie-streams.ts';
import { zaakStream, zaakUit } from '../../app/streams/zaak-streams.ts';
import { timersVan } from '../../domain/afgeleid/derive.ts';
import type { Tijdstip } from '../../domain/termijnen/tijdstip.ts';
import type { RedisPorts } from '../redis/open-redis.ts';

/** What a location would go on with. */
export type Telling = {
  readonly openZaken: number;
  readonly timers: number;
  /** Open cases whose timers are not those that their events demand: `herbouw` puts them right. */
  readonly zakenMetAndereTimers: number;
  readonly wachtendeBerichten: number;
  readonly geparkeerd: number;
  /** Messages whose delivery is known: these cannot be made again. */
  readonly bezorgingen: number;
  /** Last event of an open case or of the location, on the case clock; null when there is none. */
  readonly laatste: Tijdstip | null;
};

/** Counts what stands in a store, and holds the timers of every open case against its events. */
export async function tel({ store, agenda, ledger }: RedisPorts, locatie: string): Promise<Telling> {
  const [timers, syncs, open] = await Promise.all([
    agenda.entries(locatie, 'timer'),
    agenda.entries(locatie, 'sync'),
    store.openCases(locatie),
  ]);
  const perZaak = Map.groupBy(timers, ({ stream }) => stream.id);
  const streams = open.map(zaakStream).filter((stream) => stream !== null);
  let anders = 0;
  let laatste: Tijdstip | null = null;
  let bezorgingen = 0;
  for (const stream of [locatieStream(locatie), ...streams]) {
    const { events } = await store.load(stream);
    const laatsteHier = events.at(-1);
    if (laatsteHier !== undefined) laatste = Math.max(laatste ?? 0, laatsteHier.op);
    for (const per of Object.values(await ledger.readAll(stream))) bezorgingen += Object.keys(per).length;
    if (stream.soort !== 'zaak') continue;
    const zaak = zaakUit(events);
    const heeft = (perZaak.get(stream.id) ?? []).map(({ id, due }) => ({ id, due }));
    if (!sameTimers(heeft, zaak === null ? [] : timersVan(zaak))) anders += 1;
  }
  return {
    openZaken: open.length,
    timers: timers.length,
    zakenMetAndereTimers: anders,
    wachtendeBerichten: syncs.length,
    geparkeerd: [...timers, ...syncs].filter(({ parked }) => parked).length,
    bezorgingen,
    laatste,
  };
}
