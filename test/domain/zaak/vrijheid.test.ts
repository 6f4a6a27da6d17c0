import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maatregelen, vangrailRedenen } from '../../../src/domain/werkproces/besluiten.ts';
import type { Melding } from '../../../src/domain/zaak/melding.ts';
import { redenenIn } from '../../../src/domain/zaak/vangrailredenen.ts';
import { nietVast, zaak } from '../../support/domain/melding.ts';
import { iemand, ONVEILIG, ovj, reclassering, VEILIG, vt } from '../../support/domain/tafel.ts';
import type { Verloop } from '../../support/domain/verloop.ts';
import { given, open, taak } from '../../support/domain/verloop.ts';

const geraakt = (loop: Verloop, stap: ReturnType<ReturnType<typeof ovj>['besluitVrijheid']>) =>
  loop.weigert(stap);

describe('release', () => {
  test('while acuut and without an imposed measure: G1, and with part A incomplete G2', () => {
    const loop = given(zaak()).when(vt().antwoord('ja'));
    expect(geraakt(loop, ovj().besluitVrijheid())).toEqual({
      code: 'vangrail',
      vangrails: ['G1', 'G2'],
      suggereerIvs: true,
    });
    loop.when(vt().vultAan(ONVEILIG));
    expect(geraakt(loop, ovj().besluitVrijheid())).toMatchObject({ vangrails: ['G1'] });
  });

  test('IVS is suggested only for an offence that allows pre-trial detention', () => {
    const loop = given(zaak({ voorlopigeHechtenis: 'niet-toegelaten' }));
    expect(geraakt(loop, ovj().besluitVrijheid())).toMatchObject({ vangrails: ['G2'], suggereerIvs: false });
  });

  test('one fixed reason goes on at once and is kept', () => {
    given(zaak())
      .when(vt().antwoord('ja'), ovj().besluitVrijheid({}, 'geen-bewijs'))
      .sees((z) => {
        expect(z.besluiten).toMatchObject([
          {
            soort: 'vrijheid',
            besluit: 'heenzenden',
            vangrail: { vangrails: ['G1', 'G2'], reden: 'geen-bewijs' },
          },
        ]);
        expect(taak(z, 'vrijheid').status).toBe('beantwoord');
      });
  });

  test('with a measure imposed, or as gedragsaanwijzing, G1 is off', () => {
    const acuut = () => given(zaak()).when(vt().antwoord('ja'), vt().vultAan(ONVEILIG));
    acuut().expectAccepted(ovj().besluitVrijheid({ maatregelen: 'contactverbod' }));
    acuut().expectAccepted(ovj().besluitVrijheid({ besluit: 'heenzenden-509hh' }));
  });

  test('with a complete "nee", or without ernstige bezwaren, nothing is asked', () => {
    given(zaak()).expectAccepted(vt().antwoord('nee'), vt().vultAan(VEILIG), ovj().besluitVrijheid());
    given(zaak()).expectAccepted(ovj().besluitVrijheid({ ernstigeBezwaren: 'nee' }));
  });

  test('that the suspect is held is no reason after it, until a new arrest', () => {
    const loop = given(zaak()).when(vt().antwoord('nee'), vt().vultAan(VEILIG), ovj().besluitVrijheid());
    expect(redenenIn(loop.zaak, ['G4'])).toEqual(['plan-met-zicht', 'anders']);
    loop.after(24 * 60);
    loop.meldt({ aanhouding: loop.nu });
    expect(redenenIn(loop.zaak, ['G4'])).toContain('verdachte-vast');
  });

  test('a decision that is revised stands on its own: an earlier measure does not lift G1', () => {
    const loop = given(zaak()).when(
      vt().antwoord('ja'),
      vt().vultAan(ONVEILIG),
      ovj().besluitVrijheid({ besluit: 'heenzenden-509hh', maatregelen: 'contactverbod' }),
    );
    expect(geraakt(loop, ovj().besluitVrijheid())).toMatchObject({ vangrails: ['G1', 'G8'] });
  });
});

test.each(['ivs', 'voorgeleiding'] as const)('%s meets no guard rail, whatever is known', (besluit) => {
  given(zaak()).expectAccepted(ovj().besluitVrijheid({ besluit }));
  given(zaak()).expectAccepted(
    vt().antwoord('ja'),
    ovj().besluitVrijheid({ besluit, ernstigeBezwaren: 'onbekend' }),
  );
});

test('only the OvJ decides', () => {
  for (const rol of ['politie', 'kpc', '3ro', 'rvdk', 'shn', 'beheer'] as const) {
    given(zaak()).expectRefused(iemand(rol).besluitVrijheid({ besluit: 'ivs' }), 'geen-recht');
  }
  given(zaak()).expectRefused(vt().besluitVrijheid({ besluit: 'ivs' }), 'geen-recht');
});

test('a person not held has no decision on freedom', () => {
  given(nietVast()).expectRefused(ovj().besluitVrijheid({ besluit: 'ivs' }), 'onbekende-taak');
});

test('an unfinished form comes back with what was typed', () => {
  expect(given(zaak()).weigert(ovj().besluitVrijheid({ ernstigeBezwaren: '', informant: 'shn' }))).toEqual({
    code: 'ongeldig',
    fouten: [{ veld: 'ernstigeBezwaren', fout: 'verplicht' }],
    waarden: { besluit: 'heenzenden', informant: 'shn' },
  });
});

test('a form opened before a colleague decided is stale and keeps the input', () => {
  const loop = given(zaak());
  const oud = ovj('ovj-2').besluitVrijheid({ besluit: 'voorgeleiding' }).command(loop.zaak);
  loop.when(ovj().besluitVrijheid({ besluit: 'ivs' }));
  expect(loop.weigert(ovj('ovj-2').doet(oud))).toMatchObject({
    code: 'verouderd',
    taakId: 'vrijheid',
    waarden: { besluit: 'voorgeleiding' },
  });
});

test('the decision asks everybody to know of it, and for the decision on the case', () => {
  given(zaak({ kinderen: 'getuige', vtRegios: ['vt-oefenstad', 'vt-waterland'] }))
    .when(ovj().besluitVrijheid({ besluit: 'ivs' }))
    .sees((z) =>
      expect(open(z).filter((id) => /^(kennisname|zaakbesluit|informant)/.test(id))).toEqual([
        'zaakbesluit',
        'kennisname:1:vt-oefenstad',
        'kennisname:1:vt-waterland',
        'kennisname:1:politie',
        'kennisname:1:3ro',
        'kennisname:1:rvdk',
        'kennisname:1:shn',
        'informant:1',
      ]),
    )
    .when(reclassering().neemtKennis(), vt('vt-waterland').neemtKennis())
    .expectRefused(reclassering().doet({ type: 'neem-kennis', taakId: 'kennisname:1:politie' }), 'geen-recht')
    .sees((z) => expect(open(z).filter((id) => id.startsWith('kennisname'))).toHaveLength(4));
});

test('a second decision overtakes the first: what was open about it lapses and is asked anew', () => {
  given(zaak())
    .when(ovj().besluitVrijheid({ besluit: 'ivs', informant: 'shn' }), reclassering().neemtKennis())
    .when(ovj().besluitVrijheid({}, 'termijn-verstreken'))
    .sees((z) => {
      expect(taak(z, 'kennisname:1:3ro').status).toBe('beantwoord');
      expect(taak(z, 'kennisname:1:politie').status).toBe('vervallen');
      expect(taak(z, 'slachtoffer:1:1').status).toBe('vervallen');
      expect(open(z)).toEqual(expect.arrayContaining(['kennisname:2:3ro', 'slachtoffer:2:1']));
    });
});

test('nothing delays a release: in any state one reason makes the form accepted', () => {
  const meldingen: readonly Melding[] = [
    zaak(),
    zaak({ stalking: true, sash: 'hoog', vtRegios: ['vt-oefenstad', 'vt-waterland'] }),
    zaak({ verdachte: { leeftijdsgroep: '12-17' }, kinderen: 'slachtoffer' }),
    zaak({ verdachte: { leeftijdsgroep: 'onder-12' } }),
  ];
  const vooraf = [
    vt().antwoord('ja'),
    vt().antwoord('nee'),
    vt().antwoord('later'),
    vt().antwoord('andere-regio'),
    ovj().besluitVrijheid({ besluit: 'ivs' }),
    ovj().besluitVrijheid({}, 'anders'),
    ovj().vraagtRegio('vt-duinen'),
    ovj().trektIn(),
    ovj().heropent(),
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...meldingen),
      fc.array(fc.constantFrom(...vooraf), { maxLength: 6 }),
      fc.record({
        besluit: fc.constantFrom('heenzenden', 'heenzenden-509hh'),
        ernstigeBezwaren: fc.constantFrom('ja', 'nee', 'onbekend'),
        maatregelen: fc.subarray(maatregelen.filter((m) => m !== 'huisverbod')),
        bewijs: fc.constantFrom('', 'voldoende', 'onderzoek-mogelijk', 'onvoldoende'),
        vermoeden: fc.constantFrom('', 'ja', 'nee', 'onbekend'),
        informant: fc.constantFrom('', 'shn', 'ovj', 'vt', 'politie'),
      }),
      fc.constantFrom(...vangrailRedenen),
      (melding, stappen, invoer, reden) => {
        const loop = given(melding, { vtRegios: melding.vtRegios ?? [] });
        for (const stap of stappen) loop.weigert(stap);
        if (loop.zaak.status !== 'open') loop.when(ovj().heropent());
        const besluit = invoer as Parameters<ReturnType<typeof ovj>['besluitVrijheid']>[0];
        expect(loop.weigert(ovj().besluitVrijheid(besluit, reden))).toBeNull();
      },
    ),
    { numRuns: 150 },
  );
});
