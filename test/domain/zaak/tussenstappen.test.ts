import { describe, expect, test } from 'vitest';
import { feitenVan } from '../../../src/domain/zaak/feiten-van.ts';
import { nietVast, zaak } from '../../support/domain/melding.ts';
import { kpc, ONVEILIG, ovj, politie, raad, reclassering, VEILIG, vt } from '../../support/domain/tafel.ts';
import type { Verloop } from '../../support/domain/verloop.ts';
import { given, open, taak } from '../../support/domain/verloop.ts';

const POLITIE = { eerder: 'nee', vtMelding: 'gedaan', beoordeling: 'geen-extra' };

function metInbreng(anders: Readonly<Record<string, string>>): Verloop {
  return given(zaak()).when(politie().brengtIn({ ...POLITIE, ...anders }));
}

describe('the Individuele Beoordeling (B 266–285)', () => {
  test.each([
    ['bescherming-nodig', false],
    ['geen-extra', false],
    ['loopt', true],
    ['nee', true],
    ['', true],
  ])('police say %j: asked on is %s', (beoordeling, gevraagd) => {
    expect(open(metInbreng({ beoordeling }).zaak).includes('ib-politie')).toBe(gevraagd);
  });

  test('not before police gave anything, not without HG label, and not where a location does not ask it', () => {
    expect(open(given(zaak()).zaak)).not.toContain('ib-politie');
    const zonder = given(zaak({ hgLabel: false })).when(politie().brengtIn({ ...POLITIE, beoordeling: '' }));
    expect(open(zonder.zaak)).not.toContain('ib-politie');
    const loop = given(zaak());
    const uit = { ...loop.zaak.instellingen, veldenUit: ['inbreng-politie.beoordeling'] };
    const elders = given(zaak(), { instellingen: uit }).when(
      politie().brengtIn({ eerder: 'nee', vtMelding: 'gedaan' }),
    );
    expect(open(elders.zaak)).not.toContain('ib-politie');
  });

  test('"nog niet" keeps it open; protection needed goes to the OvJ once the OM decided something', () => {
    const loop = metInbreng({ beoordeling: 'loopt' });
    loop.when(politie().vultScherm('ib-politie', 1, { beoordeling: 'nog-niet' }));
    expect(open(loop.zaak)).toContain('ib-politie');
    loop.when(politie().vultScherm('ib-politie', 1, { beoordeling: 'bescherming-nodig' }));
    expect(open(loop.zaak)).not.toContain('ib-politie');
    expect(open(loop.zaak)).not.toContain('ib-om');
    loop.when(ovj().besluitVrijheid({ besluit: 'ivs' }));
    expect(taak(loop.zaak, 'ib-om')).toMatchObject({ rol: 'ovj', status: 'gevraagd' });
    loop.when(ovj().vultScherm('ib-om', 1, { beoordeling: 'geen-extra' }));
    expect(open(loop.zaak)).not.toContain('ib-om');
  });

  test('nothing extra needed asks nothing of the OvJ', () => {
    const loop = metInbreng({}).when(ovj().besluitVrijheid({ besluit: 'ivs' }));
    expect(open(loop.zaak)).not.toContain('ib-om');
  });
});

describe('a huisverbod in overweging (B 555–583)', () => {
  test.each([
    ['in-overweging', true],
    ['opgelegd', false],
    ['niet-mogelijk', false],
    ['niet-nodig', false],
  ])('police say %s: asked on is %s', (huisverbod, gevraagd) => {
    expect(open(metInbreng({ huisverbod }).zaak).includes('huisverbod')).toBe(gevraagd);
  });

  test('also when the source says so; what police say later goes before it', () => {
    const loop = given(zaak({ huisverbod: 'in-overweging' }));
    expect(open(loop.zaak)).toContain('huisverbod');
    loop.when(politie().brengtIn({ ...POLITIE, huisverbod: 'niet-nodig' }));
    expect(open(loop.zaak)).not.toContain('huisverbod');
  });

  test('not of a minor: a huisverbod is for adults', () => {
    const jong = zaak({ huisverbod: 'in-overweging', verdachte: { leeftijdsgroep: '12-17' } });
    expect(open(given(jong).zaak)).not.toContain('huisverbod');
  });

  test.each([
    ['opgelegd', true],
    ['niet-opgelegd', false],
    ['nog-niet', false],
  ])('decided %s: a measure counts is %s', (besluit, geldt) => {
    const loop = metInbreng({ huisverbod: 'in-overweging' });
    loop.when(politie().vultScherm('huisverbod', 1, { besluit }));
    expect(feitenVan(loop.zaak).maatregelOpgelegd).toBe(geldt);
    expect(open(loop.zaak).includes('huisverbod')).toBe(besluit === 'nog-niet');
  });
});

describe('the onderzoeksplan (B 640–663)', () => {
  const besluit = { besluit: 'heenzenden', bewijs: 'onderzoek-mogelijk' } as const;

  test('acutely unsafe: police make it, then the OvJ agrees', () => {
    const loop = given(zaak()).when(vt().antwoord('ja'), vt().vultAan(ONVEILIG));
    loop.when(ovj().besluitVrijheid(besluit, 'anders'));
    expect(open(loop.zaak)).toContain('onderzoeksplan');
    expect(open(loop.zaak)).not.toContain('onderzoeksplan-akkoord');
    loop.when(politie().vultScherm('onderzoeksplan', 1, { gemaakt: 'ja' }));
    expect(open(loop.zaak)).toContain('onderzoeksplan-akkoord');
    loop.when(ovj().vultScherm('onderzoeksplan-akkoord', 1, { akkoord: 'nog-niet' }));
    expect(open(loop.zaak)).toContain('onderzoeksplan-akkoord');
    loop.when(ovj().vultScherm('onderzoeksplan-akkoord', 1, { akkoord: 'aangevuld' }));
    expect(open(loop.zaak)).not.toContain('onderzoeksplan-akkoord');
  });

  test('police said that it is there: straight to the OvJ', () => {
    const loop = metInbreng({ onderzoek: 'plan-klaar' }).when(vt().antwoord('ja'), vt().vultAan(ONVEILIG));
    loop.when(ovj().besluitVrijheid(besluit, 'anders'));
    expect(open(loop.zaak)).not.toContain('onderzoeksplan');
    expect(open(loop.zaak)).toContain('onderzoeksplan-akkoord');
  });

  test.each([
    ['nee', 'nee', false],
    ['ja', 'nee', true],
    ['nee', 'ja', true],
  ] as const)('not acute, structural %s, victim wishes %s: a plan is %s', (structureel, wens, plan) => {
    const loop = given(
      zaak({ slachtoffers: [{ label: 'slachtoffer 1', minderjarig: false, wenstVervolging: wens }] }),
    );
    loop.when(vt().antwoord('nee'), vt().vultAan({ ...VEILIG, structureel }));
    loop.when(ovj().besluitVrijheid(besluit, 'anders'));
    expect(open(loop.zaak).includes('onderzoeksplan')).toBe(plan);
  });

  test('enough evidence after all: nobody owes it any more', () => {
    const loop = given(nietVast()).when(vt().antwoord('ja'), vt().vultAan(ONVEILIG));
    loop.when(
      ovj().besluitZaak(
        { besluiten: ['afdeling-onderzoeken'], bewijs: 'onderzoek-mogelijk', ernstigeBezwaren: 'ja' },
        'anders',
      ),
    );
    expect(open(loop.zaak)).toContain('onderzoeksplan');
    loop.when(ovj().besluitZaak({ besluiten: ['dagvaarding'], bewijs: 'voldoende' }, 'anders'));
    expect(taak(loop.zaak, 'onderzoeksplan').status).toBe('vervallen');
  });
});

describe('the Verzoek tot Onderzoek (B 597–606)', () => {
  const kinderen = zaak({ kinderen: 'getuige' });

  test.each([
    ['spoed', true],
    ['ja', true],
    ['nee', false],
    ['nog-niet', false],
  ])('the Raad says %s: the request is a step is %s', (onderzoek, gevraagd) => {
    const loop = given(kinderen).when(raad().brengtIn({ kinderenBekend: 'nee', gesproken: 'vt', onderzoek }));
    expect(open(loop.zaak).includes('verzoek-tot-onderzoek')).toBe(gevraagd);
  });

  test('or the triage gives the Raad the lead; who watches meanwhile is asked with it', () => {
    const loop = given(kinderen).when(vt().antwoord('ja'), vt().antwoordt('triage', { vervolg: 'raad' }));
    expect(open(loop.zaak)).toContain('verzoek-tot-onderzoek');
    loop.expectRefused(raad().vultScherm('verzoek-tot-onderzoek', 1, { gedaan: 'ja' }), 'ongeldig');
    loop.when(raad().vultScherm('verzoek-tot-onderzoek', 1, { gedaan: 'ja', toezicht: 'gi' }));
    expect(open(loop.zaak)).not.toContain('verzoek-tot-onderzoek');
  });
});

test('who is not held: the suspicion is asked with the decision on the case (B 235–248)', () => {
  const loop = given(nietVast()).when(
    ovj().besluitZaak({ besluiten: ['sepot-02'], bewijs: 'onvoldoende', vermoeden: 'nee' }, 'anders'),
  );
  expect(feitenVan(loop.zaak).vermoeden).toBe('nee');
});

describe('nobody answered the phone at Veilig Thuis (B 4361–4366)', () => {
  const MAIL = 'vt-mailen:vt-oefenstad';

  test('who called mails; "nog niet" keeps it open', () => {
    const loop = given(zaak()).when(reclassering().belt('geen-gehoor'));
    expect(taak(loop.zaak, MAIL)).toMatchObject({ rol: '3ro', status: 'gevraagd' });
    loop.when(kpc().belt('geen-gehoor'));
    expect(taak(loop.zaak, MAIL).rol).toBe('3ro');
    loop.when(reclassering().vultScherm(MAIL, 1, { gemaild: 'nog-niet' }));
    expect(open(loop.zaak)).toContain(MAIL);
    loop.when(reclassering().vultScherm(MAIL, 1, { gemaild: 'ja' }));
    expect(open(loop.zaak)).not.toContain(MAIL);
  });

  test.each([
    ['Veilig Thuis answers', vt().antwoord('ja')],
    ['or says it by phone', kpc().belt('nee')],
  ])('%s: nothing to mail any more', (_, stap) => {
    const loop = given(zaak()).when(reclassering().belt('geen-gehoor'), stap);
    expect(taak(loop.zaak, MAIL).status).toBe('vervallen');
  });

  test('a call that reached somebody asks no mail', () => {
    expect(open(given(zaak()).when(reclassering().belt('later')).zaak)).not.toContain(MAIL);
  });
});

describe('the risicotaxatie of a minor who is summoned (B, Bijlage III)', () => {
  test.each([
    ['bij-dagvaarding', ['dagvaarding'], true],
    ['loopt', ['dagvaarding'], true],
    ['gedaan', ['dagvaarding'], false],
    ['niet', ['dagvaarding'], false],
    ['bij-dagvaarding', ['sepot-02'], false],
  ] as const)('the Raad says %s, decided %j: asked is %s', (lij, besluiten, gevraagd) => {
    const loop = given(nietVast({ verdachte: { leeftijdsgroep: '12-17' } }));
    loop.when(raad().brengtIn({ advies: 'maatregelen', lij }, 'anders'));
    loop.when(ovj().besluitZaak({ besluiten: [...besluiten], bewijs: 'voldoende' }, 'anders'));
    expect(open(loop.zaak).includes('lij')).toBe(gevraagd);
  });
});
