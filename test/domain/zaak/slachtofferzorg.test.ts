import { describe, expect, test } from 'vitest';
import { bekendeFeiten } from '../../../src/domain/afgeleid/schermen/feiten.ts';
import { formulieren } from '../../../src/domain/werkproces/formulierenregister.ts';
import { metingen, streeftijd } from '../../../src/domain/zaak/slachtoffer.ts';
import { taakformulier } from '../../../src/domain/zaak/taakformulier.ts';
import type { Zaak } from '../../../src/domain/zaak/zaak.ts';
import { slachtoffers, zaak } from '../../support/domain/melding.ts';
import { iemand, ONVEILIG, ovj, politie, slachtofferhulp, vt } from '../../support/domain/tafel.ts';
import { alarmen, given, herinneringen, taak, WEERGAVE } from '../../support/domain/verloop.ts';

const MET_VERBOD = { besluit: 'heenzenden-509hh', maatregelen: ['contactverbod'], informant: 'shn' } as const;

function vragen(z: Zaak, id: string): readonly string[] {
  return (taakformulier(z, taak(z, id))?.velden ?? []).map((veld) => veld.id);
}

describe('what SHN is asked of several victims', () => {
  const formulier = (aantal: number) => {
    const { zaak: z } = given(
      zaak({ slachtoffers: slachtoffers(...Array.from({ length: aantal }, (_, i) => i + 1)) }),
    );
    const gevraagd = taakformulier(z, taak(z, 'inbreng:shn'));
    return {
      uitleg: gevraagd?.uitleg,
      labels: (gevraagd?.velden ?? []).map(({ id, label }) => `${id}: ${label}`),
    };
  };

  test('of one as ever; of two how many there are, and what an answer then means', () => {
    const een = formulier(1);
    const twee = formulier(2);
    expect(een.uitleg).toBe(formulieren['inbreng-shn'].uitleg);
    expect(twee.uitleg).toContain('Deze zaak heeft 2 slachtoffers.');
    expect(twee.labels).toHaveLength(een.labels.length);
    expect(twee.labels.filter((label) => !een.labels.includes(label))).toEqual([
      'contact: Contact met alle slachtoffers',
      'anderBelt: Weet ieder dat de ander ook belt?',
      'wenstVervolging: Wenst een van hen vervolging?',
      'bescherming: Welke bescherming willen zij?',
      'kanaal: Manier van bericht die voor ieder veilig is',
      'toestemmingVt: Mag u van ieder met Veilig Thuis delen?',
      'ambtshalve: Weet ieder van ambtshalve vervolging?',
    ]);
  });

  test('a victim who is named later is in the form from then on', () => {
    const loop = given(zaak({ slachtoffers: slachtoffers(1) }));
    loop.meldt({ slachtoffers: slachtoffers(1, 2, 3) });
    const { zaak: z } = loop;
    expect(taakformulier(z, taak(z, 'inbreng:shn'))?.uitleg).toContain('3 slachtoffers');
  });
});

describe('what the form of an attempt asks', () => {
  test.each([
    ['a release with a ban', MET_VERBOD, false, ['verteld', 'alVrij']],
    ['a release without', { informant: 'shn' }, false, ['alVrij']],
    ['held', { besluit: 'ivs', informant: 'shn' }, false, []],
    ['a minor victim of somebody released with a ban', MET_VERBOD, true, ['verteld', 'via', 'alVrij']],
  ] as const)('%s', (_, besluit, minderjarig, extra) => {
    given(zaak({ slachtoffers: [{ label: 'slachtoffer 1', minderjarig }] }))
      .when(ovj().besluitVrijheid(besluit, 'anders'))
      .sees((z) =>
        expect(
          vragen(z, 'slachtoffer:1:1').filter((id) => ['verteld', 'via', 'alVrij'].includes(id)),
        ).toEqual(extra),
      );
  });

  test('reached under a ban: what was told about it must be said, also that nothing was', () => {
    const poging = (z: Zaak, invoer: Record<string, unknown>) => ({
      type: 'noteer-poging' as const,
      taakId: 'slachtoffer:1:1',
      revisie: taak(z, 'slachtoffer:1:1').revisie,
      invoer: { uitkomst: 'bereikt', ...invoer },
    });
    const loop = given(zaak()).when(ovj().besluitVrijheid(MET_VERBOD, 'anders'));
    loop.expectRefused(slachtofferhulp().doet(poging(loop.zaak, {})), 'ongeldig');
    loop.when(slachtofferhulp().doet(poging(loop.zaak, { verteld: 'nog-niet' })));
  });
});

describe('the target', () => {
  test('is counted from the decision, and measured against it', () => {
    given(zaak({ slachtoffers: slachtoffers(1, 2) }))
      .when(ovj().besluitVrijheid(MET_VERBOD, 'anders'))
      .sees((z, loop) => expect(streeftijd(z)).toBe(loop.nu + 60 * 60_000))
      .after(40)
      .when(slachtofferhulp().probeert('bereikt', { slachtoffer: 1 }))
      .after(40)
      .when(slachtofferhulp().probeert('bereikt', { slachtoffer: 2 }))
      .sees((z) =>
        expect(metingen(z)).toMatchObject([
          { slachtoffer: 1, minuten: 40, binnenStreef: true, voorVrijlating: null },
          { slachtoffer: 2, minuten: 80, binnenStreef: false },
        ]),
      );
  });

  test('never makes a decision wait: the release stands before anybody was told', () => {
    given(zaak())
      .when(ovj().besluitVrijheid(MET_VERBOD, 'anders'))
      .sees((z) => expect(z.besluiten).toHaveLength(1));
  });
});

describe('prosecution without complaint', () => {
  const ambtshalve = () => given(zaak({ aangifte: 'ambtshalve' }));

  test('SHN is not asked, and not reminded, until police told the victim', () => {
    ambtshalve()
      .sees((_, loop) =>
        expect(loop.posts().find(({ id }) => id === 'v:inbreng:shn')?.alleenBijwerken).toBe(true),
      )
      .runsTo('2026-11-23T14:30:00+01:00')
      .sees((z) => {
        expect(herinneringen(z, 'inbreng:shn')).toEqual([]);
        expect(herinneringen(z, 'ambtshalve')).toEqual([
          '11-23 12:35 taakhouder',
          '11-23 13:05 taakhouder,kpc',
          '11-23 14:05 taakhouder',
        ]);
      })
      .when(politie().verteltAmbtshalve())
      .sees((_, loop) =>
        expect(loop.posts().find(({ id }) => id === 'v:inbreng:shn')?.alleenBijwerken).toBe(false),
      )
      .runsTo('2026-11-23T15:45:00+01:00')
      .sees((z) => expect(herinneringen(z, 'inbreng:shn')).toEqual(['11-23 15:30 taakhouder']));
  });

  test('not reached keeps the task; the OvJ may do it too, SHN may not', () => {
    ambtshalve()
      .when(politie().verteltAmbtshalve(false))
      .sees((z) => expect(taak(z, 'ambtshalve').status).toBe('opgepakt'))
      .expectRefused(slachtofferhulp().verteltAmbtshalve(), 'geen-recht')
      .when(ovj().verteltAmbtshalve())
      .sees((z) => expect(taak(z, 'ambtshalve').status).toBe('beantwoord'))
      .expectRefused(ovj().verteltAmbtshalve(), 'niet-nu');
  });

  test('a decision does not wait for it', () => {
    ambtshalve()
      .when(ovj().besluitVrijheid({}, 'anders'))
      .sees((z) => expect(z.besluiten).toHaveLength(1));
  });

  test('with a complaint nobody is asked', () => {
    given(zaak({ aangifte: 'ja' })).sees((z) => expect(z.taken['ambtshalve']).toBeUndefined());
  });
});

describe('SHN and Veilig Thuis', () => {
  const inbreng = { contact: 'gesproken', eersteContact: 'vt', toestemmingVt: 'ja', anderBelt: 'ja' };

  test('spoken with the victim: what was agreed with Veilig Thuis must be said', () => {
    given(zaak())
      .expectRefused(slachtofferhulp().brengtIn({ contact: 'gesproken' }), 'ongeldig')
      .sees((z) => expect(z.inbreng['inbreng:shn']).toBeUndefined());
  });

  test('Veilig Thuis hears once that it calls first and that SHN may tell it something', () => {
    given(zaak())
      .when(slachtofferhulp().brengtIn(inbreng))
      .sees((z) =>
        expect(alarmen(z)).toEqual(['vt-belt-eerst → vt-oefenstad', 'toestemming-vt → vt-oefenstad']),
      )
      .when(slachtofferhulp().brengtIn({ ...inbreng, kanaal: 'e-mail' }))
      .sees((z) => expect(z.alarmen).toHaveLength(2));
  });

  test.each([
    ['ovj', ['wens-slachtoffer', 'veilig-kanaal', 'eerste-contact', 'toestemming-vt']],
    ['politie', ['veilig-kanaal']],
    ['shn', ['wens-slachtoffer', 'veilig-kanaal', 'eerste-contact', 'toestemming-vt']],
    ['3ro', []],
    ['kpc', []],
  ] as const)('the %s reads of it: %j', (rol, soorten) => {
    const lezer = { soort: 'persoon', persoonId: rol, rollen: [{ rol }] } as const;
    const gehoord = { ...inbreng, kanaal: 'e-mail', wenstVervolging: 'ja', bescherming: ['contactverbod'] };
    given(zaak())
      .when(iemand('shn').brengtIn(gehoord))
      .sees((z) => {
        const feiten = bekendeFeiten(z, lezer, WEERGAVE).map(({ soort }) => soort);
        const vanSlachtoffer = ['wens-slachtoffer', 'veilig-kanaal', 'eerste-contact', 'toestemming-vt'];
        expect(feiten.filter((soort) => vanSlachtoffer.includes(soort))).toEqual(soorten);
      });
  });
});

test('a case that began before a kind of task was there is reminded by the standard', () => {
  const loop = given(zaak({ aangifte: 'ambtshalve' }));
  const { ambtshalve: _, ...stappen } = loop.zaak.instellingen.stappen;
  const oud = { ...loop.zaak.instellingen, stappen } as unknown as Zaak['instellingen'];
  given(zaak({ aangifte: 'ambtshalve' }), { instellingen: oud })
    .runsTo('2026-11-23T12:40:00+01:00')
    .sees((z) => expect(herinneringen(z, 'ambtshalve')).toEqual(['11-23 12:35 taakhouder']));
});

test('wie niet mag lezen dat het acuut is, leest ook de reden niet waarmee de officier doorging', () => {
  given(zaak())
    .when(
      vt().antwoord('ja'),
      vt().vultAan(ONVEILIG),
      ovj().besluitVrijheid({ besluit: 'heenzenden', ernstigeBezwaren: 'nee' }, 'geen-bezwaren'),
    )
    .sees((z) => {
      const redenen = (rol: 'ovj' | 'shn') =>
        bekendeFeiten(z, { soort: 'persoon', persoonId: rol, rollen: [{ rol }] }, WEERGAVE).filter(
          ({ soort }) => soort === 'reden',
        );
      expect(redenen('ovj')).toHaveLength(1);
      expect(redenen('shn')).toEqual([]);
    });
});
