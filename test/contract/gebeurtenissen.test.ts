import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { timersVan } from '../../src/domain/afgeleid/derive.ts';
import { postsBij } from '../../src/domain/afgeleid/onthouden.ts';
import { locatiePosts, locatieTimers } from '../../src/domain/locatie/derive.ts';
import type { LocatieEvent } from '../../src/domain/locatie/events.ts';
import { locatieversies } from '../../src/domain/locatie/gebeurtenisversies.ts';
import { evolveLocatie } from '../../src/domain/locatie/staat.ts';
import type { ZaakEvent } from '../../src/domain/zaak/events.ts';
import { isLezen } from '../../src/domain/zaak/events.ts';
import { evolve } from '../../src/domain/zaak/evolve.ts';
import { zaakversies } from '../../src/domain/zaak/gebeurtenisversies.ts';
import type { Zaak } from '../../src/domain/zaak/zaak.ts';
import { leesOefenstad } from '../support/scenario/locaties.ts';

const MAP = 'test/contract/gebeurtenissen';

/** An event as it lay in a store, one of each kind and version that was ever written. */
function voorbeeld(soort: string, naam: string): unknown {
  return JSON.parse(readFileSync(`${MAP}/${soort}/${naam}.json`, 'utf8'));
}

function namen(versies: Readonly<Record<string, readonly number[]>>): readonly string[] {
  return Object.entries(versies)
    .flatMap(([type, nummers]) => nummers.map((v) => `${type}.v${v}`))
    .toSorted();
}

function bestanden(soort: string): readonly string[] {
  return globSync(`${MAP}/${soort}/*.json`)
    .map((pad) => basename(pad, '.json'))
    .toSorted();
}

describe.each([
  ['zaak', zaakversies],
  ['locatie', locatieversies],
] as const)('events of a %s', (soort, versies) => {
  test('each kind and version has its sample, and no sample is of something else', () => {
    expect(bestanden(soort)).toEqual(namen(versies));
  });

  test('a sample never changes: what was stored once stays as it is', () => {
    const vast = JSON.parse(readFileSync(`${MAP}/vast.json`, 'utf8')) as Readonly<Record<string, string>>;
    for (const naam of bestanden(soort)) {
      const tekst = JSON.stringify(voorbeeld(soort, naam));
      expect([naam, createHash('sha256').update(tekst).digest('hex').slice(0, 16)]).toEqual([
        naam,
        vast[`${soort}/${naam}`],
      ]);
    }
  });
});

/** A case with tasks, a measure, a plandatum and a road: something for every later event to be about. */
function begin(): Zaak {
  const eerst = [
    'ZaakGemeld',
    'TermijnBepaald',
    'TaakGevraagd',
    'MaatregelOpgelegd',
    'PlandatumGezet',
    'RouteGestart',
  ];
  const events = eerst.map((type) => voorbeeld('zaak', `${type}.v1`) as ZaakEvent);
  return events.reduce<Zaak | null>((zaak, event) => evolve(zaak, event), null) as Zaak;
}

describe('every event that was ever stored can be replayed', () => {
  test.each(namen(zaakversies))('zaak %s', (naam) => {
    const event = voorbeeld('zaak', naam) as ZaakEvent;
    const voor = event.type === 'ZaakGemeld' ? null : begin();
    const na = evolve(voor, event);
    // Reading alone leaves no trace in the state; all else does.
    const gelijk = JSON.stringify(na) === JSON.stringify(voor);
    expect(gelijk).toBe(isLezen(event));
    expect(timersVan(na).every(({ due }) => Number.isSafeInteger(due))).toBe(true);
    expect(new Set(postsBij(na, leesOefenstad()).map(({ id }) => id)).size).toBeGreaterThan(0);
  });

  test.each(namen(locatieversies))('locatie %s', (naam) => {
    const staat = evolveLocatie(null, voorbeeld('locatie', naam) as LocatieEvent);
    expect(locatieTimers(staat).every(({ due }) => Number.isSafeInteger(due))).toBe(true);
    expect(Array.isArray(locatiePosts(staat))).toBe(true);
  });
});
