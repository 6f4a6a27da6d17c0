import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timersVan } from '../../../src/domain/afgeleid/derive.ts';
import { naarIso } from '../../../src/domain/termijnen/tijdstip.ts';
import { acuutVanZaak } from '../../../src/domain/zaak/acuut.ts';
import { vanKracht } from '../../../src/domain/zaak/bewaking/maatregel.ts';
import { AANVULLING } from '../../support/domain/aan-het-bewaken.ts';
import { zaak } from '../../support/domain/melding.ts';
import type { Stap } from '../../support/domain/tafel.ts';
import { iemand, ONVEILIG, ovj, politie, VEILIG, vt } from '../../support/domain/tafel.ts';
import type { Verloop } from '../../support/domain/verloop.ts';
import { alarmen, given, herinneringen, open, taak } from '../../support/domain/verloop.ts';
import { willekeurigeZaak, zetten } from '../../support/domain/willekeurig.ts';

const CHECK = /^acute-check:/;

/** A task of a measure, detention or check with its form. */
function doet(
  rol: 'ovj' | 'vt' | 'politie',
  taakId: string,
  type: string,
  invoer: object,
  reden?: 'anders',
): Stap {
  const wie = rol === 'vt' ? vt() : iemand(rol);
  return {
    actor: wie.actor,
    command: (z) =>
      ({ type, taakId, revisie: z.taken[taakId]?.revisie ?? 0, invoer, reden: reden ?? null }) as never,
  };
}

function vastgezet(besluit: 'ivs' | 'voorgeleiding'): Verloop {
  return given(zaak()).when(
    vt().antwoord('nee'),
    vt().vultAan(VEILIG),
    ovj().besluitVrijheid({ besluit, informant: 'politie' }),
  );
}

function met509hh(): Verloop {
  return given(zaak())
    .when(
      vt().antwoord('ja'),
      vt().vultAan(ONVEILIG),
      ovj().besluitVrijheid({
        besluit: 'heenzenden-509hh',
        maatregelen: 'contactverbod,gebiedsverbod',
        informant: 'shn',
      }),
    )
    .after(60);
}

/** When each timer that is not a reminder of a task comes. */
function wekkers({ zaak: z }: Verloop): readonly string[] {
  return timersVan(z)
    .filter(({ id }) => !id.startsWith('h:'))
    .map(({ id, due }) => `${id} ${naarIso(due)}`);
}

test.each([
  ['ivs', ['c:h1-ivs-0 2026-11-25T12:05:00+01:00'], 'hechtenis:1:ivs:0', '2026-11-26T12:05:00+01:00'],
  [
    'voorgeleiding',
    ['c:h1-voorgeleiding-0 2026-11-25T05:00:00+01:00'],
    'voorgeleiding:1',
    '2026-11-27T05:00:00+01:00',
  ],
] as const)(
  '%s: de klok loopt en de nieuwe acute check wordt op tijd gevraagd',
  (besluit, verwacht, id, uiterlijk) => {
    const loop = vastgezet(besluit);
    expect(wekkers(loop)).toEqual(verwacht);
    expect(naarIso(taak(loop.zaak, id).uiterlijk ?? 0)).toBe(uiterlijk);
  },
);

test.each([
  ['spring', '2026-03-28T12:00:00+01:00', '2026-03-31T13:00:00+02:00'],
  ['autumn', '2026-10-24T12:00:00+02:00', '2026-10-27T11:00:00+01:00'],
])('IVS of 72 elapsed hours over the %s night', (_nacht, bevel, einde) => {
  const aanhouding = Date.parse(bevel) - 3_600_000;
  const loop = given(zaak({ aanhouding }), { op: Date.parse(bevel) }).when(
    ovj().besluitVrijheid({ besluit: 'ivs' }),
  );
  expect(naarIso(taak(loop.zaak, 'hechtenis:1:ivs:0').uiterlijk ?? 0)).toBe(einde);
});

test('IVS wordt eenmaal verlengd; de verlenging vraagt een eigen check', () => {
  const loop = vastgezet('ivs').runsTo('2026-11-25T13:00:00+01:00');
  expect(open(loop.zaak)).toContain('acute-check:h1-ivs-0:vt-oefenstad');
  loop.when(doet('vt', 'acute-check:h1-ivs-0:vt-oefenstad', 'beantwoord-check', { antwoord: 'nee' }));
  loop.when(doet('ovj', 'hechtenis:1:ivs:0', 'verleng-hechtenis', {}));
  expect(naarIso(taak(loop.zaak, 'hechtenis:1:ivs:1').uiterlijk ?? 0)).toBe('2026-11-29T12:05:00+01:00');
  expect(wekkers(loop)).toEqual(['c:h1-ivs-1 2026-11-28T12:05:00+01:00']);
  loop.expectRefused(doet('ovj', 'hechtenis:1:ivs:1', 'verleng-hechtenis', {}), 'niet-nu');
});

test('heenzenden uit IVS zonder nieuwe check: G8, een tik gaat door, en de check wordt alsnog gevraagd', () => {
  const loop = vastgezet('ivs').after(120);
  expect(loop.weigert(ovj().besluitVrijheid({ besluit: 'heenzenden' }))).toMatchObject({
    code: 'vangrail',
    vangrails: ['G8'],
  });
  loop.when(ovj().besluitVrijheid({ besluit: 'heenzenden' }, 'anders'));
  expect(open(loop.zaak)).toContain('acute-check:h1-ivs-0:vt-oefenstad');
  expect(taak(loop.zaak, 'acute-check:h1-ivs-0:vt-oefenstad').uiterlijk).toBe(loop.nu);
  expect(
    open(loop.zaak).filter((id) => id.startsWith('hechtenis') || id.startsWith('voorgeleiding')),
  ).toEqual([]);
});

test('met een nieuwe check vooraf is er geen vangrail; het eerdere antwoord telt niet', () => {
  const loop = vastgezet('ivs')
    .after(60)
    .when(ovj().doet({ type: 'vraag-check' }))
    .after(60);
  loop.when(doet('vt', 'acute-check:h1-ivs-0:vt-oefenstad', 'beantwoord-check', { antwoord: 'ja' }));
  expect(acuutVanZaak(loop.zaak)).toBe('ja');
  expect(alarmen(loop.zaak)).toContain('check-vraagt-aandacht → ovj, politie');
  expect(loop.weigert(ovj().besluitVrijheid({ besluit: 'heenzenden' }))).toMatchObject({ vangrails: ['G1'] });
});

test('zonder antwoord op de check: een collega, dan belt 3RO, dan horen KPC en OvJ het', () => {
  const loop = vastgezet('ivs').runsTo('2026-11-26T13:00:00+01:00');
  expect(herinneringen(loop.zaak, 'acute-check:h1-ivs-0:vt-oefenstad')).toEqual([
    '11-25 13:05 taakhouder',
    '11-26 08:05 taakhouder,volgende,kpc',
    '11-26 10:05 3ro',
    '11-26 11:05 kpc,ovj',
    '11-26 12:20 taakhouder,kpc',
  ]);
  const gebeld = loop.zaak.herinneringen.filter(({ bellen }) => bellen.length > 0);
  expect(gebeld.map(({ taakId }) => taakId)).toContain('acute-check:h1-ivs-0:vt-oefenstad');
});

test('RC schorst: voorwaarden worden een maatregel, partners en slachtoffer horen het, VT wordt gevraagd', () => {
  const loop = vastgezet('voorgeleiding').after(600);
  loop.when(
    doet('ovj', 'voorgeleiding:1', 'leg-voorgeleiding-vast', { uitkomst: 'volgt', verzet: 'ja', nifp: 'ja' }),
  );
  expect(open(loop.zaak)).toContain('voorgeleiding:1');
  loop.when(
    doet('ovj', 'voorgeleiding:1', 'leg-voorgeleiding-vast', {
      uitkomst: 'schorsing',
      voorwaarden: 'contactverbod,meldplicht',
      einde: '2027-01-31',
    }),
  );
  const [schorsing] = vanKracht(loop.zaak);
  expect(schorsing).toMatchObject({ titel: 'schorsing', inhoud: ['contactverbod', 'meldplicht'] });
  expect(naarIso(schorsing?.einde ?? 0)).toBe('2027-01-31T23:59:59.999+01:00');
  expect(open(loop.zaak)).toEqual(
    expect.arrayContaining([
      'kennisname:2:vt-oefenstad',
      'slachtoffer:2:1',
      'acute-check:h1-voorgeleiding-0:vt-oefenstad',
      'verbod:1-0',
      'maatregel-aanvullen:1',
    ]),
  );
});

test('509hh: 90 dagen, drie keer te verlengen, elke keer met een eigen check; daarna loopt hij af', () => {
  const loop = met509hh();
  expect(vanKracht(loop.zaak)).toMatchObject([
    { titel: '509hh', inhoud: ['contactverbod', 'gebiedsverbod'] },
  ]);
  expect(wekkers(loop)).toEqual(['c:m1-0 2027-02-14T12:05:00+01:00', 'm:1 2027-02-21T12:05:00+01:00']);
  for (const keer of [0, 1, 2]) {
    loop.when(doet('ovj', `maatregel:1-${keer}`, 'vervolg-maatregel', { vervolg: 'verlengd' }));
  }
  expect(naarIso(vanKracht(loop.zaak)[0]?.einde ?? 0)).toBe('2027-11-18T12:05:00+01:00');
  loop.expectRefused(doet('ovj', 'maatregel:1-3', 'vervolg-maatregel', { vervolg: 'verlengd' }), 'ongeldig');
  loop.at('2027-11-18T12:05:00+01:00').firesDue();
  expect(vanKracht(loop.zaak)).toEqual([]);
  expect(alarmen(loop.zaak)).toContain('maatregel-geeindigd → ovj, politie, vt-oefenstad, shn');
  expect(open(loop.zaak)).toContain('acute-check:m1-3:vt-oefenstad');
});

test('een maatregel eerder stoppen zonder check: G8, een tik gaat door; overdragen beëindigt de bewaking', () => {
  const loop = met509hh();
  const stop = { vervolg: 'ingetrokken' };
  expect(loop.weigert(doet('ovj', 'maatregel:1-0', 'vervolg-maatregel', stop))).toMatchObject({
    vangrails: ['G8'],
  });
  loop.when(doet('ovj', 'maatregel:1-0', 'vervolg-maatregel', stop, 'anders'));
  expect(open(loop.zaak)).toContain('acute-check:m1-0:vt-oefenstad');
  const over = met509hh();
  over.when(
    doet('ovj', 'maatregel:1-0', 'vervolg-maatregel', { vervolg: 'overgedragen', aan: 'lokaal-team' }),
  );
  expect(wekkers(over)).toEqual([]);
  expect(open(over.zaak).filter((id) => CHECK.test(id))).toEqual([]);
});

test('aanvullen: toezicht, einde en waar een overtreding te melden; jeugdreclassering alleen bij een minderjarige', () => {
  const loop = met509hh();
  const vul = (toezicht: string) =>
    doet('ovj', 'maatregel-aanvullen:1', 'vul-maatregel-aan', {
      ...AANVULLING,
      toezicht,
      einde: '2027-02-21',
    });
  loop.expectRefused(vul('jeugdreclassering'), 'ongeldig');
  loop.when(vul('3ro'));
  expect(vanKracht(loop.zaak)[0]?.gegevens).toEqual({
    toezicht: '3ro',
    meldt: 'politie',
    overtreding: '112-politie',
  });
  expect(naarIso(vanKracht(loop.zaak)[0]?.einde ?? 0)).toBe('2027-02-21T12:05:00+01:00');
  expect(open(loop.zaak)).not.toContain('maatregel-aanvullen:1');
});

test('een huisverbod: 10 dagen, eenmaal tot 28; politie bewaakt en registreert', () => {
  const loop = given(zaak()).when(
    politie().doet({
      type: 'leg-maatregel-vast',
      invoer: { ...AANVULLING, titel: 'huisverbod', inhoud: 'woningverbod' },
      reden: null,
    }),
  );
  expect(wekkers(loop)).toEqual(['c:m1-0 2026-12-01T12:05:00+01:00', 'm:1 2026-12-03T12:05:00+01:00']);
  loop.when(doet('politie', 'maatregel:1-0', 'vervolg-maatregel', { vervolg: 'verlengd' }));
  expect(naarIso(vanKracht(loop.zaak)[0]?.einde ?? 0)).toBe('2026-12-21T12:05:00+01:00');
  loop.expectRefused(
    doet('politie', 'maatregel:1-1', 'vervolg-maatregel', { vervolg: 'verlengd' }),
    'ongeldig',
  );
});

test('een overtreding: OvJ, politie en Veilig Thuis direct, en een nieuwe check', () => {
  const loop = met509hh().when(
    iemand('shn').doet({ type: 'meld-schending', invoer: { wat: 'contact', gevaar: 'nee' } }),
  );
  expect(alarmen(loop.zaak)).toContain('schending → ovj, politie, vt-oefenstad');
  expect(open(loop.zaak)).toEqual(expect.arrayContaining(['schending:1', 'acute-check:s1:vt-oefenstad']));
  loop.expectRefused(
    iemand('beheer').doet({ type: 'meld-schending', invoer: { wat: 'contact' } }),
    'geen-recht',
  );
});

test('na de uitspraak vervallen maatregelen: partners en slachtoffer horen het, VT wordt opnieuw gevraagd', () => {
  const loop = met509hh().when(ovj().besluitZaak({ besluiten: ['dagvaarding'] }, 'anders'));
  loop.when(
    ovj().doet({
      type: 'leg-uitspraak-vast',
      invoer: { uitkomst: 'vrijspraak', vervallen: 'ja', vast: 'nee' },
    }),
  );
  expect(vanKracht(loop.zaak)).toEqual([]);
  expect(open(loop.zaak)).toEqual(
    expect.arrayContaining(['kennisname:3:vt-oefenstad', 'slachtoffer:3:1', 'acute-check:m1-0:vt-oefenstad']),
  );
});

test('een nieuwe aanhouding vraagt een nieuw deel A; het oude antwoord is te zien en telt niet', () => {
  const loop = met509hh().after(24 * 60);
  loop.meldt({ aanhouding: loop.nu });
  expect(acuutVanZaak(loop.zaak)).toBe('onbekend');
  expect(open(loop.zaak)).toEqual(expect.arrayContaining(['vrijheid', 'deel-a:vt-oefenstad:1']));
  expect(alarmen(loop.zaak).filter((regel) => /aanhouding|termijn|vast/.test(regel))).toEqual([
    'nieuwe-aanhouding → ovj, kpc',
  ]);
  loop.expectRefused(
    vt().doet({ type: 'antwoord-acuut', taakId: 'deel-a:vt-oefenstad', antwoord: 'nee' }),
    'niet-nu',
  );
  loop.when(vt().antwoord('nee'));
  expect(acuutVanZaak(loop.zaak)).toBe('nee-voorlopig');
});

test('crisishulp nodig: Veilig Thuis binnen twee uur ter plaatse, met één tik', () => {
  const loop = given(zaak()).when(vt().antwoord('ja'), vt().vultAan({ ...ONVEILIG, crisishulp: 'nodig' }));
  const id = 'ter-plaatse:vt-oefenstad';
  expect(naarIso(taak(loop.zaak, id).uiterlijk ?? 0)).toBe('2026-11-23T14:05:00+01:00');
  loop.when(vt().doet({ type: 'meld-ter-plaatse', taakId: id }));
  expect(open(loop.zaak)).not.toContain(id);
});

test('every measure in force with an end has a timer before it and a check, until it ends or is handed over', () => {
  fc.assert(
    fc.property(willekeurigeZaak, zetten, (melding, stappen) => {
      const loop = given(melding);
      for (const { doe } of stappen) {
        doe(loop);
        const { zaak: z } = loop;
        if (z.status !== 'open' || z.vtRegios.length === 0) continue;
        const timers = timersVan(z);
        for (const { nr, einde, verlengd } of vanKracht(z)) {
          if (einde === null) continue;
          const sleutel = `m${nr}-${verlengd}`;
          const gevraagd = z.bewaking.checks.some((check) => check.sleutel === sleutel);
          const wacht = timers.find(({ id }) => id === `c:${sleutel}`);
          expect(gevraagd || (wacht !== undefined && wacht.due < einde)).toBe(true);
          expect(timers).toContainEqual({ id: `m:${nr}`, due: einde });
        }
      }
    }),
    { numRuns: 120 },
  );
});

test.each(['ivs', 'voorgeleiding'] as const)(
  'after %s a corrected arrest moves the term of the RC, and the OvJ hears it once',
  (besluit) => {
    const loop = vastgezet(besluit);
    const eerst = loop.zaak.melding.aanhouding ?? 0;
    loop.meldt({ aanhouding: eerst - 60 * 60_000 }).meldt({ aangifte: 'ja' });
    expect(alarmen(loop.zaak)).toEqual(['rc-termijn-gewijzigd → ovj']);
    expect(loop.view('a:0:ovj', 'alarm').termijn).toBe(taak(loop.zaak, 'voorgeleiding:1').uiterlijk);
  },
);

test('not held after all stops the term of the RC, and held again starts it; what the RC decided is no news', () => {
  const loop = vastgezet('ivs');
  const naRc = loop
    .splitst()
    .when(doet('ovj', 'voorgeleiding:1', 'leg-voorgeleiding-vast', { uitkomst: 'bewaring' }));
  naRc.meldt({ aanhouding: (naRc.zaak.melding.aanhouding ?? 0) - 60_000 });
  expect(alarmen(naRc.zaak)).toEqual([]);
  loop.meldt({ soort: 'niet-vast', gehoord: loop.nu });
  expect(alarmen(loop.zaak)).toEqual(['zit-niet-vast → ovj']);
  loop.meldt({ soort: 'vast' });
  const weerVast = ['zit-niet-vast → ovj', 'zit-vast → ovj, vt-oefenstad'];
  expect(alarmen(loop.zaak)).toEqual(weerVast);
  // Who heard that the suspect is held hears that it is not so; who did not, hears nothing.
  loop.meldt({ soort: 'niet-vast' });
  expect(alarmen(loop.zaak)).toEqual([...weerVast, 'zit-niet-vast → ovj, vt-oefenstad']);
});

test('the head of a card shows the nearest end of a detention: once IVS is extended that is the RC', () => {
  const loop = vastgezet('ivs');
  const kop = () => loop.view('z', 'zaak').kop;
  const uiterlijk = (id: string) => taak(loop.zaak, id).uiterlijk;
  expect(kop()).toMatchObject({ uiterlijk: uiterlijk('hechtenis:1:ivs:0'), uiterlijkVan: 'vervolg' });
  loop.when(doet('ovj', 'hechtenis:1:ivs:0', 'verleng-hechtenis', {}));
  expect(uiterlijk('hechtenis:1:ivs:1')).toBeGreaterThan(uiterlijk('voorgeleiding:1') ?? 0);
  expect(kop()).toMatchObject({ uiterlijk: uiterlijk('voorgeleiding:1'), uiterlijkVan: 'vervolg' });
});
