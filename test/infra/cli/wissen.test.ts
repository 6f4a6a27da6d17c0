import { afterAll, beforeAll, expect, test } from 'vitest';
import { beheer } from '../../../src/infra/cli/beheer.ts';
import { TEST_KEYS } from '../../support/redis.ts';
import { nietVast } from '../../support/scenario/meldingen.ts';
import { zonderHerinneringen } from '../../support/scenario/stappen.ts';
import { sluit } from '../../support/scenario/werk.ts';
import type { Zsm } from '../../support/scenario/zsm.ts';
import { oefenstad } from '../../support/scenario/zsm.ts';

const DAG = 86_400_000;
let zsm: Zsm;
let gesloten: string;
beforeAll(async () => {
  zsm = await oefenstad({ instellingen: zonderHerinneringen });
  await zsm.meldt(nietVast());
  gesloten = zsm.zaakId;
  await sluit(zsm, 'kpc-1', true);
  await zsm.meldt(nietVast());
});
afterAll(async () => zsm[Symbol.asyncDispose]());

async function wissen(...argumenten: readonly string[]) {
  const [uit, fout]: [string[], string[]] = [[], []];
  const code = await beheer(['wissen', ...argumenten], {
    regels: (async function* leeg() {})(),
    omgeving: { NEGENUUR_MODUS: 'demo', REDIS_URL: zsm.redis.socket, ENCRYPTION_KEYS: TEST_KEYS },
    uit: (regel) => uit.push(regel),
    fout: (regel) => fout.push(regel),
  });
  return {
    code,
    regels: uit.map((regel) => JSON.parse(regel) as Record<string, unknown>),
    fout: fout.join(),
  };
}

test('shows first, destroys when told to, and reports; a case that is open is not named', async () => {
  const vers = await wissen('oefenstad');
  expect(vers).toMatchObject({
    code: 0,
    fout: '',
    regels: [{ zaakId: gesloten, oordeel: 'bewaren', gewist: false }],
  });

  await zsm.ports.clock.advance(4_000 * DAG);
  const oud = await wissen('oefenstad');
  expect(oud.regels).toMatchObject([{ zaakId: gesloten, oordeel: 'mag weg', gewist: false }]);
  expect(oud.fout).toContain('1 te vernietigen. Voeg --echt toe');
  expect(await zsm.version(gesloten)).toBeGreaterThan(0);

  const echt = await wissen('oefenstad', '--echt');
  expect(echt.regels).toMatchObject([{ zaakId: gesloten, gewist: true }]);
  expect(await zsm.version(gesloten)).toBe(0);
  expect(await zsm.version()).toBeGreaterThan(0);
  expect((await wissen('oefenstad', '--echt')).regels).toEqual([]);

  const verslag = await wissen('oefenstad', '--verslag');
  expect(verslag.regels).toMatchObject([{ zaakId: gesloten, gewistOp: expect.any(String) as unknown }]);
  expect(JSON.stringify(verslag.regels)).not.toContain('kpc-1');
});

test.each([
  [['--alles'], 'Onbekende keuze: --alles'],
  [['nergens'], 'Onbekende locatie: nergens'],
])('%j: %s', async (argumenten, zin) => {
  expect(await wissen(...argumenten)).toMatchObject({
    code: 1,
    fout: expect.stringContaining(zin) as unknown,
  });
});
