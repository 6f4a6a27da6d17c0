import { expect, test } from 'vitest';
import { plekverbs } from '../../src/app/inbox/verbs.ts';
import { inKanaal, senderVan } from '../support/poort/wereld.ts';
import { leesOefenstad } from '../support/scenario/locaties.ts';
import { instellingen, oefeningen } from './invoer/bestanden.ts';
import { invoer } from './invoer/invoer.ts';
import { knoppen } from './invoer/knoppen.ts';

test('vijandige invoer aan elke deur: een gewoon antwoord, geen 500 en niets dat blijft hangen', async () => {
  const { cijfers, fouten } = await invoer(1_200, 20_261_122);
  expect(fouten).toEqual([]);
  expect(cijfers['aantal']).toBeGreaterThanOrEqual(1_200);
});

// What the long form found, so that the short one always tries it.
test('een getal op een knop dat geen getal is en zich ook niet laat omzetten', async () => {
  const oefenstad = leesOefenstad();
  const sender = senderVan(new Map([[oefenstad.id, oefenstad]]), 'kpc-1');
  const basis = { stand: 0, sender, plaats: inKanaal };
  const data = { z: 'oefenstad:OF-26-0001', l: 'oefenstad', nr: { toString: '' } };
  for (const verb of plekverbs) expect(await knoppen.probeer({ ...basis, verb, data })).toBeNull();
});

test('een alias van niets in een oefening en in een instelling', async () => {
  for (const soort of [oefeningen, instellingen]) expect(await soort.probeer('id: *niets\n')).toBeNull();
});
