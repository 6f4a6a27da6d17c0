import type { Locatie } from '../../domain/instellingen/locatie.ts';
import type { Metrics } from '../metrics/metrics.ts';
import type { Agenda } from '../ports/agenda.ts';
import type { Channel } from '../ports/channel.ts';
import type { Clock } from '../ports/clock.ts';
import type { Inbox } from '../ports/inbox.ts';
import type { Running } from '../program.ts';
import { createProgram } from '../program.ts';
import type { Oefenboek, Oefenklok } from './boek.ts';
import { Oefeninbox } from './oefeninbox.ts';
import type { Oefendelen } from './poorten.ts';
import { oefenpoorten, stilVoorSpelers } from './poorten.ts';
import { Regie } from './regie.ts';

export type Lokaaldeps = {
  readonly lokaal: Locatie;
  readonly delen: Oefendelen;
  readonly clock: Clock;
  readonly klok: Oefenklok;
  readonly agenda: Agenda;
  readonly metrics: Metrics;
  readonly boek: Oefenboek;
};

/** A practice room at work. */
export type Oefenlokaal = {
  readonly id: string;
  readonly inbox: Inbox;
  readonly regie: Regie;
  run(channel: Channel): Running;
};

/** ms that one replica leads the exercise: as long as one look of each second. */
const BEURT = 900;

/** Puts one practice room together: the ordinary program behind closed ports, and who leads the exercise. */
export function createOefenlokaal(deps: Lokaaldeps): Oefenlokaal {
  const { lokaal, delen, clock, klok, agenda, metrics, boek } = deps;
  const ports = oefenpoorten(delen, lokaal, { clock, agenda, metrics });
  const program = createProgram(ports);
  const shared = { lokaal, program, klok, boek, agenda, store: ports.store, ids: ports.ids, log: ports.log };
  const regie = new Regie(shared);
  return {
    id: lokaal.id,
    regie,
    inbox: new Oefeninbox({ ...shared, regie, clock, directory: ports.directory }),
    run: (channel) => program.run(stilVoorSpelers(channel, () => ports.ids.token())),
  };
}

/** One look at the exercise of a room, by one of the replicas; it may be woken at any time. */
export async function leidOefening({ id, regie }: Oefenlokaal, { lease }: Oefendelen): Promise<void> {
  if (await lease.take(`${id}:regie`, BEURT)) await regie.tik();
}
