import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Formulier } from '../../../src/domain/werkproces/formulier.ts';
import { formulieren } from '../../../src/domain/werkproces/formulierenregister.ts';
import { knopsleutels, valideer } from '../../../src/domain/werkproces/valideer.ts';

const deelA = formulieren['deel-a'];
const besluit = { besluit: 'ivs', ernstigeBezwaren: 'ja' };

function antwoorden(formulier: Formulier, invoer: Record<string, unknown>): unknown {
  const uitkomst = valideer(formulier, invoer);
  return uitkomst.ok ? uitkomst.antwoorden : uitkomst.fouten;
}

function fouten(formulier: Formulier, invoer: Record<string, unknown>): readonly unknown[] {
  const uitkomst = valideer(formulier, invoer);
  return uitkomst.ok ? [] : uitkomst.fouten;
}

describe('wat goed is', () => {
  test('meer keuzes komen als één tekst met komma’s, of als lijst', () => {
    const verwacht = { gevallen: ['vuurwapen', 'bedreiging'] };
    expect(antwoorden(deelA, { gevallen: 'bedreiging,vuurwapen' })).toEqual(verwacht);
    expect(antwoorden(deelA, { gevallen: ' vuurwapen , bedreiging,' })).toEqual(verwacht);
    expect(antwoorden(deelA, { gevallen: ['vuurwapen', 'bedreiging', 'vuurwapen'] })).toEqual(verwacht);
  });

  test('tekst wordt getrimd en van besturingstekens ontdaan', () => {
    const verwacht = { voorwaarden: 'Regel een\nRegel twee' };
    expect(antwoorden(deelA, { voorwaarden: '  Regel\u0000 een\r\nRegel twee ' })).toEqual(verwacht);
  });

  test('leeg is geen antwoord', () => {
    expect(antwoorden(deelA, { gevallen: '', toegang: '', voorwaarden: '   ', zicht: null })).toEqual({});
  });

  test('gegevens van de knop horen er niet bij', () => {
    const knop = Object.fromEntries(knopsleutels.map((sleutel) => [sleutel, 'x']));
    expect(antwoorden(formulieren.vrijheid, { ...knop, ...besluit })).toEqual(besluit);
    expect(valideer(formulieren.vrijheid, { ...besluit, extra: 1 }, ['extra']).ok).toBe(true);
  });

  test.each([['OF-26-0042'], ['of-26-0042'], ['  NH-27-00123 ']])('zaaknummer %j', (nummer) => {
    expect(antwoorden(formulieren.koppelen, { nummer })).toEqual({ nummer: nummer.trim().toUpperCase() });
  });

  test('een schrikkeldag bestaat', () => {
    const invoer = { plandatum: '2028-02-29', reden: 'agenda' };
    expect(antwoorden(formulieren['plandatum-verzetten'], invoer)).toEqual(invoer);
  });
});

describe('wat fout is', () => {
  test.each([
    ['onbekende keuze', deelA, { toegang: 'misschien' }, 'toegang', 'onbekende-keuze'],
    ['geen tekst als keuze', deelA, { toegang: true }, 'toegang', 'onbekende-keuze'],
    ['onbekende keuze in een lijst', deelA, { gevallen: 'vuurwapen,mes' }, 'gevallen', 'onbekende-keuze'],
    ['een voorwerp in een lijst', deelA, { gevallen: [{}] }, 'gevallen', 'onbekende-keuze'],
    ['geen lijst', deelA, { gevallen: 3 }, 'gevallen', 'onbekende-keuze'],
    [
      '"geen van deze" met een geval',
      deelA,
      { gevallen: 'vuurwapen,geen-van-deze' },
      'gevallen',
      'tegenstrijdig',
    ],
    [
      'maatregelen bij "geen maatregelen nodig"',
      formulieren['inbreng-3ro'],
      { advies: 'geen-maatregelen', maatregelen: 'contactverbod' },
      'maatregelen',
      'spreekt-tegen',
    ],
    [
      'EM geadviseerd bij "geen maatregelen nodig"',
      formulieren['inbreng-3ro'],
      { advies: 'geen-maatregelen', em: 'geadviseerd' },
      'em',
      'spreekt-tegen',
    ],
    [
      'geen kinderen, wel bekend bij de Raad',
      formulieren['inbreng-rvdk'],
      { advies: 'volgt', kinderenBekend: 'onderzoek', gesproken: 'geen-kinderen' },
      'gesproken',
      'spreekt-tegen',
    ],
    ['te lange tekst', deelA, { voorwaarden: 'a'.repeat(501) }, 'voorwaarden', 'te-lang'],
    ['geen tekst', deelA, { voorwaarden: ['a'] }, 'voorwaarden', 'onbekende-keuze'],
    ['BSN in tekst', deelA, { voorwaarden: 'kent 1234.56.782' }, 'voorwaarden', 'persoonsgegeven'],
    ['onbekend veld', deelA, { naam: 'x' }, 'naam', 'onbekend-veld'],
    ['geen besluit', formulieren.vrijheid, { ernstigeBezwaren: 'ja' }, 'besluit', 'verplicht'],
    ['geen zaaknummer', formulieren.koppelen, { nummer: '42' }, 'nummer', 'geen-zaaknummer'],
    ['plandatum zonder datum', formulieren.zaakbesluit, { besluiten: 'plandatum' }, 'plandatum', 'verplicht'],
    [
      'overgedragen zonder aan wie',
      formulieren['slachtoffer-poging'],
      { uitkomst: 'overgedragen' },
      'aan',
      'verplicht',
    ],
  ] as const)('%s', (_, formulier, invoer, veld, fout) => {
    expect(fouten(formulier, invoer)).toEqual([{ veld, fout }]);
  });

  test('a child that is not born yet, or a suspect who is a minor, may need protection at once without other children', () => {
    const invoer = {
      advies: 'volgt',
      kinderenBekend: 'nee',
      gesproken: 'geen-kinderen',
      onderzoek: 'spoed',
    };
    expect(fouten(formulieren['inbreng-rvdk'], invoer)).toEqual([]);
  });

  test('children whom the Raad knew before may be grown up or elsewhere: that there are none now is no contradiction', () => {
    const invoer = { advies: 'volgt', kinderenBekend: 'eerder', gesproken: 'geen-kinderen' };
    expect(fouten(formulieren['inbreng-rvdk'], invoer)).toEqual([]);
  });

  test.each(['morgen', '2026-02-30', '2026-13-01', '26-1-1', '2026-01-01T00:00', '+002026-01-01', 20260101])(
    'datum %j bestaat niet',
    (plandatum) => {
      expect(fouten(formulieren['plandatum-verzetten'], { plandatum, reden: 'agenda' })).toEqual([
        { veld: 'plandatum', fout: 'geen-datum' },
      ]);
    },
  );

  test('alle fouten tegelijk, en wat goed was blijft staan', () => {
    const uitkomst = valideer(deelA, {
      gevallen: 'schending,iets',
      toegang: 'x',
      zicht: 'ja',
      voorwaarden: 'a@b.nl',
    });
    expect(uitkomst).toEqual({
      ok: false,
      fouten: [
        { veld: 'gevallen', fout: 'onbekende-keuze' },
        { veld: 'toegang', fout: 'onbekende-keuze' },
        { veld: 'voorwaarden', fout: 'persoonsgegeven' },
      ],
      waarden: { gevallen: ['schending'], zicht: 'ja', voorwaarden: 'a@b.nl' },
    });
  });

  test('een sleutel als __proto__ is een onbekend veld en verandert niets', () => {
    const invoer = JSON.parse('{"__proto__":{"ok":1},"toegang":"ja"}') as Record<string, unknown>;
    expect(fouten(deelA, invoer)).toEqual([{ veld: '__proto__', fout: 'onbekend-veld' }]);
  });
});

/** Input as a person could send it: mostly the form's own choices, now and then anything. */
function invoerVoor(formulier: Formulier): fc.Arbitrary<Record<string, unknown>> {
  const perVeld = formulier.velden.map((veld) => {
    const keuzes =
      veld.soort === 'keuze' || veld.soort === 'meerkeuze'
        ? veld.opties.map((o) => o.waarde)
        : ['2026-12-01'];
    const keuze = fc.constantFrom(...keuzes);
    const goed = veld.soort === 'meerkeuze' ? fc.subarray([...keuzes]).map((k) => k.join(',')) : keuze;
    return [
      veld.id,
      fc.option(fc.oneof({ weight: 5, arbitrary: goed }, fc.anything()), { nil: undefined }),
    ] as const;
  });
  return fc.record(Object.fromEntries(perVeld));
}

test.each(Object.values<Formulier>(formulieren).map((formulier) => [formulier.id, formulier] as const))(
  '%s: wat er ook binnenkomt, goedgekeurde antwoorden keuren nog eens goed tot hetzelfde',
  (_, formulier) => {
    fc.assert(
      fc.property(invoerVoor(formulier), (invoer) => {
        const eerst = valideer(formulier, invoer);
        if (!eerst.ok) return eerst.fouten.length > 0;
        expect(valideer(formulier, eerst.antwoorden)).toEqual(eerst);
        return formulier.velden.every(
          (veld) => veld.verplicht !== true || eerst.antwoorden[veld.id] !== undefined,
        );
      }),
      { numRuns: 200 },
    );
  },
);
