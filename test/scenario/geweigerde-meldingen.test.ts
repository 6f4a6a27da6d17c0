import { expect } from 'vitest';
import { textsOf } from '../support/scenario/kaart.ts';
import { scenario } from '../support/scenario/scenario.ts';
import { zonderHerinneringen } from '../support/scenario/stappen.ts';
import { chatOf } from '../support/scenario/teams.ts';
import type { Zsm } from '../support/scenario/zsm.ts';

const stil = { instellingen: zonderHerinneringen };
const ALARM = 'kpc-1: Melding geweigerd: bekijk dit nu';

async function geweigerd(zsm: Zsm, keer: number, bron = 'demo'): Promise<void> {
  for (let i = 0; i < keer; i += 1) await zsm.program.intake.reportRefused('oefenstad', bron, 1);
  await zsm.settles();
}

/** What the cards about refused messages say that stand in the chat of the KPC. */
function kaarten(zsm: Zsm): readonly string[] {
  return zsm.teams
    .in(chatOf('29:kpc-1'))
    .map(({ message }) => textsOf(message.card).join(' '))
    .filter((tekst) => tekst.includes('Melding geweigerd'));
}

scenario(
  'een kapotte bron stuurt er driehonderd: één kaart die meetelt, en de store loopt niet vol',
  async (zsm) => {
    await geweigerd(zsm, 1);
    zsm.berichten.expectAll([ALARM]);
    expect(kaarten(zsm)).toEqual([expect.stringContaining('Een melding is niet aangenomen')]);
    await geweigerd(zsm, 299);
    await zsm.tellsRefused();
    await zsm.wallPasses('5s');
    zsm.berichten.expectNoMore();
    expect(kaarten(zsm)).toEqual([expect.stringContaining('300 meldingen zijn niet aangenomen')]);
    const { events } = await zsm.ports.store.load(zsm.locatieStroom());
    const stored = events as readonly { readonly type: string }[];
    expect(stored.filter(({ type }) => type === 'MeldingGeweigerd').length).toBeLessThanOrEqual(12);
  },
  stil,
);

scenario(
  'een tweede verdachte een minuut later, en een andere bron, zijn meteen een eigen bericht',
  async (zsm) => {
    await geweigerd(zsm, 1);
    zsm.berichten.expectAll([ALARM]);
    await geweigerd(zsm, 1, 'politie');
    zsm.berichten.expectAll([ALARM]);
    await zsm.passes('1m');
    await geweigerd(zsm, 1);
    zsm.berichten.expectAll([ALARM]);
    expect(kaarten(zsm)).toHaveLength(3);
  },
  stil,
);

scenario(
  'wat in een stroom wachtte, gaat mee met de volgende melding',
  async (zsm) => {
    await geweigerd(zsm, 25);
    zsm.berichten.expectAll([ALARM]);
    await zsm.wallPasses('61s');
    await geweigerd(zsm, 1);
    await zsm.tellsRefused();
    await zsm.wallPasses('5s');
    expect(kaarten(zsm)).toEqual([expect.stringContaining('26 meldingen zijn niet aangenomen')]);
  },
  stil,
);
