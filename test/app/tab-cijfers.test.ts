import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EMPTY } from '../../src/app/ports/store.ts';
import { newDelivery } from '../../src/app/sync/new-delivery.ts';
import type { Cijferrapport } from '../../src/domain/cijfers/rapport.ts';
import { zaak } from '../support/domain/melding.ts';
import { vt } from '../support/domain/tafel.ts';
import { given } from '../support/domain/verloop.ts';
import { vast } from '../support/scenario/meldingen.ts';
import type { Zsm } from '../support/scenario/zsm.ts';
import { oefenstad } from '../support/scenario/zsm.ts';
import type { TabServer } from '../support/tab/tab-server.ts';
import { tabServer } from '../support/tab/tab-server.ts';

let zsm: Zsm;
let server: TabServer;

/** A case as a source of a real location would make it: the same events, not for practice. */
async function echteZaak(nummer: string): Promise<void> {
  const { events } = given(zaak()).after(12).when(vt().antwoord('ja'));
  await zsm.ports.store.commit({
    stream: zsm.stream(`oefenstad:${nummer}`),
    expected: EMPTY,
    commandId: nummer,
    events: events.map((event) => (event.type === 'ZaakGemeld' ? { ...event, oefening: false } : event)),
    timersSet: [],
    timersDropped: [],
    postsDirty: [],
  });
  const wall = zsm.ports.clock.view.wall();
  const taken = { ...newDelivery(wall, 'vt-1'), firstSentAt: wall };
  const stream = zsm.stream(`oefenstad:${nummer}`);
  await zsm.ports.ledger.write(stream, 'v:deel-a:vt-oefenstad', 'persoon:vt-1', taken);
}

beforeAll(async () => {
  zsm = await oefenstad();
  server = await tabServer(zsm);
  await zsm.meldt(vast());
  for (const nr of [1, 2, 3, 4, 5, 6, 7]) await echteZaak(`OF-26-900${nr}`);
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await zsm[Symbol.asyncDispose]();
});

const cijfers = (wie: string | undefined, vraag: string): Promise<Response> =>
  server.vraag(`cijfers?${vraag}`, wie);

async function getal(vraag: string, cijfer: string, deel: string): Promise<number | null | undefined> {
  const rapport = (await (await cijfers('kpc-1', vraag)).json()) as Cijferrapport;
  const gevonden = rapport.groepen.flatMap((groep) => groep.cijfers).find(({ id }) => id === cijfer);
  return gevonden?.rijen[0]?.delen.find(({ id }) => id === deel)?.aantal;
}

describe('wie ziet de cijfers', () => {
  it.each([
    ['officier-1', 'locatie=oefenstad&periode=2026-K4', 200],
    ['vt-oefenstad-1', 'locatie=oefenstad&periode=2026-11', 200],
    // No case is in them, so beheer may see them too.
    ['beheer-1', 'locatie=oefenstad&periode=2026', 200],
    [undefined, 'locatie=oefenstad&periode=2026-K4', 401],
    ['duin-officier', 'locatie=oefenstad&periode=2026-K4', 403],
    ['officier-1', 'locatie=duinstad&periode=2026-K4', 403],
    // Only what is protected together: no week, no day.
    ['officier-1', 'locatie=oefenstad&periode=2026-W4', 400],
    ['officier-1', 'locatie=oefenstad&periode=2026-13', 400],
    ['officier-1', 'locatie=oefenstad', 200],
    ['officier-1', 'periode=2026', 400],
    ['officier-1', 'locatie=oefenstad&periode=2026-K4&vt=vt-elders', 400],
  ])('%s vraagt %s: %i', async (wie, vraag, status) => {
    expect((await cijfers(wie, vraag)).status).toBe(status);
  });
});

it('telt echte zaken, laat oefenzaken weg, en filtert op Veilig Thuis en periode', async () => {
  expect(await getal('locatie=oefenstad&periode=2026-11', 'zaken', 'hg-vast')).toBe(7);
  expect(await getal('locatie=oefenstad&periode=2026-10', 'zaken', 'hg-vast')).toBe(0);
  const vraag = 'locatie=oefenstad&periode=2026-K4&vt=';
  expect(await getal(`${vraag}vt-oefenstad`, 'deel-a-tijd', 'tot-15')).toBe(7);
  expect(await getal(`${vraag}vt-waterland`, 'zaken', 'hg-vast')).toBe(0);
});

it('telt ook wat het bewijs van de berichten laat zien: van vraag tot aangenomen, en nooit geopend', async () => {
  const vraag = 'locatie=oefenstad&periode=2026-K4';
  // The messages of these cases of 2026 were taken today, in the time of the scenarios.
  expect(await getal(vraag, 'bewijs-aangenomen', 'langer')).toBe(7);
  expect(await getal(vraag, 'bewijs-geopend', 'niet')).toBe(7);
  expect(await getal(vraag, 'bewijs-beantwoord', 'tot-15')).toBe(7);
});
