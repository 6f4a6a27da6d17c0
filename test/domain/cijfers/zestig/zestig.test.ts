import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Bezorging } from '../../../../src/domain/afgeleid/bezorgbewijs.ts';
import { cijfersCsv } from '../../../../src/domain/cijfers/csv.ts';
import { FEITENVERSIE } from '../../../../src/domain/cijfers/feitenversie.ts';
import type { Jaartabel } from '../../../../src/domain/cijfers/jaartabel.ts';
import { deelVanJaar, jaartabel } from '../../../../src/domain/cijfers/jaartabel.ts';
import { maandVan } from '../../../../src/domain/cijfers/kalender.ts';
import { nalatenschap, perMaand } from '../../../../src/domain/cijfers/nalatenschap.ts';
import { ineens, KLEIN } from '../../../../src/domain/cijfers/onderdrukken.ts';
import { kalenderdeel } from '../../../../src/domain/cijfers/periode.ts';
import type { Cijferrapport } from '../../../../src/domain/cijfers/rapport.ts';
import { cijferrapport } from '../../../../src/domain/cijfers/rapport.ts';
import { cijfersTekst } from '../../../../src/domain/cijfers/tekst.ts';
import type { Telling } from '../../../../src/domain/cijfers/telling.ts';
import { samen, tel, tellers } from '../../../../src/domain/cijfers/telling.ts';
import type { Zaakfeiten } from '../../../../src/domain/cijfers/waarneming.ts';
import { ALLES } from '../../../../src/domain/cijfers/waarneming.ts';
import { zaakfeiten } from '../../../../src/domain/cijfers/zaakfeiten.ts';
import { MINUUT, vanIso } from '../../../../src/domain/termijnen/tijdstip.ts';
import type { ZaakEvent } from '../../../../src/domain/zaak/events.ts';
import { expectOpSchrift } from '../../../support/op-schrift.ts';
import { opgelost } from '../oplossen.ts';
import { lees, speel } from './spelen.ts';
import { TABEL } from './tabel.ts';
import { VERHOUDINGEN, VERWACHT } from './verwacht.ts';

const NU = vanIso('2027-01-15T12:00:00+01:00');
const RIJEN = [ALLES, 'vt-oefenstad', 'vt-waterland', 'vt-duinen'].map((id) => ({ id, label: id, kort: id }));

let zaken: readonly (readonly ZaakEvent[])[];
let feiten: readonly Zaakfeiten[];
let telling: Telling;
let jaar: Jaartabel;

function geteld(cijfer: string, rij: string): Readonly<Record<string, number>> {
  const delen: Record<string, number> = {};
  for (const teller of tellers(telling)) {
    if (teller.cijfer !== cijfer || teller.rij !== rij) continue;
    delen[teller.deel] = (delen[teller.deel] ?? 0) + teller.aantal;
  }
  return delen;
}

function rapport(naam: string, tabel: Jaartabel = jaar): Cijferrapport {
  const deel = kalenderdeel(naam);
  if (deel === null) throw new Error(`no such period: ${naam}`);
  const kop = {
    locatie: { id: 'oefenstad', naam: 'Oefenstad' },
    periode: { van: deel.van, tot: deel.tot },
    regio: null,
    opgemaaktOp: NU,
    onleesbaar: 0,
  };
  return cijferrapport(kop, deelVanJaar(tabel, naam), naam, RIJEN);
}

function levend(): ReadonlyMap<string, Telling> {
  const groepen = Map.groupBy(feiten, ({ dag }) => maandVan(dag));
  return new Map([...groepen].map(([maand, van]) => [maand, tel(van, NU)]));
}

const rijVan = (van: Cijferrapport, cijfer: string, rij: string = ALLES) => {
  const gevonden = van.groepen
    .flatMap(({ cijfers }) => cijfers)
    .find(({ id }) => id === cijfer)
    ?.rijen.find(({ id }) => id === rij);
  if (gevonden === undefined) throw new Error(`no such row: ${cijfer} ${rij}`);
  return gevonden;
};

beforeAll(() => {
  zaken = lees(TABEL).map(speel);
  feiten = zaken.flatMap((events) => zaakfeiten(events) ?? []);
  telling = tel(feiten, NU);
  jaar = ineens(jaartabel('2026', levend()));
});

describe('zestig zaken, met de hand geteld', () => {
  const gevallen = Object.entries(VERWACHT).flatMap(([cijfer, rijen]) =>
    Object.entries(rijen).map(([rij, delen]) => ({ cijfer, rij, delen })),
  );
  test.each(gevallen)('$cijfer, $rij', ({ cijfer, rij, delen }) => {
    expect(geteld(cijfer, rij)).toEqual(delen);
  });

  test('oefenzaken laten niets na, en ingetrokken zaken alleen dat zij ingetrokken zijn', () => {
    expect(feiten).toHaveLength(58);
    expect(
      feiten.filter(({ waarnemingen }) => waarnemingen.every(({ cijfer }) => cijfer === 'status')),
    ).toHaveLength(2);
  });

  test('percentages, mediaan en negentigste percentiel', () => {
    const alles = rapport('2026');
    for (const [cijfer, procent] of Object.entries(VERHOUDINGEN.aandeel)) {
      const { delen, aandeel } = rijVan(alles, cijfer);
      const verborgen = delen.some(({ aantal }) => aantal === null);
      expect([cijfer, aandeel]).toEqual([cijfer, verborgen ? aandeel : procent]);
    }
    for (const [cijfer, tijden] of Object.entries(VERHOUDINGEN.tijd)) {
      const { mediaan, p90 } = rijVan(alles, cijfer);
      expect([cijfer, mediaan, p90]).toEqual([cijfer, ...tijden]);
    }
  });
});

describe('op schrift', () => {
  const bestand = (naam: string): URL => new URL(naam, import.meta.url);

  test('elke telling, ook de kleine die nergens te zien zijn', () => {
    const regels = [...tellers(telling)].map(({ cijfer, rij, deel, minuten, aantal }) =>
      [cijfer, rij, deel, minuten ?? '-', aantal].join(' '),
    );
    expectOpSchrift(bestand('tellingen.txt'), `${regels.toSorted().join('\n')}\n`);
  });

  test('het jaar voor de terminal, en de eerste groep van een maand voor een rekenblad', () => {
    expectOpSchrift(bestand('jaar.txt'), `${cijfersTekst(rapport('2026'))}\n`);
    const oktober = rapport('2026-10');
    const csv = cijfersCsv({ ...oktober, groepen: oktober.groepen.slice(0, 1) });
    expectOpSchrift(bestand('oktober.csv.txt'), csv.replaceAll('\r\n', '\n'));
    expect(csv.split('\r\n')).toHaveLength(csv.split('\n').length);
  });
});

describe('wat ervan te zien is', () => {
  test('geen getal van 1 tot en met 4, in geen enkele maand, kwartaal of jaar', () => {
    for (const naam of ['2026', '2026-K4', '2026-10', '2026-11', '2026-12']) {
      const getallen = rapport(naam).groepen.flatMap(({ cijfers }) =>
        cijfers.flatMap(({ rijen }) =>
          rijen.flatMap(({ totaal, delen }) => [totaal, ...delen.map((d) => d.aantal)]),
        ),
      );
      expect(getallen.filter((n) => n !== null && n > 0 && n < 5)).toEqual([]);
      expect(getallen.some((n) => n !== null && n > 4) || naam === '2026-12').toBe(true);
    }
  });

  test('een jaar min zijn andere kwartalen en maanden verraadt niets: december is klein, dus ook een andere maand niet', () => {
    const maanden = ['2026-10', '2026-11', '2026-12'].map(
      (naam) => rijVan(rapport(naam), 'per-weekdag').totaal,
    );
    expect(rijVan(rapport('2026-K4'), 'per-weekdag').totaal).toBe(52);
    expect(maanden.filter((n) => n === null).length).toBeGreaterThan(1);
  });
});

test('na het verwijderen van de gesloten zaken staan er dezelfde cijfers', () => {
  const weg = zaken.filter((events) => events.at(-1)?.type !== 'ZaakHeropend' && isKlaar(events));
  const over = zaken.filter((events) => !weg.includes(events)).flatMap((events) => zaakfeiten(events) ?? []);
  const nagelaten = new Map<string, number>();
  for (const events of weg) {
    for (const [veld, aantal] of nalatenschap(events, NU))
      nagelaten.set(veld, (nagelaten.get(veld) ?? 0) + aantal);
  }
  expect(weg.length).toBeGreaterThan(40);
  const perMaandNa = perMaand(nagelaten);
  const maanden = new Set([...perMaandNa.keys(), ...over.map(({ dag }) => maandVan(dag))]);
  const na = new Map(
    [...maanden].map((maand) => [
      maand,
      samen([
        perMaandNa.get(maand) ?? new Map(),
        tel(
          over.filter(({ dag }) => maandVan(dag) === maand),
          NU,
        ),
      ]),
    ]),
  );
  expect(rapport('2026-K4', ineens(jaartabel('2026', na)))).toEqual(rapport('2026-K4'));
  expect([...nagelaten.keys()].join(' ')).not.toMatch(/OF-26|PL0000|oefenstad:/);
});

function isKlaar(events: readonly ZaakEvent[]): boolean {
  return events.some(({ type }) => type === 'ZaakGesloten' || type === 'ZaakIngetrokken');
}

test('geen klein getal van het jaar volgt uit alle sommen van maanden, kwartalen, rijen en cijfers samen', () => {
  const { cellen, sommen, verborgen } = jaar;
  const klein = (id: string): boolean => (cellen.get(id) ?? 0) > 0 && (cellen.get(id) ?? 0) < KLEIN;
  expect([...cellen.keys()].filter((id) => klein(id) && !verborgen.has(id))).toEqual([]);
  expect(opgelost(sommen, verborgen).filter(klein)).toEqual([]);
});

/** The facts of these cases under each version of them. A line is never changed: other facts are another version. */
const AFDRUKKEN: Readonly<Record<number, string>> = {
  1: 'c57301648f97ddff587a7d1f66a8b09028c9efeaa246f6b821e166c3c50832b5',
  // The same facts, held against every change of what is known of messages, instead of their number.
  2: 'c57301648f97ddff587a7d1f66a8b09028c9efeaa246f6b821e166c3c50832b5',
};

test('wat van een zaak wordt bewaard voor de cijfers, verandert alleen met een nieuwe versie', () => {
  const bericht = (op: number): Bezorging => ({
    postId: 'v:deel-a:vt-oefenstad',
    kanaal: 'teams',
    persoonId: 'vt-1',
    inWachtrijOp: op,
    aangenomenOp: op + MINUUT,
    bezorgdOp: null,
    misluktOp: null,
    geopendOp: op + 2 * MINUUT,
  });
  const alle = zaken.map((events) => zaakfeiten(events, [bericht(events[0]?.op ?? 0)]));
  const afdruk = createHash('sha256').update(JSON.stringify(alle)).digest('hex');
  expect(afdruk, 'other facts: raise FEITENVERSIE and add a line').toBe(AFDRUKKEN[FEITENVERSIE]);
  expect(Object.keys(AFDRUKKEN)).toHaveLength(FEITENVERSIE);
});
