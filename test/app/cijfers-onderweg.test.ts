import { expect, it } from 'vitest';
import { Figures } from '../../src/app/figures/figures.ts';
import { StoreUnavailable } from '../../src/app/ports/store.ts';
import { kalenderdeel } from '../../src/domain/cijfers/periode.ts';
import { nietVast, vast } from '../support/scenario/meldingen.ts';
import { oefenstad } from '../support/scenario/zsm.ts';

const periode = kalenderdeel('2041-K1');
if (periode === null) throw new Error('no quarter');
const vraag = { periode, regio: null };

/** Stops a reading after some cases until it is let go. */
function slagboom(na: number) {
  let gezien = 0;
  let open = (): void => undefined;
  const dicht = new Promise<void>((mag) => (open = mag));
  return {
    open,
    breathe: (): Promise<void> => {
      gezien += 1;
      return gezien >= na ? dicht : Promise.resolve();
    },
  };
}

it('zolang er wordt gelezen, zegt het hoe ver; wie weer vraagt, krijgt dezelfde lezing', async () => {
  await using zsm = await oefenstad();
  const locatie = zsm.locaties.get('oefenstad');
  if (locatie === undefined) throw new Error('no oefenstad');
  for (let nr = 0; nr < 10; nr += 1) await zsm.meldt(nr % 2 === 0 ? vast() : nietVast());
  // The first breath comes after looking at what is kept: nothing is.
  const { breathe, open } = slagboom(2);
  const clock = zsm.ports.clock.view;
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const figures = new Figures({ ...zsm.ports, clock, log, breathe });
  let onderweg = await figures.reportWithin(0, locatie, vraag, zsm.nu);
  while (!('bezig' in onderweg) || onderweg.bezig.gelezen === 0) {
    onderweg = await figures.reportWithin(20, locatie, vraag, zsm.nu);
  }
  expect(onderweg).toEqual({ bezig: { gelezen: 8, totaal: 10 } });
  open();
  expect(await figures.reportWithin(60_000, locatie, vraag, zsm.nu)).toHaveProperty('groepen');
});

it('valt Redis weg, dan hoort wie het vroeg dat; wat al was gelezen, wordt niet nog eens gelezen', async () => {
  await using zsm = await oefenstad();
  const locatie = zsm.locaties.get('oefenstad');
  if (locatie === undefined) throw new Error('no oefenstad');
  for (let nr = 0; nr < 10; nr += 1) await zsm.meldt(vast());
  let gelezen: string[] = [];
  let weg = true;
  const store = {
    ...zsm.ports.store,
    load: async (...[stream, vanaf]: Parameters<typeof zsm.ports.store.load>) => {
      if (weg && gelezen.length >= 8) throw new StoreUnavailable(true);
      gelezen.push(`${stream.id} ${vanaf === undefined ? 'heel' : 'sindsdien'}`);
      return zsm.ports.store.load(stream, vanaf);
    },
  };
  const clock = zsm.ports.clock.view;
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const figures = new Figures({ ...zsm.ports, store, clock, log, breathe: () => Promise.resolve() });
  await expect(figures.report(locatie, vraag, zsm.nu)).rejects.toThrow(StoreUnavailable);
  [weg, gelezen] = [false, []];
  await figures.report(locatie, vraag, zsm.nu);
  expect(gelezen.filter((regel) => regel.endsWith('heel'))).toHaveLength(2);
});
