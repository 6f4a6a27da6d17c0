import { expect, test } from 'vitest';
import { slachtofferwoorden } from '../../cards/teksten/slachtoffer.ts';
import { inbrengShn } from '../../src/domain/werkproces/formulieren/inbreng-shn.ts';

test.each(Object.entries(slachtofferwoorden))('every choice of %s has a word', (veldId, woorden) => {
  const veld = inbrengShn.velden.find(({ id }) => id === veldId);
  const opties = veld !== undefined && 'opties' in veld ? veld.opties.map(({ waarde }) => waarde) : [];
  expect(Object.keys(woorden)).toEqual(opties);
});
