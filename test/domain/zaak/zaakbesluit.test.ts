import { describe, expect, test } from 'vitest';
import { vanIso } from '../../../src/domain/termijnen/tijdstip.ts';
import { nietVast, zaak } from '../../support/domain/melding.ts';
import {
  kpc,
  ONVEILIG,
  ovj,
  politie,
  reclassering,
  slachtofferhulp,
  VEILIG,
  vt,
} from '../../support/domain/tafel.ts';
import type { Begin } from '../../support/domain/verloop.ts';
import { given, herinneringen, open, taak } from '../../support/domain/verloop.ts';

const MAATREGEL = { besluit: 'heenzenden-509hh', bewijs: 'voldoende', informant: 'shn' } as const;
const acuut = (begin: Begin = {}) =>
  given(zaak(), begin).when(vt().antwoord('ja'), vt().vultAan(ONVEILIG), ovj().besluitVrijheid(MAATREGEL));
const PLAN = {
  besluiten: ['plandatum'],
  plandatum: '2026-12-07',
  items: 'advies-3ro,voorwaarden-vt',
} as const;

describe('the decision on the case', () => {
  test('waits for the decision on freedom of who is held, and is open from the start for who is not', () => {
    given(zaak()).expectRefused(ovj().besluitZaak(), 'onbekende-taak');
    given(nietVast()).expectAccepted(ovj().besluitZaak());
  });

  test('an afdoening without the advice of step 5 meets G3; sepot 02 does not', () => {
    const loop = acuut();
    expect(loop.weigert(ovj().besluitZaak({ besluiten: ['dagvaarding'] }))).toMatchObject({
      vangrails: ['G3'],
    });
    loop.when(ovj().besluitZaak({ besluiten: ['sepot-02'] }));
  });

  test('"advies volgt" is no advice; the advice itself lifts G3', () => {
    const loop = acuut().when(reclassering().brengtIn({ advies: 'volgt' }));
    expect(loop.weigert(ovj().besluitZaak({ besluiten: ['dagvaarding'] }))).toMatchObject({
      vangrails: ['G3'],
    });
    loop.when(
      reclassering().brengtIn({ advies: 'maatregelen' }),
      ovj().besluitZaak({ besluiten: ['dagvaarding'] }),
    );
  });

  test('plandatum while acuut without interim measures meets G4; veiligheidsvoorwaarden do not suffice', () => {
    const loop = given(zaak()).when(
      vt().antwoord('ja'),
      vt().vultAan({ ...ONVEILIG, voorwaarden: 'Afspraken over thuis.' }),
      ovj().besluitVrijheid({ besluit: 'ivs' }),
    );
    const tussen = (tussentijds: string) => ovj().besluitZaak({ ...PLAN, tussentijds });
    expect(loop.weigert(tussen('veiligheidsvoorwaarden'))).toMatchObject({ vangrails: ['G4'] });
    loop.when(tussen('contactverbod'));
  });

  test('plandatum at only structural unsafety: conditions of Veilig Thuis suffice', () => {
    const loop = given(zaak()).when(
      vt().antwoord('nee'),
      vt().vultAan({ ...VEILIG, structureel: 'ja' }),
      ovj().besluitVrijheid(),
    );
    expect(loop.weigert(ovj().besluitZaak(PLAN))).toMatchObject({ vangrails: ['G4'] });
    loop.when(
      vt().vultAan({ ...VEILIG, structureel: 'ja', voorwaarden: 'Afspraken.' }),
      ovj().besluitZaak(PLAN),
    );
  });

  test('measures of the decision on freedom hold at the plandatum', () => {
    acuut().expectAccepted(ovj().besluitZaak(PLAN));
  });
});

describe('plandatum', () => {
  test('has a date, items with owners, and the OvJ', () => {
    acuut()
      .when(ovj().besluitZaak(PLAN))
      .sees((z) => {
        expect(z.plandatum).toMatchObject({ nr: 1, datum: '2026-12-07', verzet: [], afgehandeldOp: null });
        const uiterlijk = vanIso('2026-12-07T08:00:00+01:00');
        expect(taak(z, 'plandatum:1')).toMatchObject({ rol: 'ovj', uiterlijk });
        expect(taak(z, 'plandatum-item:1:1')).toMatchObject({ rol: '3ro', uiterlijk, item: 1 });
        expect(taak(z, 'plandatum-item:1:2')).toMatchObject({ rol: 'vt', organisatie: 'vt-oefenstad' });
      })
      .when(reclassering().rondtItemAf(), kpc().rondtItemAf())
      .sees((z) => expect(open(z).filter((id) => id.startsWith('plandatum-item'))).toEqual([]))
      .expectRefused(politie().rondtItemAf(), 'geen-recht');
  });

  test('today is allowed, a day that is over is not, and the input comes back', () => {
    const loop = acuut();
    expect(loop.weigert(ovj().besluitZaak({ ...PLAN, plandatum: '2026-11-22' }))).toMatchObject({
      code: 'ongeldig',
      fouten: [{ veld: 'plandatum', fout: 'datum-voorbij' }],
      waarden: { plandatum: '2026-11-22' },
    });
    loop.when(ovj().besluitZaak({ ...PLAN, plandatum: '2026-11-23' }));
    expect(loop.weigert(ovj().verzetPlandatum('2026-11-20'))).toMatchObject({ code: 'ongeldig' });
  });

  test('reminds 7 days, 2 days and 1 working day before and on the morning, then daily with the KPC', () => {
    acuut()
      .when(ovj().besluitZaak({ ...PLAN, plandatum: '2026-12-14' }))
      .runsTo('2026-12-16T12:00:00+01:00')
      .sees((z) =>
        expect(herinneringen(z, 'plandatum:1')).toEqual([
          '12-07 08:00 taakhouder',
          '12-11 08:00 taakhouder',
          '12-12 08:00 taakhouder',
          '12-14 08:00 ovj,kpc',
          '12-15 08:00 ovj,kpc',
          '12-16 08:00 ovj,kpc',
        ]),
      );
  });

  test('is not over on its own day: the morning says so neither on the reminder nor in the channel', () => {
    const loop = acuut()
      .when(
        slachtofferhulp().probeert('bereikt'),
        ovj().besluitZaak(PLAN),
        slachtofferhulp().probeert('bereikt'),
      )
      .runsTo('2026-12-07T10:00:00+01:00');
    const laatste = () => `h:${loop.zaak.herinneringen.findLastIndex((h) => h.taakId === 'plandatum:1')}:ovj`;
    expect(loop.view(laatste(), 'herinnering').verstreken).toBe(false);
    expect(loop.view('z', 'zaak').balk.soort).toBe('plandatum');
    loop.runsTo('2026-12-08T10:00:00+01:00');
    expect(loop.view(laatste(), 'herinnering').verstreken).toBe(true);
    expect(loop.view('z', 'zaak').balk.soort).toBe('plandatum-voorbij');
  });

  test('moved: the history stays and the reminders are armed anew, those behind it are not sent', () => {
    acuut()
      .when(ovj().besluitZaak({ ...PLAN, plandatum: '2026-12-21' }))
      .runsTo('2026-12-14T09:00:00+01:00')
      .when(ovj().verzetPlandatum('2026-12-16', 'advies-niet-klaar'))
      .sees((z, { nu }) => {
        expect(z.plandatum?.verzet).toEqual([
          { van: '2026-12-21', naar: '2026-12-16', op: nu, reden: 'advies-niet-klaar' },
        ]);
        expect(taak(z, 'plandatum-item:1:1').uiterlijk).toBe(vanIso('2026-12-16T08:00:00+01:00'));
      })
      .runsTo('2026-12-16T09:00:00+01:00')
      .when(ovj().verzetPlandatum('2026-12-24'))
      .runsTo('2026-12-23T09:00:00+01:00')
      .sees((z) => {
        expect(z.plandatum?.verzet).toHaveLength(2);
        expect(herinneringen(z, 'plandatum:1')).toEqual([
          '12-14 08:00 taakhouder',
          '12-15 08:00 taakhouder',
          '12-16 08:00 ovj,kpc',
          '12-17 08:00 taakhouder',
          '12-22 08:00 taakhouder',
          '12-23 08:00 taakhouder',
        ]);
      });
  });

  test('is not moved to the day on which it is, also when it was moved there before', () => {
    const loop = acuut().when(ovj().besluitZaak(PLAN));
    const zelfde = { code: 'ongeldig', fouten: [{ veld: 'plandatum', fout: 'zelfde-datum' }] };
    expect(loop.weigert(ovj().verzetPlandatum('2026-12-07'))).toMatchObject(zelfde);
    loop.when(ovj().verzetPlandatum('2026-12-09'));
    expect(loop.weigert(ovj().verzetPlandatum('2026-12-09'))).toMatchObject(zelfde);
  });

  test('"lopende maatregel blijft gelden" imposes nothing beside the measure that is in force', () => {
    acuut()
      .when(
        ovj().besluitVrijheid({
          besluit: 'heenzenden-509hh',
          ernstigeBezwaren: 'ja',
          maatregelen: 'contactverbod',
        }),
        ovj().besluitZaak({ ...PLAN, tussentijds: ['lopende-maatregel'] }),
      )
      .sees((z) => {
        expect(z.bewaking.maatregelen.map(({ titel }) => titel)).toEqual(['509hh']);
      });
  });

  test('"lopende maatregel blijft gelden" in a decision on freedom that is taken again ends nothing', () => {
    for (const maatregelen of ['lopende-maatregel', 'lopende-maatregel,huisverbod']) {
      acuut()
        .when(
          ovj().besluitVrijheid({ ...MAATREGEL, maatregelen: 'contactverbod' }),
          ovj().besluitVrijheid({ besluit: 'heenzenden', maatregelen }, 'anders'),
        )
        .sees((z) => {
          expect(z.bewaking.maatregelen[0]).toMatchObject({ titel: '509hh', status: 'van-kracht' });
          expect(z.bewaking.maatregelen.map(({ titel }) => titel)).not.toContain(null);
        });
    }
  });

  test('handled: the decision is taken after all, its items lapse and everybody is told anew', () => {
    acuut()
      .when(ovj().besluitZaak(PLAN))
      .at('2026-12-07T09:00:00+01:00')
      .expectRefused(kpc().handeltPlandatumAf(['sepot-02']), 'geen-recht')
      .expectRefused(ovj().handeltPlandatumAf(['dagvaarding']), 'vangrail')
      .when(ovj().handeltPlandatumAf(['dagvaarding'], 'anders'))
      .sees((z) => {
        expect(z.plandatum?.afgehandeldOp).not.toBeNull();
        expect(taak(z, 'plandatum:1').status).toBe('beantwoord');
        expect(taak(z, 'plandatum-item:1:1').status).toBe('vervallen');
        expect(z.besluiten.at(-1)).toMatchObject({
          besluiten: ['dagvaarding'],
          vangrail: { vangrails: ['G3'] },
        });
        expect(open(z)).toEqual(expect.arrayContaining(['kennisname:3:politie', 'slachtoffer:3:1']));
      })
      .expectRefused(ovj().handeltPlandatumAf(['sepot-02']), 'niet-nu')
      .expectRefused(ovj().verzetPlandatum('2026-12-20'), 'niet-nu');
  });

  test('decided twice: the same date changes nothing, another takes its place with its history', () => {
    acuut()
      .when(ovj().besluitZaak(PLAN), ovj().besluitZaak(PLAN))
      .sees((z) => expect(z.plandatum?.nr).toBe(1))
      .when(ovj().besluitZaak({ ...PLAN, plandatum: '2026-12-10' }))
      .sees((z) => {
        expect(z.plandatum).toMatchObject({ nr: 2, datum: '2026-12-10' });
        expect(z.plandatum?.verzet).toMatchObject([{ van: '2026-12-07', naar: '2026-12-10' }]);
        expect(open(z).filter((id) => id.startsWith('plandatum'))).toEqual([
          'plandatum:2',
          'plandatum-item:2:1',
          'plandatum-item:2:2',
        ]);
      });
  });

  test('a revised decision without one ends the waiting: no reminders of it any more', () => {
    acuut()
      .when(ovj().besluitZaak(PLAN), ovj().besluitZaak({ besluiten: ['dagvaarding'] }, 'anders'))
      .sees((z) => {
        expect(z.plandatum?.afgehandeldOp).not.toBeNull();
        expect(open(z).filter((id) => id.startsWith('plandatum'))).toEqual([]);
      });
  });
});
