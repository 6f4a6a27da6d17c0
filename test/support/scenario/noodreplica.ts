import { Noodlijsten } from '../../../src/app/noodlijst/noodlijsten.ts';
import type { Noodmap } from '../../../src/app/ports/noodmap.ts';
import { locatieStreams } from '../../../src/app/streams/locatie-streams.ts';
import { zaakStreams } from '../../../src/app/streams/zaak-streams.ts';
import { outsidePager } from '../../../src/infra/pager/outside-pager.ts';
import type { Mailserver } from '../buiten/mailserver.ts';
import { troubleLog } from './trouble-log.ts';
import type { Zsm } from './zsm.ts';

export type Noodreplica = {
  run(): Promise<void>;
  /** Trouble that it logged since the last look. */
  takeTrouble(): readonly string[];
};

/** What makes the emergency lists in one replica more, on the Redis of the story. */
export function noodreplica(zsm: Zsm, noodmap: Noodmap, mail: Mailserver): Noodreplica {
  const wake = (): void => undefined;
  const trouble: string[] = [];
  const lijsten = new Noodlijsten({
    store: zsm.ports.store,
    zaken: zaakStreams(zsm.ports.store, wake),
    locaties: locatieStreams(zsm.ports.store, wake),
    instellingen: zsm.locaties,
    noodmap,
    pager: outsidePager({ SMTP_URL: mail.url, SMTP_AFZENDER: 'negenuur@voorbeeld.example' }, Date.now),
    lease: zsm.ports.lease,
    clock: { wall: () => zsm.wall.now(), caseNow: () => zsm.nu, speed: 1 },
    ids: { token: () => crypto.randomUUID() },
    log: troubleLog((line) => void trouble.push(line)),
    metrics: zsm.metrics,
  });
  return { run: () => lijsten.run(), takeTrouble: () => trouble.splice(0) };
}
