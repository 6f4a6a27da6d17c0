import { describe, expect, test } from 'vitest';
import { timersVan } from '../../../src/domain/afgeleid/derive.ts';
import { defaultInstellingen } from '../../../src/domain/instellingen/zaakinstellingen.ts';
import { naarIso, vanIso } from '../../../src/domain/termijnen/tijdstip.ts';
import { nietVast, zaak } from '../../support/domain/melding.ts';
import { ONVEILIG, ovj, politie, vt } from '../../support/domain/tafel.ts';
import { given, herinneringen, taak } from '../../support/domain/verloop.ts';

const AANHOUDING_LAAT = vanIso('2026-11-23T12:00:00+01:00');
const laat = zaak({ aanhouding: AANHOUDING_LAAT });

describe('the default steps', () => {
  test('part A of who is held: 10, 20, 30 and 60 minutes, then every hour', () => {
    given(zaak())
      .runsTo('2026-11-23T14:10:00+01:00')
      .sees((z) =>
        expect(herinneringen(z, 'deel-a:vt-oefenstad')).toEqual([
          '11-23 12:15 taakhouder,volgende',
          '11-23 12:25 3ro',
          '11-23 12:35 kpc,ovj',
          '11-23 13:05 taakhouder,volgende,kpc',
          '11-23 14:05 taakhouder,volgende,kpc',
        ]),
      );
  });

  test('for a suspect of 16 it is the RvdK and not 3RO that is told', () => {
    given(zaak({ verdachte: { leeftijdsgroep: '12-17' } }))
      .runsTo('2026-11-23T12:30:00+01:00')
      .sees((z) =>
        expect(herinneringen(z, 'deel-a:vt-oefenstad')).toEqual([
          '11-23 12:15 taakhouder,volgende',
          '11-23 12:25 rvdk',
        ]),
      );
  });

  test('part A of who is not held: in the mornings around the fifth working day, and never every half hour', () => {
    given(nietVast())
      .runsTo('2026-12-02T12:00:00+01:00')
      .sees((z) =>
        expect(herinneringen(z, 'deel-a:vt-oefenstad').map((regel) => regel.slice(0, 27))).toEqual([
          '11-28 08:59 taakhouder',
          '11-29 08:59 taakhouder',
          '11-30 08:59 taakhouder,kpc',
          '12-01 08:59 taakhouder,kpc',
          '12-02 08:59 taakhouder,kpc',
        ]),
      );
  });

  test('details of part A: 15 and 45 minutes, then every hour, the KPC every other', () => {
    given(zaak())
      .when(vt().antwoord('ja'))
      .runsTo('2026-11-23T14:00:00+01:00')
      .sees((z) =>
        expect(herinneringen(z, 'deel-a-aanvulling:vt-oefenstad')).toEqual([
          '11-23 12:20 taakhouder',
          '11-23 12:50 taakhouder,kpc',
          '11-23 13:50 taakhouder',
        ]),
      );
  });

  test('advice on who is held: a colleague too after two hours, the KPC after three, the OvJ after four', () => {
    given(zaak())
      .runsTo('2026-11-23T16:10:00+01:00')
      .sees((z) => {
        expect(herinneringen(z, 'inbreng:3ro')).toEqual([
          '11-23 13:05 taakhouder',
          '11-23 14:05 taakhouder,volgende',
          '11-23 15:05 kpc',
          '11-23 16:05 ovj',
        ]);
        // Who only brings something in keeps the shorter chain.
        expect(herinneringen(z, 'inbreng:politie')).toEqual([
          '11-23 13:05 taakhouder',
          '11-23 14:05 taakhouder',
          '11-23 15:05 kpc',
        ]);
      });
  });

  test('advice on who is not held: the OvJ is not told, who decides later', () => {
    given(nietVast())
      .runsTo('2026-11-24T09:00:00+01:00')
      .sees((z) => expect(herinneringen(z, 'inbreng:3ro').join()).not.toContain('ovj'));
  });

  test('freedom: 3 hours, 1 hour and 30 minutes before, at expiry, then every half hour with the KPC', () => {
    given(laat)
      .runsTo('2026-11-23T22:05:00+01:00')
      .sees((z) =>
        expect(herinneringen(z, 'vrijheid')).toEqual([
          '11-23 18:00 ovj',
          '11-23 20:00 ovj',
          '11-23 20:30 ovj,volgende',
          '11-23 21:00 ovj,kpc',
          '11-23 21:30 ovj,kpc',
          '11-23 22:00 ovj,kpc',
        ]),
      );
  });

  test('partners: 1 and 2 hours, then the KPC, then every day', () => {
    given(zaak())
      .runsTo('2026-11-24T12:00:00+01:00')
      .sees((z) =>
        expect(herinneringen(z, 'inbreng:shn')).toEqual([
          '11-23 13:05 taakhouder',
          '11-23 14:05 taakhouder',
          '11-23 15:05 kpc',
        ]),
      );
  });

  test('knowing of a decision: 1 and 4 hours; the decision on the case: 4 hours', () => {
    given(zaak())
      .when(ovj().besluitVrijheid({ besluit: 'ivs', informant: 'shn' }))
      .runsTo('2026-11-23T23:00:00+01:00')
      .sees((z) => {
        expect(herinneringen(z, 'kennisname:1:politie')).toEqual([
          '11-23 13:05 taakhouder',
          '11-23 16:05 taakhouder,kpc',
        ]);
        expect(herinneringen(z, 'zaakbesluit')).toEqual(['11-23 16:05 ovj']);
      });
  });

  test('the decision on a case not held is reminded of after Veilig Thuis answered, not before', () => {
    given(nietVast())
      .runsTo('2026-11-25T09:00:00+01:00')
      .sees((z) => expect(herinneringen(z, 'zaakbesluit')).toEqual([]))
      .when(vt().antwoord('nee'))
      .runsTo('2026-11-26T09:00:00+01:00')
      .sees((z) =>
        expect(herinneringen(z, 'zaakbesluit')).toEqual(['11-25 13:00 ovj', '11-26 09:00 ovj,kpc']),
      );
  });

  test('items of a plandatum: two days before, on the morning, then daily with the KPC', () => {
    given(zaak())
      .when(
        ovj().besluitVrijheid({ besluit: 'ivs' }),
        ovj().besluitZaak(
          { besluiten: ['plandatum'], plandatum: '2026-11-30', items: 'advies-3ro' },
          'anders',
        ),
      )
      .runsTo('2026-12-01T12:00:00+01:00')
      .sees((z) =>
        expect(herinneringen(z, 'plandatum-item:1:1')).toEqual([
          '11-28 08:00 taakhouder',
          '11-30 08:00 taakhouder,kpc',
          '12-01 08:00 taakhouder,kpc',
        ]),
      );
  });
});

test('reminders stop the moment the task is done, and picking up does not stop them', () => {
  given(zaak())
    .when(politie().pakt('inbreng'))
    .runsTo('2026-11-23T13:30:00+01:00')
    .sees((z) => expect(herinneringen(z, 'inbreng:politie')).toHaveLength(1))
    .when(politie().brengtIn())
    .runsTo('2026-11-23T20:00:00+01:00')
    .sees((z) => expect(herinneringen(z, 'inbreng:politie')).toHaveLength(1));
});

describe('after the program was down', () => {
  test('all that was missed is one message, to everybody concerned, with its planned time', () => {
    const loop = given(zaak()).backAt('2026-11-23T13:00:00+01:00');
    expect(herinneringen(loop.zaak, 'deel-a:vt-oefenstad')).toEqual([
      '11-23 13:00 taakhouder,volgende,3ro,kpc,ovj (laat, gepland 11-23 12:35)',
    ]);
    const view = loop.view('h:0:vt:vt-oefenstad', 'herinnering');
    expect(view.laatGeplandOp).toBe(vanIso('2026-11-23T12:35:00+01:00'));
    expect(timersVan(loop.zaak).find(({ id }) => id === 'h:deel-a:vt-oefenstad')?.due).toBe(
      vanIso('2026-11-23T13:05:00+01:00'),
    );
  });

  test('a message that moves the clock first does not hide that it is late', () => {
    const loop = given(zaak()).at('2026-11-23T12:50:00+01:00');
    loop
      .meldt({ aanhouding: vanIso('2026-11-23T10:00:00+01:00') })
      .backAt('2026-11-23T12:50:00+01:00')
      .sees((z) => expect(z.herinneringen).toMatchObject([{ taakId: 'deel-a:vt-oefenstad', laat: true }]));
  });

  test('within a minute is not late', () => {
    given(zaak())
      .backAt('2026-11-23T12:15:59+01:00')
      .sees((z) => expect(z.herinneringen).toMatchObject([{ laat: false }]));
  });
});

describe('a clock that moves', () => {
  test('to earlier: the missed steps are told at once, and that is not called late', () => {
    given(laat)
      .runsTo('2026-11-23T17:20:00+01:00')
      .meldt({ aanhouding: vanIso('2026-11-23T09:00:00+01:00') })
      .sees((z) => expect(taak(z, 'vrijheid').uiterlijk).toBe(vanIso('2026-11-23T18:00:00+01:00')))
      .runsTo('2026-11-23T17:25:00+01:00')
      .sees((z) => expect(herinneringen(z, 'vrijheid')).toEqual(['11-23 17:20 ovj']));
  });

  test('to later, after it expired: armed anew', () => {
    given(laat)
      .runsTo('2026-11-23T21:10:00+01:00')
      .meldt({ ophoudenVanaf: vanIso('2026-11-23T14:00:00+01:00') })
      .runsTo('2026-11-23T23:10:00+01:00')
      .sees((z) =>
        expect(herinneringen(z, 'vrijheid').slice(4)).toEqual([
          '11-23 22:00 ovj',
          '11-23 22:30 ovj,volgende',
          '11-23 23:00 ovj,kpc',
        ]),
      );
  });

  test('the reminders of questions asked before it moved stay as they were', () => {
    given(zaak())
      .backAt('2026-11-23T12:16:00+01:00')
      .meldt({ aanhouding: vanIso('2026-11-23T10:00:00+01:00') })
      .runsTo('2026-11-23T12:30:00+01:00')
      .sees((z) =>
        expect(herinneringen(z, 'deel-a:vt-oefenstad').map((r) => r.slice(0, 11))).toEqual([
          '11-23 12:16',
          '11-23 12:25',
        ]),
      );
  });
});

describe('the nights in which the clock changes', () => {
  test.each([
    ['spring', '2026-03-28T20:00:00+01:00', '2026-03-29T14:00:00+02:00', '2026-03-29T11:00:00+02:00'],
    ['autumn', '2026-10-24T20:00:00+02:00', '2026-10-25T14:00:00+01:00', '2026-10-25T11:00:00+01:00'],
  ])('%s: the deadline is on the wall clock, the reminder three hours before it', (_, start, tot, eerste) => {
    given(zaak({ aanhouding: vanIso(start) }), { op: vanIso(start) }).sees((z) => {
      expect(naarIso(z.termijnen.vrijheid ?? 0)).toBe(tot);
      const timer = timersVan(z).find(({ id }) => id === 'h:vrijheid');
      expect(naarIso(timer?.due ?? 0)).toBe(eerste);
    });
  });

  test('a plandatum over the change keeps eight in the morning', () => {
    const op = vanIso('2026-03-23T12:00:00+01:00');
    given(zaak({ aanhouding: op }), { op })
      .when(
        ovj().besluitVrijheid({ besluit: 'ivs' }),
        ovj().besluitZaak({ besluiten: ['plandatum'], plandatum: '2026-03-30' }, 'anders'),
      )
      .runsTo('2026-03-30T09:00:00+02:00')
      .sees((z) =>
        expect(herinneringen(z, 'plandatum:1')).toEqual([
          '03-27 08:00 taakhouder',
          '03-28 08:00 taakhouder',
          '03-30 08:00 ovj,kpc',
        ]),
      );
  });
});

test('a case keeps the steps it started with', () => {
  const basis = defaultInstellingen();
  const instellingen = {
    ...basis,
    stappen: {
      ...basis.stappen,
      'deel-a': [
        { id: 'eigen', moment: { soort: 'na-vraag', minuten: 5 }, aan: ['kpc'] } as const,
        { id: 'nooit', moment: { soort: 'na-vraag', minuten: 6 }, aan: ['ovj'], bij: 'niet-vast' } as const,
      ],
    },
  };
  given(zaak(), { instellingen })
    .runsTo('2026-11-23T13:00:00+01:00')
    .sees((z) => expect(herinneringen(z, 'deel-a:vt-oefenstad')).toEqual(['11-23 12:10 kpc']));
});

test('a timer that no longer applies, or fires too early, decides to nothing', () => {
  const loop = given(zaak());
  const aantal = loop.events.length;
  const verstrijk = (timerId: string) => ({
    actor: { soort: 'systeem' } as const,
    command: () => ({ type: 'verstrijk', timerId, speling: 60_000 }) as const,
  });
  loop.when(verstrijk('h:deel-a:vt-oefenstad'), verstrijk('h:onbekend'), verstrijk('iets'));
  loop.after(20).when(politie().brengtIn());
  const na = loop.events.length;
  loop.after(60).when(verstrijk('h:inbreng:politie'));
  expect(na - aantal).toBe(1);
  expect(loop.events).toHaveLength(na);
});

test('the answer of a colleague does not stop the question to the other organisation', () => {
  given(zaak({ vtRegios: ['vt-oefenstad', 'vt-waterland'] }))
    .when(vt().antwoord('ja'), vt().vultAan(ONVEILIG))
    .runsTo('2026-11-23T12:20:00+01:00')
    .sees((z) => {
      expect(herinneringen(z, 'deel-a:vt-oefenstad')).toEqual([]);
      expect(herinneringen(z, 'deel-a:vt-waterland')).toEqual(['11-23 12:15 taakhouder,volgende']);
    });
});
