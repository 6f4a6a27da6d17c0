import { describe, expect, test } from 'vitest';
import { defaultInstellingen } from '../../../src/domain/instellingen/zaakinstellingen.ts';
import { sashpunten } from '../../../src/domain/werkproces/sash.ts';
import { formulierVan } from '../../../src/domain/zaak/formulier-van.ts';
import { sashVan, stalkingrisico } from '../../../src/domain/zaak/stalking.ts';
import type { Zaak } from '../../../src/domain/zaak/zaak.ts';
import { zaak } from '../../support/domain/melding.ts';
import { iemand, ovj, politie, raad, reclassering, slachtofferhulp, vt } from '../../support/domain/tafel.ts';
import type { Verloop } from '../../support/domain/verloop.ts';
import { alarmen, given, open, taak } from '../../support/domain/verloop.ts';

const exPartner = zaak({ stalking: true, relatie: 'ex-partner' });
const vreemde = zaak({ stalking: true, relatie: 'anders' });

/** Every item of one screen with this answer, except those named. */
function scherm(
  loop: Verloop,
  nr: number,
  anders: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const velden = formulierVan(loop.zaak, taak(loop.zaak, 'sash'))?.velden ?? [];
  const punten = velden
    .filter(({ id, stap }) => stap === nr && id !== 'oordeel')
    .map(({ id }): readonly [string, string] => [id, 'afwezig']);
  return { ...Object.fromEntries(punten), ...anders };
}

/** The whole SASH, with what is present and the judgement. */
function metSash(
  loop: Verloop,
  oordeel: string | null,
  anders: readonly Readonly<Record<string, string>>[] = [],
): Verloop {
  for (const nr of [1, 2, 3]) {
    const slot = nr === 3 && oordeel !== null ? { oordeel } : {};
    loop.when(politie().vultScherm('sash', nr, scherm(loop, nr, { ...anders[nr - 1], ...slot })));
  }
  return loop;
}

describe('the SASH', () => {
  test('has thirteen items for all stalking and three for former partners, in at most three small screens', () => {
    expect(sashpunten).toHaveLength(16);
    expect(sashpunten.filter(({ exPartner: ex }) => ex === true)).toHaveLength(3);
    for (const nr of [1, 2, 3])
      expect(sashpunten.filter(({ stap }) => stap === nr).length).toBeLessThanOrEqual(6);
    const gevraagd = (melding: typeof exPartner): number =>
      formulierVan(given(melding).zaak, taak(given(melding).zaak, 'sash'))?.velden.length ?? 0;
    expect([gevraagd(exPartner), gevraagd(vreemde)]).toEqual([17, 14]);
  });

  test.each(['laag', 'gemiddeld', 'hoog'] as const)('the judgement of the assessor counts: %s', (oordeel) => {
    metSash(given(vreemde), oordeel).sees((z) => {
      expect(sashVan(z)).toBe(oordeel);
      expect(taak(z, 'sash').status).toBe('beantwoord');
      expect(alarmen(z)).toEqual([]);
    });
  });

  test('every item needs an answer, and the task stays until the last screen', () => {
    const loop = given(vreemde);
    const leeg = politie().vultScherm('sash', 1, { toenadering: 'aanwezig' });
    expect(loop.weigert(leeg)).toMatchObject({ code: 'ongeldig' });
    loop.when(politie().vultScherm('sash', 1, scherm(loop, 1)));
    expect(taak(loop.zaak, 'sash').status).toBe('opgepakt');
    expect(sashVan(loop.zaak)).toBeNull();
  });

  test.each(
    sashpunten.map(
      ({ id, stap, exPartner: ex, automatischHoog }) =>
        [id, stap, ex === true, automatischHoog === true] as const,
    ),
  )('%s present: automatically hoog only where the source says so', (id, stap, ex, automatisch) => {
    const loop = given(ex ? exPartner : vreemde);
    const voor = ['nietsTeVerliezen', 'doodsangst'];
    expect(automatisch).toBe(voor.includes(id));
    if (stap > 1) loop.when(politie().vultScherm('sash', 1, scherm(loop, 1)));
    const slot = stap === 3 ? { oordeel: 'laag' } : {};
    loop.when(politie().vultScherm('sash', stap, scherm(loop, stap, { [id]: 'aanwezig', ...slot })));
    expect(sashVan(loop.zaak)).toBe(automatisch ? 'hoog' : stap === 3 ? 'laag' : null);
    expect(alarmen(loop.zaak)).toEqual(automatisch ? ['sash-hoog → ovj, politie, vt-oefenstad'] : []);
  });

  test('automatically hoog asks no judgement; taken back, it does', () => {
    const loop = metSash(given(exPartner), null, [{ doodsangst: 'aanwezig' }]);
    expect(taak(loop.zaak, 'sash').status).toBe('beantwoord');
    loop.when(politie().vultScherm('sash', 1, scherm(loop, 1)));
    expect(taak(loop.zaak, 'sash').status).toBe('gevraagd');
    expect(sashVan(loop.zaak)).toBeNull();
  });

  test('keeps who answered what and when', () => {
    const loop = given(vreemde);
    loop.when(politie().vultScherm('sash', 1, scherm(loop, 1)));
    loop.after(10);
    const collega = iemand('politie', undefined, 'politie-2');
    loop.when(collega.vultScherm('sash', 2, scherm(loop, 2)));
    const perVeld = loop.zaak.ingevuld['sash']?.perVeld ?? {};
    expect(perVeld['toenadering']?.door.persoonId).toBe('politie-1');
    expect(perVeld['erger']?.door.persoonId).toBe('politie-2');
    expect((perVeld['erger']?.op ?? 0) - (perVeld['toenadering']?.op ?? 0)).toBe(600_000);
  });

  test('an old screen is stale, and another role may not', () => {
    const loop = given(vreemde);
    const oud = politie().vultScherm('sash', 1, scherm(loop, 1)).command(loop.zaak);
    loop.when(politie().vultScherm('sash', 1, scherm(loop, 1)));
    loop.expectRefused({ actor: politie().actor, command: () => oud }, 'verouderd');
    loop.expectRefused(slachtofferhulp().vultScherm('sash', 1, scherm(loop, 1)), 'geen-recht');
  });

  test('hoog makes a "nee" of part A ask a reason, also when it is automatic', () => {
    const loop = given(exPartner).when(vt().antwoord('nee'));
    loop.when(vt().vultAan({ gevallen: ['geen-van-deze'], toegang: 'nee', zicht: 'ja' }));
    expect(loop.zaak.deelA['vt-oefenstad']?.compleet).toBe(true);
    loop.when(politie().vultScherm('sash', 1, scherm(loop, 1, { nietsTeVerliezen: 'aanwezig' })));
    expect(loop.zaak.deelA['vt-oefenstad']?.compleet).toBe(false);
  });
});

const ROUTE = ['stalking-politie', 'stalking-vt:vt-oefenstad', 'stalking-advies', 'stalking-ovj'];

describe('the stalking route', () => {
  test.each([
    ['laag', ['stalking-politie:laag']],
    ['gemiddeld', ROUTE],
    ['hoog', ROUTE],
    ['niet-afgenomen', []],
  ] as const)('SASH %s: tasks with their owners %j', (sash, verwacht) => {
    const z = given({ ...vreemde, sash }).zaak;
    expect(open(z).filter((id) => id.startsWith('stalking-'))).toEqual(verwacht);
    for (const id of verwacht) {
      const rol = id === 'stalking-advies' ? '3ro' : id.split('-')[1]?.split(':')[0];
      expect(taak(z, id)).toMatchObject({ soort: 'processtap', rol });
    }
  });

  test('at low risk police are asked who follows the case and whom the victim knows; a higher risk asks the whole form', () => {
    const loop = given({ ...vreemde, sash: 'laag' });
    const vragen = (id: string): readonly string[] =>
      (formulierVan(loop.zaak, taak(loop.zaak, id))?.velden ?? []).map((veld) => veld.id);
    expect(vragen('stalking-politie:laag')).toEqual(['casusregisseur', 'contactpersoon']);
    loop.when(
      politie().vultScherm('stalking-politie:laag', 1, { casusregisseur: 'ja', contactpersoon: 'ja' }),
    );
    expect(open(loop.zaak).filter((id) => id.startsWith('stalking-'))).toEqual([]);
    loop.meldt({ sash: 'hoog' });
    expect(open(loop.zaak)).toContain('stalking-politie');
    expect(vragen('stalking-politie')).toContain('plan');
  });

  test('not without stalking, whatever the SASH of the source', () => {
    expect(open(given(zaak({ sash: 'hoog' })).zaak).filter((id) => id.startsWith('stalking'))).toEqual([]);
  });

  test.each([
    ['gemiddeld', {}, ['em', 'wijkagent', 'hulpverleners', 'srp']],
    ['hoog', {}, ['em', 'dut', 'wijkagent', 'hulpverleners', 'srp']],
    ['hoog', { em: 'gewogen' }, ['dut', 'wijkagent', 'hulpverleners', 'srp']],
    ['hoog', { em: 'nog-niet', dut: 'geadviseerd' }, ['em', 'wijkagent', 'hulpverleners', 'srp']],
  ] as const)(
    'at %s, told in the advice %j, the adviser has still to record %j',
    (sash, advies, verwacht) => {
      for (const [leeftijdsgroep, wie, id] of [
        ['18-plus', reclassering, 'stalking-advies'],
        ['12-17', raad, 'stalking-advies:rvdk'],
      ] as const) {
        const loop = given({ ...vreemde, sash, verdachte: { leeftijdsgroep } });
        loop.when(wie().brengtIn({ advies: 'maatregelen', ...advies }, 'anders'));
        const velden = formulierVan(loop.zaak, taak(loop.zaak, id))?.velden ?? [];
        expect(velden.map(({ id }) => id)).toEqual(verwacht);
        expect(velden.every(({ verplicht }) => verplicht === true)).toBe(true);
        const ja = Object.fromEntries(velden.map((veld): readonly [string, string] => [veld.id, 'ja']));
        loop.when(wie().vultScherm(id, 1, ja));
        expect(open(loop.zaak)).not.toContain(id);
      }
    },
  );

  test('a corrected age asks the step of who advises then', () => {
    const advies = (z: Zaak): readonly string[] => open(z).filter((id) => id.startsWith('stalking-advies'));
    given({ ...vreemde, sash: 'hoog' })
      .sees((z) => expect(advies(z)).toEqual(['stalking-advies']))
      .meldt({ verdachte: { leeftijdsgroep: '12-17' } })
      .sees((z) => {
        expect(advies(z)).toEqual(['stalking-advies:rvdk']);
        expect(taak(z, 'stalking-advies:rvdk').rol).toBe('rvdk');
      })
      .meldt({ verdachte: { leeftijdsgroep: 'onder-12' } })
      .sees((z) => expect(advies(z)).toEqual([]));
  });

  test('"nog niet" keeps a step open, done closes it', () => {
    const ja = { zvh: 'ja', slachtoffercoordinatie: 'ja', aanhouding: 'voorgeleiding' };
    const loop = given({ ...vreemde, sash: 'hoog' }).when(
      ovj().vultScherm('stalking-ovj', 1, { ...ja, zvh: 'nog-niet' }),
    );
    expect(taak(loop.zaak, 'stalking-ovj').status).toBe('opgepakt');
    loop.when(ovj().vultScherm('stalking-ovj', 1, ja));
    expect(taak(loop.zaak, 'stalking-ovj').status).toBe('beantwoord');
  });

  test('every breach or new arrest after the plan asks police to look at it again', () => {
    const ja = { casusregisseur: 'ja', plan: 'ja', afgestemd: 'ja', contactpersoon: 'ja', ccb: 'niet-nodig' };
    const schending = politie().doet({ type: 'meld-schending', invoer: { wat: 'contact' } });
    const bijstellen = ({ zaak: z }: Verloop): readonly string[] =>
      open(z).filter((id) => id.startsWith('stalking-plan'));
    const loop = given({ ...vreemde, sash: 'hoog' })
      .when(schending)
      .after(5);
    expect(bijstellen(loop)).toEqual([]);
    loop.when(politie().vultScherm('stalking-politie', 1, ja));
    expect(bijstellen(loop)).toEqual([]);
    loop.after(5).when(schending);
    expect(bijstellen(loop)).toEqual(['stalking-plan:2']);
    loop.when(politie().vultScherm('stalking-plan:2', 1, { bijgesteld: 'nog-niet' }));
    expect(bijstellen(loop)).toEqual(['stalking-plan:2']);
    loop.when(politie().vultScherm('stalking-plan:2', 1, { bijgesteld: 'ja' }));
    expect(bijstellen(loop)).toEqual([]);
    loop.after(5).when(schending);
    expect(bijstellen(loop)).toEqual(['stalking-plan:3']);
  });

  test('without ernstige bezwaren the OvJ agrees with police, VT and Bewaken en Beveiligen', () => {
    const besluit = (ernstigeBezwaren: string): readonly string[] =>
      open(
        given({ ...vreemde, sash: 'hoog' }).when(ovj().besluitVrijheid({ ernstigeBezwaren }, 'anders')).zaak,
      );
    expect(besluit('nee')).toContain('stalking-bewaken');
    expect(besluit('ja')).not.toContain('stalking-bewaken');
    expect(besluit('onbekend')).not.toContain('stalking-bewaken');
  });

  test('steps never keep the OvJ from deciding', () => {
    given({ ...vreemde, sash: 'hoog' }).expectAccepted(ovj().besluitVrijheid({}, 'anders'));
  });
});

describe('red flags', () => {
  test('one is a very high risk, told at once to OvJ, police and VT, and starts the route', () => {
    const loop = given(vreemde).when(
      reclassering().vultScherm('rode-vlaggen', 1, { vlaggen: 'suicide,homicide' }),
    );
    expect(stalkingrisico(loop.zaak)).toBe('zeer-hoog');
    expect(alarmen(loop.zaak)).toEqual(['rode-vlaggen → ovj, politie, vt-oefenstad']);
    expect(open(loop.zaak)).toEqual(expect.arrayContaining(ROUTE));
  });

  test('none of them is known too, and alarms nobody', () => {
    const loop = given(vreemde).when(vt().vultScherm('rode-vlaggen', 1, { vlaggen: 'geen' }));
    expect(stalkingrisico(loop.zaak)).toBeNull();
    expect(alarmen(loop.zaak)).toEqual([]);
  });

  test('only at stalking, and only by who works on the case', () => {
    const vlag = { vlaggen: 'psychotisch' };
    given(zaak()).expectRefused(politie().vultScherm('rode-vlaggen', 1, vlag), 'onbekende-taak');
    given(vreemde).expectRefused(slachtofferhulp().vultScherm('rode-vlaggen', 1, vlag), 'geen-recht');
    given(vreemde).expectRefused(vt('vt-duinen').vultScherm('rode-vlaggen', 1, vlag), 'geen-recht');
  });
});

test('the fourteen questions are open to police and VT, in two screens, and nobody owes them', () => {
  const loop = given(vreemde).when(
    vt().vultScherm('vragenlijst-stalking', 1, { erger: 'ja', exPartner: 'nee' }),
    politie().vultScherm('vragenlijst-stalking', 2, { bang: 'ja' }),
  );
  expect(loop.zaak.ingevuld['vragenlijst-stalking']?.antwoorden).toEqual({
    erger: 'ja',
    exPartner: 'nee',
    bang: 'ja',
  });
  expect(open(loop.zaak)).not.toContain('vragenlijst-stalking');
});

describe('a SASH with every report, where a location wants it (Rotterdam)', () => {
  function rotterdam(sash: 'laag' | undefined): Verloop {
    const instellingen = { ...defaultInstellingen(), sashElkeMelding: true };
    return given({ ...vreemde, ...(sash === undefined ? {} : { sash }) }, { instellingen });
  }
  const schending = politie().doet({ type: 'meld-schending', invoer: { wat: 'contact' } });

  test('a breach asks police for a new one; the old one counts until it is judged', () => {
    const loop = metSash(rotterdam(undefined), 'gemiddeld').when(schending);
    expect(open(loop.zaak)).toContain('sash:1');
    expect(sashVan(loop.zaak)).toBe('gemiddeld');
    for (const nr of [1, 2, 3]) {
      const slot = nr === 3 ? { oordeel: 'laag' } : {};
      loop.when(politie().vultScherm('sash:1', nr, scherm(loop, nr, slot)));
    }
    expect(sashVan(loop.zaak)).toBe('laag');
    expect(open(loop.zaak).filter((id) => id.startsWith('stalking-'))).toEqual(['stalking-politie:laag']);
  });

  test('also when the level of the first was told in short; elsewhere nobody is asked again', () => {
    expect(open(rotterdam('laag').when(schending).zaak)).toContain('sash:1');
    expect(open(given({ ...vreemde, sash: 'laag' }).when(schending).zaak)).not.toContain('sash:1');
  });
});
