import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { render } from '../../cards/render.ts';
import { voorbeelden } from '../../cards/voorbeelden/alle.ts';
import type { Tekenblad, Thema } from '../../scripts/kaarten/tekenblad.ts';
import { openTekenblad } from '../../scripts/kaarten/tekenblad.ts';

const TELEFOON = 360;
/** The first samples of a kind have every part of its card; the others differ in words only. */
const VOOR_AXE = 2;
const soorten = Object.entries(voorbeelden);

let blad: Tekenblad;
beforeAll(async () => {
  blad = await openTekenblad();
});
afterAll(() => blad.sluit());

async function tekenAlles(lijst: (typeof soorten)[number][1], thema: Thema): Promise<readonly string[]> {
  await blad.leeg();
  const meldingen: string[] = [];
  for (const { naam, view } of lijst)
    meldingen.push(...(await blad.teken(render(view), thema, TELEFOON, naam)));
  return meldingen;
}

async function ernstigeBezwaren(): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page: blad.page })
    .include('.kaart')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa'])
    // The renderer itself puts aria-required on the box around required choices, which has no role.
    .disableRules(['aria-allowed-attr'])
    .analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describe.each(['light', 'dark'] as const)('on a phone, %s theme', (thema) => {
  test.each(soorten)('%s: understood by the renderer and nothing sticks out', async (_, lijst) => {
    expect(lijst.length).toBeGreaterThan(0);
    expect(await tekenAlles(lijst, thema)).toEqual([]);
    expect(await blad.overloop()).toEqual([]);
  });

  test('readable for everybody: axe finds nothing serious', async () => {
    const bladvol = soorten.flatMap(([, lijst]) => lijst.slice(0, VOOR_AXE));
    await tekenAlles(bladvol, thema);
    expect(await ernstigeBezwaren()).toEqual([]);
  }, 60_000);
});

test('typed text makes no link, image, mention or bold on the drawn card', async () => {
  const [inzien] = voorbeelden.inzien;
  if (inzien === undefined) throw new Error('a sample of inzien is missing');
  await tekenAlles([inzien], 'light');
  const getypt = blad.page.locator('.kaart');
  expect(await getypt.locator('a, img, at').count()).toBe(0);
  expect(await getypt.innerText()).toContain('**Let op** <at>Officier</at>');
});

test('a card that sticks out is noticed', async () => {
  await blad.leeg();
  const breed = { type: 'TextBlock', text: 'x'.repeat(200) };
  await blad.teken(
    {
      type: 'AdaptiveCard',
      version: '1.5',
      body: [{ type: 'ColumnSet', columns: [{ type: 'Column', width: '700px', items: [breed] }] }],
    },
    'light',
    TELEFOON,
    'te breed',
  );
  expect(await blad.overloop()).not.toEqual([]);
});
