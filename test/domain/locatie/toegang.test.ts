import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LocatieCommand } from '../../../src/domain/locatie/decide.ts';
import { decideLocatie } from '../../../src/domain/locatie/decide.ts';
import { bereikVan, locatiePosts, locatieTimers } from '../../../src/domain/locatie/derive.ts';
import { dienstVan, persoonVan } from '../../../src/domain/locatie/dienst.ts';
import type { LocatieEvent } from '../../../src/domain/locatie/events.ts';
import type { LocatieStaat } from '../../../src/domain/locatie/staat.ts';
import { evolveLocatie } from '../../../src/domain/locatie/staat.ts';
import { aanmeldTimer, MAX_OPEN, MAX_PER_PERSOON } from '../../../src/domain/locatie/toegang/beslis.ts';
import type { Aanvraag } from '../../../src/domain/locatie/toegang/toegang.ts';
import { CODE_GELDT, openAanmelding } from '../../../src/domain/locatie/toegang/toegang.ts';
import { metToegelaten } from '../../../src/domain/locatie/toegelaten.ts';
import type { Rol } from '../../../src/domain/rollen.ts';
import { MINUUT, vanIso } from '../../../src/domain/termijnen/tijdstip.ts';
import type { Actor, Persoon, Rolhouder } from '../../../src/domain/zaak/wie.ts';
import { oefenlocatie } from '../../support/domain/locatie.ts';
import { iemand, kpc, ovj, systeem } from '../../support/domain/tafel.ts';

const NU = vanIso('2026-11-23T12:00:00+01:00');
const VT: Rolhouder = { rol: 'vt', organisatie: 'vt-oefenstad' };
const VREEMDE: Persoon = { soort: 'persoon', persoonId: 'onbekend', rollen: [] };

const wie = (objectId: string): { tenantId: string; objectId: string } => ({ tenantId: 't', objectId });

function aanvraag(houder: Rolhouder): Aanvraag {
  const organisatieNaam = houder.organisatie === undefined ? null : 'VT';
  return { houder, locatie: { id: 'oefenstad', naam: 'Oefenstad' }, organisatieNaam };
}

class Loop {
  staat: LocatieStaat | null = null;
  nu = NU;
  events: LocatieEvent[] = [];
  #code = 1000;

  get toegang() {
    assert(this.staat !== null);
    return this.staat.toegang;
  }

  get posts() {
    return this.staat === null ? [] : locatiePosts(this.staat);
  }

  /** @returns the refusal, or null */
  doet(actor: Actor, command: LocatieCommand, wieMagKoppelen: readonly Rol[] = ['kpc', 'beheer']) {
    const besluit = decideLocatie(this.staat, command, { nu: this.nu, actor, wieMagKoppelen });
    if (!besluit.ok) return besluit.afwijzing.code;
    this.events.push(...besluit.events);
    this.staat = besluit.state;
    assert.deepEqual(this.events.reduce<LocatieStaat | null>(evolveLocatie, null), this.staat);
    return null;
  }

  vraagt(id: string, houder: Rolhouder = VT, opties: { inKanaal?: boolean; codes?: string[] } = {}) {
    const { inKanaal = false, codes = [String((this.#code += 1))] } = opties;
    const persoon = persoonVan(metToegelaten(oefenlocatie(), this.staat), wie(id)) ?? VREEMDE;
    return this.doet(persoon, {
      type: 'meld-aan',
      identiteit: wie(id),
      aanvraag: aanvraag(houder),
      codes,
      inKanaal,
    });
  }

  beslist(nr: number, toegelaten: boolean, actor: Actor = kpc().actor, als = 'kpc-1') {
    return this.doet(actor, { type: 'beslis-aanmelding', nr, toegelaten, identiteiten: [wie(als)] });
  }

  verstrijkt(nr: number) {
    return this.doet(systeem, { type: 'verstrijk', timerId: aanmeldTimer(nr) });
  }

  persoon(id: string, locatie = oefenlocatie()) {
    return persoonVan(metToegelaten(locatie, this.staat), wie(id));
  }
}

describe('asking', () => {
  test('gives a code, a timer of 24 hours, and a card for the KPC and for beheer', () => {
    const loop = new Loop();
    expect(loop.vraagt('nieuw', VT, { codes: ['4711'] })).toBeNull();
    expect(loop.toegang.aanmeldingen).toMatchObject([{ nr: 1, code: '4711', stand: 'open', houder: VT }]);
    expect(locatieTimers(loop.staat as LocatieStaat)).toEqual([{ id: 'm:1', due: NU + CODE_GELDT }]);
    expect(loop.posts).toMatchObject([
      { id: 'k:1:kpc', publiek: { soort: 'dienst', houder: { rol: 'kpc' } }, alleenBijwerken: false },
      { id: 'k:1:beheer', publiek: { soort: 'dienst', houder: { rol: 'beheer' } } },
    ]);
  });

  test('no card that somebody else gets says who it is', () => {
    const loop = new Loop();
    loop.vraagt('geheim-object-id', VT, { inKanaal: true });
    const anderen = loop.posts.filter(({ publiek }) => publiek.soort === 'dienst');
    expect(JSON.stringify(anderen)).not.toContain('geheim-object-id');
  });

  test('in a channel: the code goes to the person alone', () => {
    const loop = new Loop();
    loop.vraagt('nieuw', VT, { inKanaal: true });
    expect(loop.posts.find(({ id }) => id === 'c:1')).toMatchObject({
      publiek: { soort: 'identiteit', ...wie('nieuw') },
      view: { soort: 'aanmeldcode', stand: 'open' },
    });
  });

  test('again for the same role is the same request with the same code', () => {
    const loop = new Loop();
    loop.vraagt('nieuw', VT, { codes: ['4711'] });
    expect(loop.vraagt('nieuw', VT, { codes: ['9999'] })).toBeNull();
    expect(loop.events).toHaveLength(1);
    expect(openAanmelding(loop.toegang, wie('nieuw'), VT, loop.nu)?.code).toBe('4711');
  });

  test('never gives a code that somebody else has open', () => {
    const loop = new Loop();
    loop.vraagt('een', VT, { codes: ['4711'] });
    loop.vraagt('twee', VT, { codes: ['4711', '0815'] });
    expect(loop.toegang.aanmeldingen.map(({ code }) => code)).toEqual(['4711', '0815']);
    expect(loop.vraagt('drie', VT, { codes: ['4711', '0815'] })).toBe('niet-nu');
  });

  test('for a role somebody has already is refused', () => {
    expect(new Loop().vraagt('vt-1')).toBe('heeft-rol');
    expect(new Loop().vraagt('kpc-1', { rol: 'kpc' })).toBe('heeft-rol');
  });

  test.each(['geweigerd', 'ingetrokken', 'open'] as const)(
    'at most three in a day when they are %s, of one identity, whatever becomes of them',
    (stand) => {
      const loop = new Loop();
      const gevraagd: Rol[] = ['politie', 'shn', 'ovj'];
      for (const [i, rol] of gevraagd.entries()) {
        expect(loop.vraagt('lastig', { rol })).toBeNull();
        if (stand === 'geweigerd') loop.beslist(i + 1, false);
        if (stand === 'ingetrokken') loop.doet(VREEMDE, { type: 'meld-af', identiteiten: [wie('lastig')] });
      }
      expect(gevraagd).toHaveLength(MAX_PER_PERSOON);
      expect(loop.vraagt('lastig', { rol: 'rvdk' })).toBe('te-veel-aanvragen');
      expect(loop.vraagt('ander', { rol: 'rvdk' })).toBeNull();
      loop.nu += CODE_GELDT;
      expect(loop.vraagt('lastig', { rol: 'rvdk' })).toBeNull();
    },
  );

  test('a flood fills up to the limit and no further; a decision makes room', () => {
    const loop = new Loop();
    for (let i = 0; i < MAX_OPEN; i += 1) expect(loop.vraagt(`vloed-${i}`)).toBeNull();
    expect(loop.vraagt('eerlijk')).toBe('te-druk');
    loop.beslist(7, false);
    expect(loop.vraagt('eerlijk')).toBeNull();
  });

  test('what is no longer open is forgotten after a week, so a flood does not stay', () => {
    const loop = new Loop();
    for (let i = 0; i < MAX_OPEN; i += 1) loop.vraagt(`vloed-${i}`);
    loop.nu += CODE_GELDT;
    for (let nr = 1; nr <= MAX_OPEN; nr += 1) loop.verstrijkt(nr);
    loop.nu += 7 * CODE_GELDT;
    loop.vraagt('eerlijk');
    expect(loop.toegang.aanmeldingen).toMatchObject([{ nr: MAX_OPEN + 1 }]);
  });
});

describe('deciding', () => {
  test.each([
    ['kpc', kpc().actor, null],
    ['beheer', iemand('beheer').actor, null],
    ['ovj', ovj().actor, 'geen-recht'],
    ['a stranger', VREEMDE, 'geen-recht'],
    ['the system', systeem, 'geen-recht'],
  ] as const)('%s', (_, actor, uitkomst) => {
    const loop = new Loop();
    loop.vraagt('nieuw');
    expect(loop.beslist(1, true, actor)).toBe(uitkomst);
    expect(loop.persoon('nieuw') === null).toBe(uitkomst !== null);
  });

  describe('a role that lets others in: two different people', () => {
    const KPC = (persoonId: string): Actor => iemand('kpc', undefined, persoonId).actor;
    const BEHEER = iemand('beheer').actor;
    type Beurt = readonly [actor: Actor, toegelaten: boolean, uitkomst: string | null];

    test.each<[string, Rolhouder, readonly Beurt[], binnen: boolean]>([
      ['KPC, by one alone', { rol: 'kpc' }, [[KPC('kpc-1'), true, null]], false],
      [
        'KPC, by one person twice, also with an account that was linked',
        { rol: 'kpc' },
        [
          [KPC('kpc-1'), true, null],
          [KPC('kpc-1'), true, 'tweede-nodig'],
        ],
        false,
      ],
      [
        'KPC, by two',
        { rol: 'kpc' },
        [
          [KPC('kpc-1'), true, null],
          [KPC('kpc-2'), true, null],
        ],
        true,
      ],
      [
        'beheer, by KPC and beheer',
        { rol: 'beheer' },
        [
          [KPC('kpc-1'), true, null],
          [BEHEER, true, null],
        ],
        true,
      ],
      [
        'refused by the second',
        { rol: 'kpc' },
        [
          [KPC('kpc-1'), true, null],
          [BEHEER, false, null],
        ],
        false,
      ],
      [
        'refused by the first, after which nobody lets in',
        { rol: 'kpc' },
        [
          [KPC('kpc-1'), false, null],
          [BEHEER, true, null],
        ],
        false,
      ],
      [
        'the second has no right',
        { rol: 'kpc' },
        [
          [KPC('kpc-1'), true, null],
          [ovj().actor, true, 'geen-recht'],
        ],
        false,
      ],
      ['officer, by one: nothing waits for that', { rol: 'ovj' }, [[KPC('kpc-1'), true, null]], true],
      ['Veilig Thuis, by one', VT, [[KPC('kpc-1'), true, null]], true],
    ])('%s', (_, houder, beurten, binnen) => {
      const loop = new Loop();
      loop.vraagt('nieuw', houder);
      for (const [actor, toegelaten, uitkomst] of beurten) {
        expect(loop.beslist(1, toegelaten, actor, 'iemand-anders')).toBe(uitkomst);
      }
      expect(loop.persoon('nieuw') !== null).toBe(binnen);
    });

    test('also a role that the settings let decide, and the first is shown on the card', () => {
      const loop = new Loop();
      loop.vraagt('nieuw', { rol: 'ovj' });
      const command = { type: 'beslis-aanmelding', nr: 1, toegelaten: true, identiteiten: [] } as const;
      expect(loop.doet(KPC('kpc-1'), command, ['kpc', 'ovj'])).toBeNull();
      expect(loop.persoon('nieuw')).toBeNull();
      expect(loop.posts.find(({ id }) => id === 'k:1:beheer')?.view).toMatchObject({
        stand: 'open',
        eerste: { rol: 'kpc', op: NU },
      });
    });

    test('somebody let in by one cannot be the second for another', () => {
      const loop = new Loop();
      loop.vraagt('kpc-thuis', { rol: 'kpc' });
      loop.beslist(1, true);
      const zelf = loop.persoon('kpc-thuis') ?? VREEMDE;
      expect(loop.beslist(1, true, zelf, 'kpc-thuis')).toBe('geen-recht');
    });
  });

  test('the officer on duty hears that another officer was let in', () => {
    const loop = new Loop();
    loop.vraagt('nieuw', { rol: 'ovj' });
    loop.beslist(1, true);
    expect(loop.posts.filter(({ id }) => id === 'v:1')).toMatchObject([
      { publiek: { soort: 'dienst', houder: { rol: 'ovj' } }, alleenBijwerken: false, view: { door: 'kpc' } },
    ]);
  });

  test('is by the roles of the live setting', () => {
    const loop = new Loop();
    loop.vraagt('nieuw');
    const command = { type: 'beslis-aanmelding', nr: 1, toegelaten: true, identiteiten: [] } as const;
    expect(loop.doet(kpc().actor, command, ['beheer'])).toBe('geen-recht');
  });

  test('never about oneself, under any of the own identities', () => {
    const loop = new Loop();
    loop.vraagt('kpc-1', { rol: 'ovj' });
    const tweeNamen = [wie('kpc-1-thuis'), wie('kpc-1')];
    const command = { type: 'beslis-aanmelding', nr: 1, toegelaten: true, identiteiten: tweeNamen } as const;
    expect(loop.doet(kpc().actor, command)).toBe('eigen-aanvraag');
    expect(loop.beslist(1, true, kpc().actor, 'kpc-2')).toBeNull();
  });

  test('of a number that nobody has is refused; twice changes nothing', () => {
    const loop = new Loop();
    loop.vraagt('nieuw');
    expect(loop.beslist(99, true)).toBe('onbekende-aanvraag');
    loop.beslist(1, false);
    expect(loop.beslist(1, true)).toBeNull();
    expect(loop.toegang.toegelaten).toEqual([]);
    expect(loop.events).toHaveLength(2);
  });

  test('tells the person, and the cards have nothing left to decide', () => {
    const loop = new Loop();
    loop.vraagt('nieuw', VT, { inKanaal: true });
    loop.beslist(1, true);
    const bij = new Map(loop.posts.map((post) => [post.id, post]));
    expect(bij.get('r:1')).toMatchObject({ alleenBijwerken: false, view: { stand: 'toegelaten' } });
    for (const id of ['k:1:kpc', 'k:1:beheer', 'c:1']) {
      expect(bij.get(id)).toMatchObject({ alleenBijwerken: true, view: { stand: 'toegelaten' } });
    }
    expect(bij.get('k:1:kpc')).toMatchObject({ view: { door: 'kpc' } });
    expect(locatieTimers(loop.staat as LocatieStaat)).toEqual([]);
  });
});

describe('a code lapses', () => {
  test('after 24 hours, not before, and can then be asked anew', () => {
    const loop = new Loop();
    loop.vraagt('nieuw');
    loop.nu += CODE_GELDT - 1;
    loop.verstrijkt(1);
    expect(loop.toegang.aanmeldingen[0]?.stand).toBe('open');
    loop.nu += 1;
    expect(loop.beslist(1, true)).toBeNull();
    expect(loop.toegang.toegelaten).toEqual([]);
    loop.verstrijkt(1);
    expect(loop.toegang.aanmeldingen[0]?.stand).toBe('verlopen');
    expect(loop.posts.find(({ id }) => id === 'r:1')?.alleenBijwerken).toBe(false);
    expect(loop.vraagt('nieuw')).toBeNull();
    expect(loop.toegang.laatsteNr).toBe(2);
  });
});

describe('who was let in', () => {
  test('is a person of the location, with each role that was granted', () => {
    const loop = new Loop();
    loop.vraagt('nieuw');
    loop.vraagt('nieuw', { rol: 'rvdk' });
    loop.beslist(1, true);
    loop.beslist(2, true);
    expect(loop.persoon('nieuw')).toEqual({
      soort: 'persoon',
      persoonId: 'collega-1',
      rollen: [VT, { rol: 'rvdk' }],
    });
    expect(loop.persoon('nieuw-ander')).toBeNull();
    expect(metToegelaten(oefenlocatie(), loop.staat).personen.at(-1)?.label).toBe('Collega 1');
  });

  test('keeps the id of the settings when they know the identity, and gets the role added', () => {
    const loop = new Loop();
    loop.vraagt('vt-1', { rol: 'shn' });
    loop.beslist(1, true);
    expect(loop.persoon('vt-1')).toEqual({
      soort: 'persoon',
      persoonId: 'vt-1',
      rollen: [VT, { rol: 'shn' }],
    });
    const zonder = { ...oefenlocatie(), personen: [] };
    expect(loop.persoon('vt-1', zonder)?.rollen).toEqual([{ rol: 'shn' }]);
  });

  test('loses the roles of a VT organisation that the settings no longer have', () => {
    const loop = new Loop();
    loop.vraagt('nieuw');
    loop.beslist(1, true);
    expect(loop.persoon('nieuw', { ...oefenlocatie(), vtOrganisaties: [] })?.rollen).toEqual([]);
  });

  test('can take the duty over, until they leave', () => {
    const loop = new Loop();
    loop.vraagt('nieuw');
    loop.beslist(1, true);
    const actor = loop.persoon('nieuw') ?? VREEMDE;
    expect(loop.doet(actor, { type: 'neem-over', houder: VT, tot: loop.nu + 60 * MINUUT })).toBeNull();
    const opDienst = () => {
      const locatie = metToegelaten(oefenlocatie(), loop.staat);
      return dienstVan(locatie, loop.staat, VT, loop.nu).wie.map(({ id }) => id);
    };
    expect(opDienst()).toEqual(['collega-1']);
    const bereik = bereikVan(loop.staat);
    loop.doet(actor, { type: 'meld-af', identiteiten: [wie('nieuw')] });
    expect(opDienst()).toEqual(['vt-1']);
    expect(bereikVan(loop.staat)).not.toBe(bereik);
  });
});

describe('leaving', () => {
  test('by oneself: what was granted and what was asked are gone', () => {
    const loop = new Loop();
    loop.vraagt('nieuw');
    loop.beslist(1, true);
    loop.vraagt('nieuw', { rol: 'halt' });
    expect(loop.doet(VREEMDE, { type: 'meld-af', identiteiten: [wie('nieuw')] })).toBeNull();
    expect(loop.persoon('nieuw')).toBeNull();
    expect(loop.toegang.aanmeldingen.map(({ stand }) => stand)).toEqual(['afgemeld', 'ingetrokken']);
    expect(loop.posts.every(({ alleenBijwerken }) => alleenBijwerken)).toBe(true);
    expect(loop.doet(VREEMDE, { type: 'meld-af', identiteiten: [wie('nieuw')] })).toBe('niets-af-te-melden');
  });

  test('of another: only by who may, and the number of a request is no number of a person', () => {
    const loop = new Loop();
    loop.vraagt('nieuw');
    loop.vraagt('tweede');
    loop.beslist(1, true);
    expect(loop.doet(ovj().actor, { type: 'verwijder-collega', nr: 1 })).toBe('geen-recht');
    loop.doet(kpc().actor, { type: 'verwijder-collega', nr: 2 });
    expect(loop.events).toHaveLength(3);
    loop.doet(kpc().actor, { type: 'verwijder-collega', nr: 1 });
    expect(loop.persoon('nieuw')).toBeNull();
    expect(loop.events.at(-1)).toMatchObject({ type: 'Afgemeld', door: { persoonId: 'kpc-1', rol: 'kpc' } });
  });

  test('leaves the settings alone', () => {
    const loop = new Loop();
    loop.vraagt('vt-1', { rol: 'shn' });
    loop.beslist(1, true);
    loop.doet(VREEMDE, { type: 'meld-af', identiteiten: [wie('vt-1')] });
    expect(loop.persoon('vt-1')?.rollen).toEqual([VT]);
  });
});

test('nobody is a person without a decision of the KPC or beheer, whatever is asked, decided and left', () => {
  const stap = fc.record({
    wat: fc.constantFrom('vraagt', 'beslist', 'verstrijkt', 'af'),
    id: fc.constantFrom('a', 'b', 'kpc-1'),
    rol: fc.constantFrom<Rol>('ovj', 'beheer', 'politie'),
    nr: fc.integer({ min: 1, max: 8 }),
    uren: fc.integer({ min: 0, max: 30 }),
    ja: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(stap, { maxLength: 25 }), (stappen) => {
      const loop = new Loop();
      for (const { wat, id, rol, nr, uren, ja } of stappen) {
        loop.nu += uren * 60 * MINUUT;
        if (wat === 'vraagt') loop.vraagt(id, { rol });
        if (wat === 'beslist') loop.beslist(nr, ja, ja ? kpc().actor : ovj().actor);
        if (wat === 'verstrijkt') loop.verstrijkt(nr);
        if (wat === 'af') loop.doet(VREEMDE, { type: 'meld-af', identiteiten: [wie(id)] });
      }
      const toegelaten = loop.staat?.toegang.toegelaten ?? [];
      const beslist = loop.events.filter((e) => e.type === 'AanmeldingBeslist');
      expect(beslist.every((e) => e.door.rol === 'kpc')).toBe(true);
      expect(toegelaten.some(({ identiteit }) => identiteit.objectId === 'kpc-1')).toBe(false);
      expect(toegelaten.every(({ nr }) => beslist.some((e) => e.nr === nr && e.toegelaten))).toBe(true);
    }),
  );
});
