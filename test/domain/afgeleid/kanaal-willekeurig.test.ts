import { deepStrictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { postsVan } from '../../../src/domain/afgeleid/derive.ts';
import type { View } from '../../../src/domain/afgeleid/views.ts';
import type { Zaak } from '../../../src/domain/zaak/zaak.ts';
import { given, WEERGAVE } from '../../support/domain/verloop.ts';
import { willekeurigeZaak, zetten } from '../../support/domain/willekeurig.ts';

function metAlle<T>(record: Readonly<Record<string, T>>, wijzig: (waarde: T) => T): Record<string, T> {
  return Object.fromEntries(
    Object.entries(record).map(([id, waarde]): readonly [string, T] => [id, wijzig(waarde)]),
  );
}

/** The same case in which everybody answered something else: nothing at all, and "nee" for every "ja". */
function metAndereAntwoorden(zaak: Zaak): Zaak {
  const leeg = <T extends { readonly antwoorden: object }>(ingevuld: T): T => ({
    ...ingevuld,
    antwoorden: {},
  });
  return {
    ...zaak,
    melding: { ...zaak.melding, toelichting: 'kanarie', feiten: [] },
    inbreng: metAlle(zaak.inbreng, leeg),
    ingevuld: metAlle(zaak.ingevuld, leeg),
    besluiten: zaak.besluiten.map((besluit) => ({ ...leeg(besluit), maatregelen: [] })),
    reacties: zaak.reacties.map((reactie) => ({ ...reactie, tekst: 'kanarie' })),
    deelA: metAlle(zaak.deelA, (deelA) => ({
      ...deelA,
      antwoorden: metAlle(deelA.antwoorden, (eigen) => ({ ...eigen, antwoord: 'nee' })),
      details: deelA.details === null ? null : leeg(deelA.details),
    })),
  };
}

/** Everything that stands in the channel and the thread, as every member reads it. */
function kanaal(zaak: Zaak): readonly View[] {
  return postsVan(zaak, WEERGAVE)
    .filter(({ publiek }) => publiek.soort === 'kanaal' || publiek.soort === 'draad')
    .map(({ view }) => view);
}

test('whatever happens in whatever order, no post in the channel depends on what anybody answered', () => {
  fc.assert(
    fc.property(willekeurigeZaak, zetten, (melding, stappen) => {
      const loop = given(melding);
      for (const { doe } of stappen) {
        const voor = loop.zaak;
        doe(loop);
        if (loop.zaak === voor) continue;
        const views = kanaal(loop.zaak);
        deepStrictEqual(views, kanaal(metAndereAntwoorden(loop.zaak)));
        expect(views.filter(({ soort }) => soort !== 'zaak' && soort !== 'thread')).toEqual([]);
      }
    }),
    { numRuns: 50 },
  );
});
