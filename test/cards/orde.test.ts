import { expect, test } from 'vitest';
import type { Kaart } from '../../cards/kaart.ts';
import { render } from '../../cards/render.ts';
import { voorbeelden } from '../../cards/voorbeelden/alle.ts';
import type { View } from '../../src/domain/afgeleid/views.ts';
import { teksten } from './kaartdelen.ts';

function kaartVan(soort: View['soort'], naam: string, nr = 0): Kaart {
  const gevonden = voorbeelden[soort].filter((voorbeeld) => voorbeeld.naam === naam)[nr];
  if (gevonden === undefined) throw new Error(`no sample ${soort}: ${naam}`);
  return render(gevonden.view);
}
const plek = (lijst: readonly string[], begin: string): number =>
  lijst.findIndex((tekst) => tekst.startsWith(begin));

test('a request that waits stands above those who were let in already', () => {
  const lijst = teksten(kaartVan('rollen', 'met een aanvraag'));
  expect(plek(lijst, 'Vraagt toegang als')).toBeGreaterThan(-1);
  expect(plek(lijst, 'Vraagt toegang als')).toBeLessThan(plek(lijst, 'Collega 3'));
});

test('a fault that is over says so first, and orders nothing any more in its bar', () => {
  const lijst = teksten(kaartVan('storing', 'voorbij'));
  expect(lijst).toContain('**Dit is voorbij sinds ma 12:14.**');
  expect(lijst.some((tekst) => tekst.startsWith('**Herinneringen'))).toBe(false);
  expect(plek(lijst, '**Dit is voorbij')).toBeLessThan(
    plek(lijst, 'Gezien ma 12:05: Herinneringen komen te laat.'),
  );
});

test('a channel that sees the outcome is not sent elsewhere for it', () => {
  for (const nr of [0, 1]) {
    const tekst = teksten(kaartVan('zaak', 'balk deel-a-binnen', nr)).join('\n');
    expect(tekst).toContain('acuut onveilig.**');
    expect(tekst).not.toContain('voor de uitkomst');
  }
});

test('answers that have commas of their own are kept apart', () => {
  const regel = teksten(kaartVan('inzien', 'volledig')).find((tekst) => tekst.includes('Welke gevallen'));
  expect(regel).toBe(
    '**Welke gevallen spelen?** Ongewenst contact, slachtoffer erg bang · Voorwaarden, afspraken of verbod geschonden',
  );
});
