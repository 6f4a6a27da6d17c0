import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { render } from '../../cards/render.ts';
import { voorbeelden } from '../../cards/voorbeelden/alle.ts';
import type { Voorbeeld } from '../../cards/voorbeelden/basis.ts';
import { legeFormulieren } from '../../cards/voorbeelden/formulier.ts';
import { noodvoorbeeld, volleNoodlijst } from '../../cards/voorbeelden/noodlijst.ts';
import { ernstigeBezwaren } from '../../scripts/kaarten/bezwaren.ts';
import { metNoodblad, vellen } from '../../scripts/kaarten/noodblad.ts';
import type { Tekenblad, Thema } from '../../scripts/kaarten/tekenblad.ts';
import { openTekenblad } from '../../scripts/kaarten/tekenblad.ts';
import { LEGE_FORMULIEREN, perSoort } from './kaartdelen.ts';

const TELEFOON = 360;
/** The first sample of a kind has every part of its card, the first forms every kind of question. */
const VOOR_AXE = [
  ...perSoort.flatMap(([, lijst]) => lijst.slice(0, 1)),
  ...voorbeelden.formulier.slice(1, 3),
  ...voorbeelden.vangrail.slice(1, 2),
];

let blad: Tekenblad;
beforeAll(async () => {
  blad = await openTekenblad();
});
afterAll(() => blad.sluit());

async function tekenAlles(lijst: readonly Voorbeeld[], thema: Thema): Promise<readonly string[]> {
  await blad.leeg();
  return blad.teken(
    lijst.map(({ naam, view }) => ({ naam, kaart: render(view) })),
    thema,
    TELEFOON,
  );
}

// The two themes differ in colours alone, so widths, roles and labels are measured once. `npm run cards` looks at
// everything it draws, in both.
test.each(perSoort.filter(([soort]) => soort !== LEGE_FORMULIEREN))(
  '%s on a phone: understood by the renderer and nothing sticks out',
  async (_, lijst) => {
    expect(lijst.length).toBeGreaterThan(0);
    expect(await tekenAlles(lijst, 'light')).toEqual([]);
    expect(await blad.overloop()).toEqual([]);
  },
  30_000,
);

test('every form on a phone: understood, nothing sticks out, and axe finds nothing serious', async () => {
  expect(await tekenAlles(Object.values(legeFormulieren).flat(), 'light')).toEqual([]);
  expect(await blad.overloop()).toEqual([]);
  expect(await ernstigeBezwaren(blad.page, 'bouw')).toEqual([]);
}, 120_000);

test.each([
  ['light', 'alles'],
  ['dark', 'kleur'],
] as const)(
  'every kind in the %s theme: axe finds nothing serious',
  async (thema, blik) => {
    expect(await tekenAlles(VOOR_AXE, thema)).toEqual([]);
    expect(await ernstigeBezwaren(blad.page, blik)).toEqual([]);
  },
  120_000,
);

/** Buttons of one drawn card of which a screen reader says the same: name and, behind it, description. */
const GELIJK_KLINKEND = `[...document.querySelectorAll('.kaart')].flatMap((kaart) => {
  const klinkt = [...kaart.querySelectorAll('button')].map(
    (knop) => knop.getAttribute('aria-label') + ' | ' + knop.title,
  );
  return klinkt.filter((een, plek) => klinkt.indexOf(een) !== plek);
})`;

test.each(perSoort.filter(([soort]) => soort !== LEGE_FORMULIEREN))(
  '%s: no two buttons of a card sound the same',
  async (_, lijst) => {
    await tekenAlles(lijst, 'light');
    expect(await blad.page.evaluate(GELIJK_KLINKEND)).toEqual([]);
  },
);

test('buttons that sound the same are noticed', async () => {
  await blad.leeg();
  const open = { type: 'Action.Execute', title: 'Open', verb: 'taak' };
  const kaart = { type: 'AdaptiveCard', version: '1.5', actions: [open, open] } as const;
  await blad.teken([{ kaart, naam: 'twee keer Open' }], 'light', TELEFOON);
  expect(await blad.page.evaluate(GELIJK_KLINKEND)).toEqual(['Open | Open']);
});

test('what axe must find, it finds', async () => {
  await tekenAlles(voorbeelden.zaak.slice(0, 1), 'light');
  await blad.page.addStyleTag({ content: '.kaart p { color: #ddd; }' });
  for (const blik of ['alles', 'kleur'] as const) {
    expect(await ernstigeBezwaren(blad.page, blik)).toEqual([expect.stringContaining('color-contrast')]);
  }
});

test('typed text makes no link, image, mention or bold on the drawn card', async () => {
  const [inzien] = voorbeelden.inzien;
  if (inzien === undefined) throw new Error('a sample of inzien is missing');
  await tekenAlles([inzien], 'light');
  const getypt = blad.page.locator('.kaart');
  expect(await getypt.locator('a, img, at').count()).toBe(0);
  expect(await getypt.innerText()).toContain('**Let op** <at>Officier</at>');
});

test.each([
  ['an ordinary day', noodvoorbeeld],
  ['the most rows of their own', { ...volleNoodlijst, zaken: volleNoodlijst.zaken.slice(0, 12) }],
  ['three hundred cases', volleNoodlijst],
] as const)('the emergency list of %s is one sheet of A4, and readable', async (_, lijst) => {
  await metNoodblad(blad, lijst, async (page) => {
    expect(await vellen(page)).toBe(1);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

test('an emergency list of two sheets is noticed', async () => {
  const { zaken } = volleNoodlijst;
  await metNoodblad(
    blad,
    { ...volleNoodlijst, zaken: [], onleesbaar: zaken.map(({ kop }) => kop.nummer.repeat(5)) },
    async (page) => {
      expect(await vellen(page)).toBeGreaterThan(1);
    },
  );
});

test('a card that sticks out is noticed', async () => {
  await blad.leeg();
  const breed = { type: 'TextBlock', text: 'x'.repeat(200) };
  const kaart = {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [{ type: 'ColumnSet', columns: [{ type: 'Column', width: '700px', items: [breed] }] }],
  };
  await blad.teken([{ kaart, naam: 'te breed' }], 'light', TELEFOON);
  expect(await blad.overloop()).not.toEqual([]);
});

test('a button whose words do not fit is noticed', async () => {
  await blad.leeg();
  const actions = ['Speel deze rol', 'Deelvragen', 'Bediening'].map((title) => ({
    type: 'Action.Execute',
    title,
    verb: 'zaak',
  }));
  const kaart = { type: 'AdaptiveCard', version: '1.5', body: [], actions };
  await blad.teken([{ kaart, naam: 'afgekapt' }], 'light', TELEFOON);
  expect(await blad.overloop()).toContain('afgekapt: Speel deze rol');
});
