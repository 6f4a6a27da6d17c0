import { describe, expect, test } from 'vitest';
import { timersVan } from '../../../src/domain/afgeleid/derive.ts';
import { gewijzigdePosts, timerverschil } from '../../../src/domain/afgeleid/verschil.ts';
import { vanIso } from '../../../src/domain/termijnen/tijdstip.ts';
import { nietVast, zaak } from '../../support/domain/melding.ts';
import { ovj, politie, slachtofferhulp, vt } from '../../support/domain/tafel.ts';
import type { Verloop } from '../../support/domain/verloop.ts';
import { given } from '../../support/domain/verloop.ts';

/** Posts that go out, with who gets them. */
function uit(loop: Verloop): readonly string[] {
  return loop
    .posts()
    .filter(({ alleenBijwerken }) => !alleenBijwerken)
    .map(({ id, publiek }) =>
      publiek.soort === 'dienst' ? `${id} → ${publiek.houder.organisatie ?? publiek.houder.rol}` : id,
    );
}

describe('questions', () => {
  test('go to whoever owes the answer; the OvJ waits until a decision is possible', () => {
    const loop = given(zaak({ vtRegios: ['vt-oefenstad', 'vt-waterland'] }));
    expect(uit(loop)).toEqual([
      'z',
      'v:deel-a:vt-oefenstad → vt-oefenstad',
      'v:deel-a:vt-waterland → vt-waterland',
      'v:inbreng:politie → politie',
      'v:inbreng:3ro → 3ro',
      'v:inbreng:shn → shn',
    ]);
    loop.when(vt().antwoord('ja'));
    expect(uit(loop)).not.toContain('v:vrijheid → ovj');
    loop.when(vt('vt-waterland').antwoord('nee'));
    expect(uit(loop)).toContain('v:vrijheid → ovj');
  });

  test('the OvJ is asked at once when less than three hours are left at intake', () => {
    const loop = given(
      zaak({ aanhouding: vanIso('2026-11-23T06:00:00+01:00'), voorlopigeHechtenis: 'onbekend' }),
      {
        op: vanIso('2026-11-23T12:05:00+01:00'),
      },
    );
    expect(uit(loop)).toContain('v:vrijheid → ovj');
  });

  test('of a case not held the OvJ is asked to decide once Veilig Thuis answered', () => {
    const loop = given(nietVast());
    expect(uit(loop)).not.toContain('v:zaakbesluit → ovj');
    expect(uit(loop.when(vt().antwoord('nee')))).toContain('v:zaakbesluit → ovj');
  });

  test('an answer taken back leaves the card that the OvJ has: it is brought up to date, not lost', () => {
    const loop = given(zaak()).when(vt().antwoord('ja'), vt().antwoord('later'));
    expect(loop.posts().find(({ id }) => id === 'v:vrijheid')).toMatchObject({ alleenBijwerken: true });
  });

  test('what is done is brought up to date only', () => {
    const loop = given(zaak()).when(politie().brengtIn());
    expect(uit(loop)).not.toContain('v:inbreng:politie → politie');
    expect(loop.view('v:inbreng:politie', 'vraag')).toMatchObject({ stand: 'beantwoord', standOp: loop.nu });
  });

  test('a victim who goes to another colleague is a card of its own; the first says it is over', () => {
    const loop = given(zaak()).when(
      ovj().besluitVrijheid({}, 'anders'),
      ovj().kiestInformant('shn'),
      ovj().kiestInformant('politie'),
    );
    expect(uit(loop)).toContain('v:slachtoffer:1:1:1 → politie');
    expect(loop.view('v:slachtoffer:1:1', 'vraag').stand).toBe('vervallen');
  });
});

test('a reminder goes to everybody it names, each once, and says on it when the task is done', () => {
  const loop = given(zaak())
    .when(ovj().besluitVrijheid({ informant: 'shn' }, 'anders'))
    .runsTo('2026-11-23T13:05:00+01:00');
  const nr = loop.zaak.herinneringen.findLastIndex((h) => h.taakId === 'slachtoffer:1:1');
  expect(uit(loop).filter((id) => id.startsWith(`h:${nr}:`))).toEqual([
    `h:${nr}:shn → shn`,
    `h:${nr}:kpc → kpc`,
  ]);
  loop.when(slachtofferhulp().probeert('bereikt'));
  expect(uit(loop).filter((id) => id.startsWith(`h:${nr}:`))).toEqual([]);
  expect(loop.view(`h:${nr}:shn`, 'herinnering')).toMatchObject({ stand: 'beantwoord', verstreken: false });
});

test('timers are only of open tasks, one each, and none of a closed case', () => {
  const loop = given(zaak());
  expect(timersVan(loop.zaak).map(({ id }) => id)).toEqual([
    'h:deel-a:vt-oefenstad',
    'h:inbreng:politie',
    'h:inbreng:3ro',
    'h:inbreng:shn',
    'h:vrijheid',
  ]);
  loop.when(politie().brengtIn());
  expect(timersVan(loop.zaak).map(({ id }) => id)).not.toContain('h:inbreng:politie');
  expect(timersVan(loop.when(ovj().sluit()).zaak)).toEqual([]);
});

test('the difference of two sets: timers to set, move and drop; posts that changed', () => {
  expect(
    timerverschil(
      [
        { id: 'a', due: 1 },
        { id: 'b', due: 1 },
        { id: 'c', due: 1 },
      ],
      [
        { id: 'a', due: 1 },
        { id: 'b', due: 2 },
        { id: 'd', due: 3 },
      ],
    ),
  ).toEqual({
    gezet: [
      { id: 'b', due: 2 },
      { id: 'd', due: 3 },
    ],
    vervallen: ['c'],
  });
  const loop = given(zaak());
  const voor = loop.posts();
  expect(gewijzigdePosts(voor, loop.posts())).toEqual([]);
  loop.when(politie().brengtIn());
  expect(gewijzigdePosts(voor, loop.posts())).toEqual(['z', 'v:inbreng:politie', 'd:0']);
});

test('the same events and settings give the same posts, byte for byte', () => {
  const verhaal = () =>
    given(zaak())
      .when(vt().antwoord('ja'), ovj().besluitVrijheid({}, 'anders'))
      .runsTo('2026-11-23T20:00:00+01:00');
  expect(JSON.stringify(verhaal().posts())).toBe(JSON.stringify(verhaal().posts()));
});
