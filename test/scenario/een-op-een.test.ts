import { expect } from 'vitest';
import { scenario } from '../support/scenario/scenario.ts';

scenario('in een 1-op-1-gesprek hoeft niemand Negenuur te noemen', async (zsm) => {
  const [kaart] = await zsm.types('kpc-1', 'piket', zsm.personal('kpc-1'), false);
  expect(JSON.stringify(kaart?.card)).toContain('Wie heeft nu dienst');
  const [hulp] = await zsm.types('kpc-1', 'goedemorgen', zsm.personal('kpc-1'), false);
  expect(JSON.stringify(hulp?.card)).toContain('Zo helpt Negenuur u');
});

scenario('in het kanaal blijft Negenuur stil als het niet genoemd wordt', async (zsm) => {
  expect(await zsm.types('kpc-1', 'piket', zsm.channel(), false)).toEqual([]);
});
