import { afterAll, beforeAll, expect, test } from 'vitest';
import { beoordeel } from '../../src/app/bewaren/beoordelen.ts';
import { voerDossierUit } from '../../src/app/dossier/uitvoeren.ts';
import { workOut } from '../../src/app/figures/work-out.ts';
import type { StoredEvent, StreamId } from '../../src/app/ports/store.ts';
import { NewerEvent } from '../../src/app/streams/newer-event.ts';
import { zaakStreams } from '../../src/app/streams/zaak-streams.ts';
import type { RedisPorts } from '../../src/infra/redis/open-redis.ts';
import { commitOn, newStream, positionOf } from '../support/commits.ts';
import { zaak } from '../support/domain/melding.ts';
import { kpc, ovj, systeem } from '../support/domain/tafel.ts';
import { given } from '../support/domain/verloop.ts';
import type { TestRedis } from '../support/redis.ts';
import { startRedis } from '../support/redis.ts';
import { leesOefenstad } from '../support/scenario/locaties.ts';
import { until } from '../support/until.ts';

let redis: TestRedis;
let ports: RedisPorts;
beforeAll(async () => {
  redis = await startRedis(['--appendfsync', 'no']);
  ports = await redis.open();
});
afterAll(() => redis.stop());

const nieuwere = [
  ['of a kind it does not know', { type: 'IetsNieuws', v: 1, op: 1 }],
  ['of a version it does not know', { type: 'ZaakIngetrokken', v: 2, op: 1, reden: 'anders' }],
] as const;

/** A case that ended long ago, with something in it that a newer version wrote. */
async function langGeleden(nieuw: StoredEvent): Promise<StreamId> {
  const stream = newStream('oefenstad');
  const { events } = given(zaak()).when(
    ovj().besluitVrijheid({ besluit: 'heenzenden', informant: 'shn' }, 'anders'),
    kpc().sluit('anders'),
  );
  await ports.store.commit(commitOn(stream, { events: [...events, nieuw] }));
  return stream;
}

test.each(nieuwere)(
  'a case with an event %s is left alone: nothing is folded, decided or stored',
  async (_, event) => {
    const stream = newStream('oefenstad');
    const kept = positionOf(await ports.store.commit(commitOn(stream, { events: [event] })));
    const zaken = zaakStreams(ports.store, () => undefined);
    const om = { nu: 1, actor: systeem, vtOrganisaties: [] };
    const command = { command: { type: 'verstrijk', timerId: 'h:x', speling: 0 }, om } as const;
    await expect(zaken.read(stream)).rejects.toThrow(NewerEvent);
    await expect(zaken.execute(stream, command, 'c', { timerId: 'h:x' })).rejects.toThrow(NewerEvent);
    expect((await ports.store.load(stream)).position).toEqual(kept);
  },
);

test.each(nieuwere)('a case with an event %s is not destroyed when its time is over', async (_, event) => {
  const stream = await langGeleden(event);
  const onleesbaar = new Map<string, unknown>();
  const mag: string[] = [];
  const locatie = { id: 'oefenstad', bewaarDagen: 1 };
  for await (const { stream: gelezen, oordeel } of beoordeel(ports, locatie, 9e15, ({ id }, fout) =>
    onleesbaar.set(id, fout),
  )) {
    if (oordeel.soort === 'wissen') mag.push(gelezen.id);
  }
  expect(mag).not.toContain(stream.id);
  expect(onleesbaar.get(stream.id)).toBeInstanceOf(NewerEvent);
});

test.each(nieuwere)(
  'a case with an event %s has no figures: none are better than wrong ones',
  async (_, event) => {
    const { id } = await langGeleden(event);
    await expect(workOut({ ...ports, clock: ports.clock.view }, id)).rejects.toThrow(NewerEvent);
  },
);

test.each(nieuwere)('a case with an event %s gives no file', async (_, event) => {
  const stream = await langGeleden(event);
  const locatie = leesOefenstad();
  const persoon = { soort: 'persoon', persoonId: 'kpc-1', rollen: [{ rol: 'kpc' }] } as const;
  const deps = {
    ...ports,
    clock: ports.clock.view,
    zaken: zaakStreams(ports.store, () => undefined),
    ids: { token: () => 'dossier' },
  };
  const gevraagd = voerDossierUit(deps, stream, { persoon, locatie, langs: 'pagina' });
  await expect(gevraagd).rejects.toThrow(NewerEvent);
});

test('of two versions only the newest may, and the older again when the newer is gone', async () => {
  expect(await ports.lease.newest('proef', 1, 60_000)).toBe(true);
  expect(await ports.lease.newest('proef', 2, 60_000)).toBe(true);
  expect(await ports.lease.newest('proef', 1, 60_000)).toBe(false);
  expect(await ports.lease.newest('proef', 2, 1)).toBe(true);
  await until('the newer is gone', () => ports.lease.newest('proef', 1, 1));
});
