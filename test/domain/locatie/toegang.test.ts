import { describe, expect, test } from 'vitest';
import { locatieTimers } from '../../../src/domain/locatie/derive.ts';
import type { LocatieStaat } from '../../../src/domain/locatie/staat.ts';
import { MAX_OPEN, MAX_PER_PERSOON } from '../../../src/domain/locatie/toegang/beslis.ts';
import { CODE_GELDT, openAanmelding } from '../../../src/domain/locatie/toegang/toegang.ts';
import type { Rol } from '../../../src/domain/rollen.ts';
import type { Actor, Rolhouder } from '../../../src/domain/zaak/wie.ts';
import { iemand, kpc, ovj, systeem } from '../../support/domain/tafel.ts';
import { Loop, NU, VREEMDE, VT, wie } from '../../support/domain/toegang/loop.ts';

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
