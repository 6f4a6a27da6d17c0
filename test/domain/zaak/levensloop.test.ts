import { describe, expect, test } from 'vitest';
import { postsVan, timersVan } from '../../../src/domain/afgeleid/derive.ts';
import { isOpgevolgd } from '../../../src/domain/bereikbaarheid/aandacht.ts';
import type { ZaakEvent } from '../../../src/domain/zaak/events.ts';
import { evolve } from '../../../src/domain/zaak/evolve.ts';
import type { Zaak } from '../../../src/domain/zaak/zaak.ts';
import { zaak } from '../../support/domain/melding.ts';
import type { Stap } from '../../support/domain/tafel.ts';
import {
  iemand,
  kpc,
  ovj,
  politie,
  reclassering,
  slachtofferhulp,
  systeem,
  VEILIG,
  vt,
} from '../../support/domain/tafel.ts';
import type { Verloop } from '../../support/domain/verloop.ts';
import { alarmen, given, herinneringen, open, taak, WEERGAVE } from '../../support/domain/verloop.ts';

const stil = (loop: ReturnType<typeof given>) => {
  expect(timersVan(loop.zaak)).toEqual([]);
  expect(open(loop.zaak)).toEqual([]);
  return loop
    .posts()
    .filter((post) => !post.alleenBijwerken)
    .map(({ id }) => id);
};

describe('closing', () => {
  test('with something owed meets G5; a reason goes on and keeps what was open', () => {
    given(zaak())
      .expectRefused(ovj().sluit(null), 'vangrail')
      .when(ovj().sluit('anders'))
      .sees((z, loop) => {
        expect(z.status).toBe('gesloten');
        const gesloten = loop.events.find((e) => e.type === 'ZaakGesloten');
        expect(gesloten?.vangrail).toEqual({ vangrails: ['G5'], reden: 'anders' });
        expect(gesloten?.open).toEqual(expect.arrayContaining(['vrijheid', 'deel-a:vt-oefenstad']));
      });
  });

  test('is for the officer while somebody is held and nobody decided', () => {
    given(zaak())
      .expectRefused(kpc().sluit('anders'), 'besluit-eerst')
      .when(ovj().besluitVrijheid({ besluit: 'ivs', informant: 'shn' }), kpc().sluit('anders'))
      .sees((z) => expect(z.status).toBe('gesloten'));
  });

  test('with everything done needs no reason', () => {
    const loop = given(zaak()).when(
      vt().antwoord('nee'),
      vt().vultAan({ gevallen: 'geen-van-deze', toegang: 'nee', zicht: 'ja' }),
      politie().brengtIn(),
      reclassering().brengtIn(),
      slachtofferhulp().brengtIn(),
      ovj().besluitVrijheid({ informant: 'shn' }),
      ovj().besluitZaak(),
      vt().neemtKennis(),
      vt().draagtOver(),
      politie().neemtKennis(),
      reclassering().neemtKennis(),
      slachtofferhulp().neemtKennis(),
      slachtofferhulp().probeert('bereikt'),
    );
    expect(open(loop.zaak)).toEqual([]);
    loop.when(ovj().sluit(null));
  });

  test('a closed case is silent: no timers, nothing owed, and only its post and thread stand', () => {
    const loop = given(zaak()).runsTo('2026-11-23T13:30:00+01:00').when(ovj().sluit());
    expect(stil(loop)).toEqual(['z', 'd:0']);
  });

  test('a closed case refuses everything but a message, reopening and linking', () => {
    const loop = given(zaak()).when(ovj().sluit());
    for (const stap of [
      vt().antwoord('ja'),
      vt().vultAan({}),
      politie().brengtIn(),
      politie().pakt('inbreng'),
      ovj().besluitVrijheid({ besluit: 'ivs' }),
      ovj().besluitZaak(),
      vt().neemtKennis(),
      ovj().kiestInformant('shn'),
      slachtofferhulp().probeert('bereikt'),
      ovj().verzetPlandatum('2026-12-07'),
      ovj().handeltPlandatumAf(['sepot-02']),
      reclassering().rondtItemAf(),
      kpc().vraagtRegio('vt-waterland'),
      ovj().sluit(),
      ovj().trektIn(),
      vt().schrijft('Nog iets.'),
      vt().doet({ type: 'meld-onbereikt', houder: { rol: 'vt' }, reden: 'niet-bezorgd' }),
    ]) {
      loop.expectRefused(stap, 'gesloten');
    }
    loop.when(kpc().koppelt('oefenstad:OF-26-0002', 'OF-26-0002'), ovj().heropent());
  });

  test('a link made after the end sends nothing new', () => {
    const loop = given(zaak())
      .when(ovj().sluit())
      .after(5)
      .when(kpc().koppelt('oefenstad:OF-26-0002', 'OF-26-0002'));
    expect(stil(loop)).toEqual(['z', 'd:0']);
  });

  test('only OvJ and KPC close, reopen, withdraw and link', () => {
    for (const rol of ['politie', '3ro', 'rvdk', 'shn', 'halt', 'zvh', 'beheer'] as const) {
      const wie = iemand(rol);
      const loop = given(zaak());
      loop.expectRefused(wie.sluit(), 'geen-recht').expectRefused(wie.trektIn(), 'geen-recht');
      loop.expectRefused(wie.koppelt('oefenstad:OF-26-0002', 'OF-26-0002'), 'geen-recht');
      loop.when(ovj().sluit()).expectRefused(wie.heropent(), 'geen-recht');
    }
  });
});

describe('reopening', () => {
  test('asks again what was open, tells OvJ and KPC, and leaves what was done', () => {
    given(zaak())
      .when(politie().brengtIn(), ovj().sluit())
      .after(60)
      .when(kpc().heropent())
      .sees((z, { nu }) => {
        expect(open(z)).toEqual(['deel-a:vt-oefenstad', 'inbreng:3ro', 'inbreng:shn', 'vrijheid']);
        expect(taak(z, 'deel-a:vt-oefenstad').gevraagdOp).toBe(nu);
        expect(taak(z, 'inbreng:politie').status).toBe('beantwoord');
        expect(alarmen(z)).toEqual(['zaak-heropend → ovj, kpc']);
        expect(timersVan(z)).toHaveLength(4);
      })
      .expectRefused(kpc().heropent(), 'niet-gesloten');
  });

  test('a form opened before the closing is stale after it', () => {
    const loop = given(zaak());
    const oud = politie().brengtIn().command(loop.zaak);
    loop.when(ovj().sluit(), ovj().heropent());
    loop.expectRefused(politie().doet(oud), 'verouderd');
  });
});

test('withdrawing: silent but for the word to OvJ, KPC and VT; it can be undone', () => {
  const loop = given(zaak())
    .expectRefused(ovj().trektIn('weg ermee'), 'ongeldig')
    .when(ovj().trektIn('dubbel'));
  expect(loop.zaak.status).toBe('ingetrokken');
  expect(stil(loop)).toEqual(['z', 'a:0:ovj', 'a:0:kpc', 'a:0:vt:vt-oefenstad', 'd:0']);
  loop.when(ovj().heropent()).sees((z) => expect(z.status).toBe('open'));
});

test('linking: once, and not with itself', () => {
  const loop = given(zaak())
    .when(
      kpc().koppelt('oefenstad:OF-26-0002', 'OF-26-0002'),
      ovj().koppelt('oefenstad:OF-26-0002', 'OF-26-0002'),
    )
    .expectRefused(kpc().koppelt('oefenstad:OF-26-0001', 'OF-26-0001'), 'zelfde-zaak');
  expect(loop.zaak.gekoppeld).toEqual([{ zaakId: 'oefenstad:OF-26-0002', nummer: 'OF-26-0002' }]);
});

describe('taking a link back', () => {
  const X = { zaakId: 'oefenstad:OF-26-0002', nummer: 'OF-26-0002' };
  const Y = { zaakId: 'oefenstad:OF-26-0003', nummer: 'OF-26-0003' };
  const gekoppeld = () =>
    given(zaak()).when(kpc().koppelt(X.zaakId, X.nummer), kpc().koppelt(Y.zaakId, Y.nummer));
  const draad = ({ zaak: z }: Verloop) => z.draad.map(({ wat, gekoppeldMet }) => `${wat} ${gekoppeldMet}`);

  test('only that one goes, and the thread no longer says which case it was', () => {
    const loop = gekoppeld().when(ovj().ontkoppelt(X.zaakId), ovj().ontkoppelt(X.zaakId));
    expect(loop.zaak.gekoppeld).toEqual([Y]);
    expect(draad(loop)).toEqual(['gekoppeld null', 'gekoppeld OF-26-0003', 'ontkoppeld null']);
    expect(JSON.stringify(loop.posts())).not.toContain(X.nummer);
    expect(loop.zaak.historie.map(({ wat }) => wat).slice(-3)).toEqual([
      'gekoppeld',
      'gekoppeld',
      'ontkoppeld',
    ]);
  });

  test('by who may link; also when the case is over, and it can be linked again', () => {
    gekoppeld()
      .expectRefused(politie().ontkoppelt(X.zaakId), 'geen-recht')
      .when(ovj().trektIn('dubbel'), kpc().ontkoppelt(X.zaakId), kpc().koppelt(X.zaakId, X.nummer))
      .sees((z) => expect(z.gekoppeld).toEqual([Y, X]));
  });

  test('where a moved case came from or went is history and stays', () => {
    const naar = { zaakId: 'duinstad:DU-26-0009', nummer: 'DU-26-0009', locatie: 'duinstad' };
    const loop = gekoppeld().when(kpc().doet({ type: 'verplaats', naar }));
    expect(loop.weigert(kpc().ontkoppelt(naar.zaakId))?.code).toBe('koppeling-blijft');
  });
});

test('a reaction is kept with its role; beheer has no part in a case', () => {
  given(zaak())
    .when(vt().schrijft('Collega belt zo terug.'))
    .sees((z) => expect(z.reacties).toMatchObject([{ rol: 'vt', tekst: 'Collega belt zo terug.' }]))
    .expectRefused(iemand('beheer').schrijft('Ik kijk mee.'), 'geen-recht');
});

describe('partner input', () => {
  test('of the wrong role is refused, every role', () => {
    const eigenaars = { politie: politie(), '3ro': reclassering(), shn: slachtofferhulp() };
    for (const [rol, eigenaar] of Object.entries(eigenaars)) {
      for (const ander of [
        ...Object.values(eigenaars),
        ovj(),
        kpc(),
        vt(),
        iemand('halt'),
        iemand('beheer'),
      ]) {
        const loop = given(zaak());
        const goed = eigenaar.brengtIn().command(loop.zaak);
        if (ander === eigenaar) loop.when(ander.doet(goed));
        else loop.expectRefused(ander.doet(goed), 'geen-recht');
        expect(taak(loop.zaak, `inbreng:${rol}`).status).toBe(ander === eigenaar ? 'beantwoord' : 'gevraagd');
      }
    }
  });

  test('picked up, answered and replaced', () => {
    given(zaak())
      .when(politie().pakt('inbreng'))
      .sees((z) => expect(taak(z, 'inbreng:politie').status).toBe('opgepakt'))
      .when(politie().brengtIn())
      .expectRefused(politie().pakt('inbreng'), 'niet-nu')
      .when(politie().brengtIn({ eerder: '3-of-meer', vtMelding: 'vandaag' }))
      .sees((z) => expect(z.inbreng['inbreng:politie']?.antwoorden).toMatchObject({ eerder: '3-of-meer' }));
  });
});

describe('somebody cannot be reached', () => {
  const meldt = (rol: 'vt' | 'kpc' | null): Stap =>
    ({
      actor: systeem,
      command: () => ({ type: 'meld-onbereikt', houder: rol === null ? null : { rol }, reden: 'geen-piket' }),
    }) as const;

  test('the KPC hears it once; of the KPC the OvJ does; of the channel both', () => {
    given(zaak())
      .when(meldt('vt'), meldt('vt'), meldt('kpc'), meldt(null))
      .sees((z) =>
        expect(alarmen(z)).toEqual([
          'niet-bereikt → kpc',
          'niet-bereikt → ovj',
          'kanaal-onbereikbaar → kpc, ovj',
        ]),
      );
  });

  test('of a message that reached nobody in the very instant of the question, the next step comes at once', () => {
    const onbezorgd: Stap = {
      actor: systeem,
      command: () => ({
        type: 'meld-onbereikt',
        houder: { rol: 'vt' },
        reden: 'niet-bezorgd',
        postId: 'v:deel-a:vt-oefenstad',
      }),
    };
    given(zaak())
      .when(onbezorgd)
      .runsTo('2026-11-23T12:05:01+01:00')
      .sees((z) =>
        expect(herinneringen(z, 'deel-a:vt-oefenstad')).toEqual(['11-23 12:05 taakhouder,volgende']),
      );
  });

  test('of a question that is asked again, the message of now counts and the one of before does not', () => {
    const onbezorgd = (postId: string): Stap => ({
      actor: systeem,
      command: () => ({ type: 'meld-onbereikt', houder: { rol: 'vt' }, reden: 'niet-bezorgd', postId }),
    });
    const loop = given(zaak()).when(ovj().trektIn(), ovj().heropent());
    const vervroegd = (postId: string) =>
      loop
        .splitst()
        .when(onbezorgd(postId))
        .events.filter(({ type }) => type === 'KetenVervroegd').length;
    expect(vervroegd('v:deel-a:vt-oefenstad')).toBe(0);
    expect(vervroegd('v:deel-a:vt-oefenstad~2')).toBe(1);
    expect(vervroegd('v:deel-a:vt-waterland~2')).toBe(0);
  });

  test('a reminder of before the question was asked again says nothing about the steps of now', () => {
    const onbezorgd = (postId: string): Stap => ({
      actor: systeem,
      command: () => ({ type: 'meld-onbereikt', houder: { rol: 'vt' }, reden: 'niet-bezorgd', postId }),
    });
    const loop = given(zaak()).runsTo('2026-11-23T12:16:00+01:00');
    const { nr } = loop.zaak.herinneringen.findLast(({ taakId }) => taakId === 'deel-a:vt-oefenstad') ?? {};
    const vervroegd = (verloop: Verloop) =>
      verloop.when(onbezorgd(`h:${nr}:vt`)).events.filter(({ type }) => type === 'KetenVervroegd').length;
    expect(vervroegd(loop.splitst())).toBe(1);
    expect(vervroegd(loop.when(ovj().trektIn(), ovj().heropent()))).toBe(0);
  });
});

describe('a question that was asked again', () => {
  test('the cards of before say only that: they have no clock that moves, however often it is asked', () => {
    const loop = given(zaak()).runsTo('2026-11-23T12:16:00+01:00');
    for (let keer = 0; keer < 3; keer += 1) loop.when(ovj().trektIn(), ovj().heropent());
    const oud = () =>
      loop
        .posts()
        .filter(isOpgevolgd)
        .map(({ id, view }) => ({ id, kop: 'kop' in view ? view.kop : null }));
    const eerst = oud();
    expect(eerst.length).toBeGreaterThan(8);
    expect(eerst.every(({ kop }) => kop?.uiterlijk === null && kop.uiterlijkVan === null)).toBe(true);
    loop.meldt({ aanhouding: (loop.zaak.melding.aanhouding ?? 0) - 60 * 60_000 });
    expect(oud()).toEqual(eerst);
  });
});

describe('what a program of before asked again', () => {
  /** The events as a program wrote them that sent no second message. */
  const vanEerder = ({ events }: Verloop): Zaak => {
    const eerder = events.map((event): ZaakEvent => {
      if (event.type !== 'TaakGevraagd' && event.type !== 'DeelAHerwogen') return event;
      const { opnieuw: _, ...rest } = event;
      return rest;
    });
    const gevouwen = eerder.reduce<Zaak | null>((z, event) => evolve(z, event), null);
    if (gevouwen === null) throw new Error('there is no case');
    return gevouwen;
  };
  const vragen = (z: Zaak) =>
    postsVan(z, WEERGAVE)
      .filter(({ id, alleenBijwerken }) => id.startsWith('v:') && !alleenBijwerken)
      .map(({ id }) => id);

  test('is no new message once a newer program reads the case: nobody hears of an upgrade', () => {
    const loop = given(zaak()).when(vt().antwoord('nee'), ovj().trektIn(), ovj().heropent());
    expect(vragen(loop.zaak)).toContain('v:inbreng:politie~2');
    expect(vragen(vanEerder(loop))).toEqual(vragen(given(zaak()).when(vt().antwoord('nee')).zaak));
  });

  test('nor is a part A that was complete and needs more', () => {
    const loop = given(zaak({ stalking: true, sash: 'laag' }))
      .when(vt().antwoord('nee'), vt().vultAan(VEILIG))
      .meldt({ sash: 'hoog' });
    expect(vragen(loop.zaak)).toContain('v:deel-a-aanvulling:vt-oefenstad~2');
    expect(vragen(vanEerder(loop)).filter((id) => id.includes('~'))).toEqual([]);
  });
});
