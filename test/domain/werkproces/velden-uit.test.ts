import { expect, test } from 'vitest';
import type { Formulier } from '../../../src/domain/werkproces/formulier.ts';
import { formulieren } from '../../../src/domain/werkproces/formulierenregister.ts';
import { uitzetfout, zonderUitgezet } from '../../../src/domain/werkproces/velden-uit.ts';
import { uitzetbaarVeld } from '../../../src/infra/config/uitzetbaar-veld.ts';

const velden = Object.values<Formulier>(formulieren).flatMap((formulier) =>
  formulier.velden.map((veld) => [`${formulier.id}.${veld.id}`, formulier, veld] as const),
);

test.each(velden)(
  '%s: uitgezet wordt het niet gevraagd, behalve als een vangrail het nodig heeft',
  (naam, formulier, veld) => {
    const gevraagd = zonderUitgezet(formulier, [naam]).velden.some(({ id }) => id === veld.id);
    expect(gevraagd).toBe(uitzetfout(naam) !== null);
    expect(uitzetfout(naam) === 'bewaakt' || veld.bewaakt !== true).toBe(true);
    expect(uitzetbaarVeld.safeParse(naam).success).toBe(uitzetfout(naam) === null);
  },
);

test.each([
  'deel-a.gevallen',
  'deel-a.toegang',
  'deel-a.zicht',
  'inbreng-3ro.em',
  'inbreng-3ro.dut',
  'inbreng-3ro.mediation',
  'inbreng-3ro.referent',
  'inbreng-rvdk.gesproken',
  'inbreng-rvdk.afspraak',
  'vrijheid.ernstigeBezwaren',
  'zaakbesluit.besluiten',
])('%s kan niet uit', (naam) => {
  expect(uitzetfout(naam)).toBe('bewaakt');
});

test('een veld dat niet bestaat, wordt geweigerd met een voorbeeld', () => {
  const gelezen = uitzetbaarVeld.safeParse('inbreng-politie.naam');
  expect(gelezen.error?.issues[0]?.message).toContain('inbreng-politie.wapens');
});
