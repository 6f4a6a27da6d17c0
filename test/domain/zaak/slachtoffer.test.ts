import { describe, expect, test } from 'vitest';
import { metingen } from '../../../src/domain/zaak/slachtoffer.ts';
import { slachtoffers, zaak } from '../../support/domain/melding.ts';
import { kpc, ovj, politie, slachtofferhulp, vt } from '../../support/domain/tafel.ts';
import { alarmen, given, herinneringen, open, taak } from '../../support/domain/verloop.ts';

const vrij = (informant = '', aantal = 1) =>
  given(zaak({ slachtoffers: slachtoffers(...Array.from({ length: aantal }, (_, i) => i + 1)) })).when(
    ovj().besluitVrijheid({ informant }, 'anders'),
  );
const overSlachtoffer = (ids: readonly string[]) => ids.filter((id) => /^(slachtoffer|informant)/.test(id));

describe('who tells the victim', () => {
  test('nobody chosen: the OvJ is reminded to choose every half hour, the KPC every hour', () => {
    vrij()
      .sees((z) => expect(overSlachtoffer(open(z))).toEqual(['informant:1']))
      .runsTo('2026-11-23T13:30:00+01:00')
      .sees((z) =>
        expect(herinneringen(z, 'informant:1')).toEqual([
          '11-23 12:20 ovj,kpc',
          '11-23 12:50 ovj',
          '11-23 13:20 ovj,kpc',
        ]),
      );
  });

  test.each([
    ['OvJ', ovj()],
    ['KPC', kpc()],
  ])('the %s chooses, and every victim is a task of their own', (_, wie) => {
    vrij('', 2)
      .when(wie.kiestInformant('politie'))
      .sees((z) => {
        expect(overSlachtoffer(open(z))).toEqual(['slachtoffer:1:1', 'slachtoffer:1:2']);
        expect(taak(z, 'slachtoffer:1:2')).toMatchObject({ rol: 'politie', slachtoffer: 2 });
      });
  });

  test('another role does not choose', () => {
    vrij().expectRefused(politie().kiestInformant('politie'), 'geen-recht');
  });

  test('chosen anew: the task goes to who it is now; who was reached stays reached', () => {
    vrij('', 2)
      .when(ovj().kiestInformant('shn'), slachtofferhulp().probeert('bereikt', { slachtoffer: 1 }))
      .when(ovj().kiestInformant('politie'))
      .sees((z) => {
        expect(overSlachtoffer(open(z))).toEqual(['slachtoffer:1:2:1']);
        expect(taak(z, 'slachtoffer:1:2:1')).toMatchObject({ rol: 'politie', slachtoffer: 2 });
        expect(taak(z, 'slachtoffer:1:2').status).toBe('vervallen');
      })
      .expectRefused(slachtofferhulp().probeert('bereikt', { slachtoffer: 2 }), 'geen-recht')
      .when(politie().probeert('bereikt', { slachtoffer: 2 }))
      .sees((z) => expect(overSlachtoffer(open(z))).toEqual([]));
  });

  test('the same one chosen again changes nothing', () => {
    const loop = vrij().when(ovj().kiestInformant('shn'));
    const aantal = loop.events.length;
    expect(loop.when(kpc().kiestInformant('shn')).events).toHaveLength(aantal);
  });
});

describe('attempts', () => {
  test('not reached after a release: police and Veilig Thuis hear it at once, and it is asked again', () => {
    vrij('shn')
      .when(slachtofferhulp().probeert('niet-bereikt'))
      .sees((z) => {
        expect(alarmen(z)).toEqual(['slachtoffer-niet-bereikt → politie, vt-oefenstad']);
        expect(taak(z, 'slachtoffer:1:1').status).toBe('opgepakt');
      })
      .runsTo('2026-11-23T16:00:00+01:00')
      .sees((z) =>
        expect(herinneringen(z, 'slachtoffer:1:1')).toEqual([
          '11-23 12:35 taakhouder',
          '11-23 13:05 taakhouder,kpc',
          '11-23 14:05 taakhouder',
          '11-23 15:05 taakhouder,kpc',
        ]),
      );
  });

  test('not reached about a verdict that frees who was held: the same alarm; held on: none', () => {
    for (const [vast, verwacht] of [
      ['nee', ['slachtoffer-niet-bereikt → politie, vt-oefenstad']],
      ['ja', []],
    ] as const) {
      const uitspraak = { uitkomst: 'vrijspraak', vervallen: 'nee', vast };
      given(zaak())
        .when(ovj().besluitVrijheid({ besluit: 'ivs', informant: 'shn' }))
        .when(ovj().besluitZaak({ besluiten: ['dagvaarding'] }, 'anders'))
        .when(ovj().doet({ type: 'leg-uitspraak-vast', invoer: uitspraak }))
        .when(slachtofferhulp().probeert('niet-bereikt'))
        .sees((z) => expect(alarmen(z)).toEqual(verwacht));
    }
  });

  test('reached, the ban still to be explained: the task stays open until that is done', () => {
    const metVerbod = given(zaak()).when(
      ovj().besluitVrijheid(
        { besluit: 'heenzenden-509hh', maatregelen: ['contactverbod'], informant: 'shn' },
        'anders',
      ),
    );
    metVerbod
      .when(slachtofferhulp().vertelt(['nog-niet']))
      .sees((z) => {
        expect(taak(z, 'slachtoffer:1:1').status).toBe('opgepakt');
        expect(metingen(z)).toHaveLength(1);
      })
      .after(30)
      .when(slachtofferhulp().vertelt(['verbod', 'melden']))
      .sees((z) => {
        expect(overSlachtoffer(open(z))).toEqual([]);
        expect(metingen(z)).toHaveLength(1);
      });
  });

  test('not reached while the suspect is held: no alarm', () => {
    given(zaak())
      .when(ovj().besluitVrijheid({ besluit: 'ivs', informant: 'shn' }))
      .when(slachtofferhulp().probeert('niet-bereikt'))
      .sees((z) => expect(z.alarmen).toEqual([]));
  });

  test.each(['bereikt', 'wil-geen-bericht'] as const)('%s: done, no reminder follows', (uitkomst) => {
    vrij('shn')
      .when(slachtofferhulp().probeert(uitkomst))
      .runsTo('2026-11-24T12:00:00+01:00')
      .sees((z) => {
        expect(overSlachtoffer(open(z))).toEqual([]);
        expect(herinneringen(z, 'slachtoffer:1:1')).toEqual([]);
      })
      .expectRefused(slachtofferhulp().probeert('bereikt'), 'niet-nu');
  });

  test('handed over: the next one owes it, also when it comes back', () => {
    vrij('shn')
      .when(slachtofferhulp().probeert('overgedragen', { aan: 'vt' }))
      .sees((z) =>
        expect(taak(z, 'slachtoffer:1:1:1')).toMatchObject({ rol: 'vt', organisatie: 'vt-oefenstad' }),
      )
      .expectRefused(slachtofferhulp().probeert('bereikt'), 'geen-recht')
      .when(vt().probeert('overgedragen', { aan: 'shn' }))
      .sees((z) => expect(overSlachtoffer(open(z))).toEqual(['slachtoffer:1:1:2']))
      .when(slachtofferhulp().probeert('bereikt'));
  });

  test('handed over without to whom is an unfinished form', () => {
    vrij('shn').expectRefused(slachtofferhulp().probeert('overgedragen'), 'ongeldig');
  });

  test('after the next decision every victim is told again, by whoever was chosen', () => {
    vrij('shn', 2)
      .when(slachtofferhulp().probeert('bereikt', { slachtoffer: 1 }), ovj().besluitZaak())
      .sees((z) => expect(overSlachtoffer(open(z))).toEqual(['slachtoffer:2:1', 'slachtoffer:2:2']));
  });
});
