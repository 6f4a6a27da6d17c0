import { deepStrictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timersVan } from '../../../src/domain/afgeleid/derive.ts';
import { MINUUT } from '../../../src/domain/termijnen/tijdstip.ts';
import { isBewakingTimer } from '../../../src/domain/zaak/bewaking/tijd.ts';
import { aanvullingTaakId, deelATaakId } from '../../../src/domain/zaak/deel-a-ronde.ts';
import { evolve } from '../../../src/domain/zaak/evolve.ts';
import { gewensteTaken } from '../../../src/domain/zaak/gewenste-taken.ts';
import { volgendeHerinnering } from '../../../src/domain/zaak/herinneringen.ts';
import { isHg } from '../../../src/domain/zaak/hg-label.ts';
import { acuutVan, deelACompleetVanZaak } from '../../../src/domain/zaak/stand.ts';
import type { Taakvraag } from '../../../src/domain/zaak/taak.ts';
import { isOpen } from '../../../src/domain/zaak/taak.ts';
import type { Zaak } from '../../../src/domain/zaak/zaak.ts';
import { ovj } from '../../support/domain/tafel.ts';
import type { Verloop } from '../../support/domain/verloop.ts';
import { given } from '../../support/domain/verloop.ts';
import { willekeurigeZaak, zetten } from '../../support/domain/willekeurig.ts';

/** What must hold, each under the sentence that says it. */
type Eigenschappen = Readonly<Record<string, (loop: Verloop) => void>>;

function geldt(zin: string, kijk: (loop: Verloop) => void, loop: Verloop): void {
  try {
    kijk(loop);
  } catch (cause) {
    throw new Error(`not so: ${zin}`, { cause });
  }
}

/**
 * Any history of any case. Making one costs more than looking at it, so all properties look at the same ones; each
 * of `eind` goes on with a copy of what came out.
 */
function expectHistories(runs: number, naElkeStap: Eigenschappen, eind: Eigenschappen): void {
  fc.assert(
    fc.property(willekeurigeZaak, zetten, (melding, stappen) => {
      const loop = given(melding);
      const gedaan: string[] = [];
      let gezien: Zaak | null = null;
      const kijkt = (): void => {
        // What was refused changed nothing.
        if (loop.zaak === gezien) return;
        gezien = loop.zaak;
        for (const [zin, kijk] of Object.entries(naElkeStap)) geldt(zin, kijk, loop);
      };
      try {
        kijkt();
        for (const { naam, doe } of stappen) {
          gedaan.push(naam);
          doe(loop);
          kijkt();
        }
        for (const [zin, kijk] of Object.entries(eind)) geldt(zin, kijk, loop.splitst());
      } catch (cause) {
        const gebeurd = loop.events.map(({ type }) => type).join(' ');
        throw new Error(`after ${gedaan.join('; ')}\nevents ${gebeurd}`, { cause });
      }
    }),
    { numRuns: runs },
  );
}

function openIds(zaak: Zaak): readonly string[] {
  return Object.values(zaak.taken)
    .filter(isOpen)
    .map(({ id }) => id);
}

/** A task as the case demands it, in one line. */
function vraag({ id, soort, rol, organisatie, uiterlijk, slachtoffer, item, maatregel }: Taakvraag): string {
  return JSON.stringify({ id, soort, rol, organisatie, uiterlijk, slachtoffer, item, maatregel });
}

const stand: Eigenschappen = {
  'what is owed is what the case demands, once': ({ zaak }) => {
    const gewenst = gewensteTaken(zaak);
    const ids = gewenst.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const demands = new Set(gewenst.map(vraag));
    const gevraagd = Object.values(zaak.taken).filter(isOpen);
    expect(gevraagd.map(vraag).filter((taak) => !demands.has(taak))).toEqual([]);
    const gedaan = ({ id }: Taakvraag): boolean => (zaak.taken[id]?.status ?? 'vervallen') !== 'vervallen';
    expect(gewenst.filter((taak) => !gedaan(taak))).toEqual([]);
  },

  'each open task with a step left has one timer; a case that is not open has none': ({ zaak }) => {
    const timers = timersVan(zaak)
      .map(({ id }) => id)
      .filter((id) => !isBewakingTimer(id));
    const verwacht = Object.values(zaak.taken)
      .filter((taak) => zaak.status === 'open' && isOpen(taak) && volgendeHerinnering(zaak, taak) !== null)
      .map(({ id }) => `h:${id}`);
    expect(timers).toEqual(verwacht);
  },

  'part A: a "ja" that stands counts, and the details are owed exactly while they are incomplete': ({
    zaak,
  }) => {
    for (const regio of zaak.vtRegios) {
      const deelA = zaak.deelA[regio];
      const antwoorden = Object.values(deelA?.antwoorden ?? {}).map(({ antwoord }) => antwoord);
      expect(acuutVan(deelA) === 'ja').toBe(antwoorden.includes('ja'));
      // A case without HG label asks Veilig Thuis nothing by itself.
      if (zaak.status !== 'open' || !isHg(zaak)) continue;
      const beantwoord = antwoorden.length > 0;
      const aanvulling = zaak.taken[aanvullingTaakId(zaak, regio)];
      expect(aanvulling !== undefined && isOpen(aanvulling)).toBe(beantwoord && deelA?.compleet !== true);
      const deelAVraag = zaak.taken[deelATaakId(zaak, regio)];
      expect(deelAVraag !== undefined && isOpen(deelAVraag)).toBe(!beantwoord);
    }
    expect(zaak.vtRegios.length > 0 || !deelACompleetVanZaak(zaak)).toBe(true);
  },

  'every held person on whom nothing was decided since the arrest has a decision owed, with its clock': ({
    zaak,
  }) => {
    const { melding, besluiten, status } = zaak;
    if (status !== 'open' || melding.soort !== 'vast') return;
    const start = melding.ophoudenVanaf ?? melding.aanhouding ?? 0;
    const sinds = besluiten.some((b) => b.soort === 'vrijheid' && b.op >= start);
    const taak = zaak.taken['vrijheid'];
    expect(sinds || taak?.uiterlijk === zaak.termijnen.vrijheid).toBe(true);
    expect(taak !== undefined && (sinds || isOpen(taak))).toBe(true);
  },

  'every victim of the last decision was told, declined, or has one open task': ({ zaak }) => {
    const nr = zaak.besluiten.length;
    if (zaak.status !== 'open' || nr === 0 || zaak.informant === null) return;
    for (const { label } of zaak.melding.slachtoffers) {
      const nummer = Number(label.split(' ')[1]);
      const klaar = zaak.pogingen.some(
        (p) =>
          p.besluitNr === nr &&
          p.slachtoffer === nummer &&
          ['bereikt', 'wil-geen-bericht'].includes(p.uitkomst),
      );
      const taken = Object.values(zaak.taken).filter((t) => t.slachtoffer === nummer && isOpen(t));
      expect(taken).toHaveLength(klaar ? 0 : 1);
    }
  },
};

const publiek = new WeakMap<Verloop, ReadonlyMap<string, string>>();

const posts: Eigenschappen = {
  'a post never disappears and never gets another audience; what is not open asks nothing': (loop) => {
    const nieuwste = loop.posts();
    const nu = new Map(nieuwste.map((post) => [post.id, JSON.stringify(post.publiek)]));
    expect(nu.size).toBe(nieuwste.length);
    const eerder = [...(publiek.get(loop) ?? [])];
    expect(eerder.filter(([id, wie]) => nu.get(id) !== wie)).toEqual([]);
    publiek.set(loop, nu);
    if (loop.zaak.status === 'open') return;
    expect(openIds(loop.zaak)).toEqual([]);
    const nieuw = nieuwste.filter(({ alleenBijwerken }) => !alleenBijwerken);
    for (const { view } of nieuw) {
      const soort = view.soort === 'alarm' ? view.alarm : view.soort;
      expect(['zaak', 'thread', 'zaak-ingetrokken', 'zaak-verplaatst']).toContain(soort);
    }
  },
};

const aanHetEind: Eigenschappen = {
  'stored events fold to the state that was decided': (loop) => {
    deepStrictEqual(loop.events.reduce<Zaak | null>(evolve, null), loop.zaak);
    const opgeslagen = JSON.parse(JSON.stringify(loop.events)) as typeof loop.events;
    deepStrictEqual(opgeslagen.reduce<Zaak | null>(evolve, null), loop.zaak);
  },

  'a timer that fires moves on, so that everything due is done with; and it is never early': (loop) => {
    loop.after(24 * 60);
    for (let ronde = 0; timersVan(loop.zaak).some(({ due }) => due <= loop.nu); ronde += 1) {
      expect(ronde).toBeLessThan(1);
      loop.firesDue();
    }
    for (const herinnering of loop.zaak.herinneringen) {
      expect(herinnering.gepland).toBeLessThanOrEqual(herinnering.op);
      expect(herinnering.aan.length).toBeGreaterThan(0);
      expect(!herinnering.laat || herinnering.op - herinnering.gepland > MINUUT).toBe(true);
    }
  },

  'from every open case closing is one reason away, and a closed case can be opened again': (loop) => {
    if (loop.zaak.status !== 'open') loop.when(ovj().heropent());
    loop.when(ovj().sluit('anders'));
    expect(loop.zaak.status).toBe('gesloten');
    loop.when(ovj().heropent());
    expect(loop.zaak.status).toBe('open');
  },

  'IVS and voorgeleiding are never stopped, a release never with a reason': (loop) => {
    if (loop.zaak.status !== 'open') loop.when(ovj().heropent());
    if (loop.zaak.melding.soort !== 'vast') return;
    for (const besluit of ['ivs', 'voorgeleiding'] as const) {
      expect(loop.weigert(ovj().besluitVrijheid({ besluit }))).toBeNull();
    }
    for (const besluit of ['heenzenden', 'heenzenden-509hh'] as const) {
      expect(loop.weigert(ovj().besluitVrijheid({ besluit }, 'anders'))).toBeNull();
    }
  },
};

test('what stands holds, and nothing throws, whatever happens in whatever order', () => {
  expectHistories(160, stand, {});
}, 60_000);

test('posts stay, and from wherever a case ends it goes on', () => {
  expectHistories(40, posts, aanHetEind);
}, 60_000);
