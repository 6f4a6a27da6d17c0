import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gedeeldVan } from '../../../src/domain/oefening/nabespreking/gedeeld.ts';
import { nabesprekingVan } from '../../../src/domain/oefening/nabespreking/nabespreking.ts';
import type { Oefenblad } from '../../../src/domain/oefening/oefening.ts';
import { toetsen } from '../../../src/domain/oefening/toets.ts';
import { MINUUT, vanIso } from '../../../src/domain/termijnen/tijdstip.ts';
import type { ZaakEvent } from '../../../src/domain/zaak/events.ts';
import { laadOefenboek } from '../../../src/infra/oefening/oefenboek.ts';
import { lokaalBestand } from '../../support/oefening/lokaal.ts';

const blad: Oefenblad = {
  id: 'proef',
  titel: 'Proef',
  modules: ['A'],
  casus: 'Een verzonnen zaak.',
  doelen: toetsen.map((toets) => ({ tekst: toets, toets })),
  bespreek: ['Wat zag u?'],
  deelvragen: [{ id: 'wens', vraag: 'Wie mag dit weten?', veld: 'inbreng-shn.wenstVervolging' }],
  organisaties: {},
};
const BEGIN = vanIso('2026-12-07T10:00:00+01:00');
const rest = { blad, begin: BEGIN, einde: BEGIN + 60 * MINUUT, verstrekkingentabel: {} };

describe('mag dit gedeeld worden, en met wie: naast de verstrekkingentabel', () => {
  it.each([
    ['precies', ['ovj', 'shn'], [], []],
    ['te ruim', ['ovj', 'vt', '3ro', 'shn'], ['vt', '3ro'], []],
    ['te krap', ['shn'], [], ['ovj']],
    ['niemand', [], [], ['ovj', 'shn']],
  ] as const)('%s', (_, rollen, teRuim, teKrap) => {
    const [uit] = gedeeldVan(blad.deelvragen, [{ vraag: 'wens', rollen }], {});
    expect(uit).toMatchObject({ teRuim, teKrap, mag: ['ovj', 'shn'] });
  });

  it('zonder antwoord is er niets te ruim of te krap', () => {
    expect(gedeeldVan(blad.deelvragen, [], {})).toMatchObject([{ gekozen: null, teRuim: [], teKrap: [] }]);
  });

  it('de tabel van de locatie gaat voor', () => {
    const tabel = { vt: { 'inbreng-shn.wenstVervolging': 'lezen' } } as const;
    const antwoord = [{ vraag: 'wens', rollen: ['ovj', 'shn', 'vt'] }] as const;
    expect(gedeeldVan(blad.deelvragen, antwoord, tabel)).toMatchObject([{ teRuim: [], teKrap: [] }]);
  });
});

it('zonder zaken is geen enkel doel gezien: er is iets om over te praten', () => {
  const { doelen, zaken } = nabesprekingVan({ ...rest, zaken: [], deelantwoorden: [] });
  expect(new Set(doelen.map(({ uitkomst }) => uitkomst))).toEqual(new Set(['bespreken']));
  expect(zaken).toEqual([]);
});

it('een melding waar niemand op antwoordt: elke vraag staat open, niemand krijgt een cijfer', () => {
  const boek = laadOefenboek('config');
  const lokaal = lokaalBestand('lokaal', 'LA');
  for (const oefening of boek.voor(lokaal)) {
    const { message } = boek.bericht(oefening, 0, 'lokaal', 'proef-1', BEGIN);
    const gemeld = {
      type: 'ZaakGemeld',
      zaakId: 'lokaal:LA-26-0001',
      nummer: 'LA-26-0001',
      locatie: 'lokaal',
      oefening: true,
      melding: message,
      inhoudHash: 'x',
      vtRegios: ['vt-noord'],
      instellingen: lokaal,
      v: 1,
      op: BEGIN,
    } as unknown as ZaakEvent;
    const uit = nabesprekingVan({ ...rest, zaken: [[gemeld]], deelantwoorden: [] });
    expect(uit.doelen.find(({ toets }) => toets === 'deel-a-voor-besluit')?.uitkomst).toBe('bespreken');
    expect(JSON.stringify(uit)).not.toMatch(/score|punten|persoonId/);
  }
});

it('is altijd dezelfde voor dezelfde keuzes, in welke volgorde ook gekozen', () => {
  const rollen = fc.uniqueArray(fc.constantFrom('ovj', 'shn', 'vt', '3ro', 'kpc', 'halt'));
  fc.assert(
    fc.property(rollen, (gekozen) => {
      const een = gedeeldVan(blad.deelvragen, [{ vraag: 'wens', rollen: gekozen }], {})[0];
      const om = gedeeldVan(blad.deelvragen, [{ vraag: 'wens', rollen: gekozen.toReversed() }], {})[0];
      expect(new Set(een?.teRuim)).toEqual(new Set(om?.teRuim));
      expect(een?.teKrap).toEqual(om?.teKrap);
      for (const rol of een?.mag ?? []) {
        expect(gekozen.includes(rol as (typeof gekozen)[number])).toBe(een?.teKrap.includes(rol) === false);
      }
    }),
    { numRuns: 50 },
  );
});
