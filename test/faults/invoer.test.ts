import { expect, test } from 'vitest';
import { invoer } from './invoer/invoer.ts';

test('vijandige invoer aan elke deur: een gewoon antwoord, geen 500 en niets dat blijft hangen', async () => {
  const { cijfers, fouten } = await invoer(1_200, 20_261_122);
  expect(fouten).toEqual([]);
  expect(cijfers['aantal']).toBeGreaterThanOrEqual(1_200);
});
