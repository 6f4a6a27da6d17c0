import { describe, expect, test } from 'vitest';
import { acuutVanZaak } from '../../../src/domain/zaak/acuut.ts';
import { feitenVan } from '../../../src/domain/zaak/feiten-van.ts';
import { latereBeoordeling } from '../../../src/domain/zaak/latere-beoordeling.ts';
import { nietVast, zaak } from '../../support/domain/melding.ts';
import { ovj, politie, reclassering, slachtofferhulp, VEILIG, vt } from '../../support/domain/tafel.ts';
import { alarmen, given, open } from '../../support/domain/verloop.ts';

const DRIE = 'drie-vragen:vt-oefenstad';
const antwoord = (uitkomst: string) => ({ uitkomst, aanpassen: 'nee', heeftVoorwaarden: 'nee' });
const ALARM = 'beoordeling-vraagt-aandacht → ovj, politie, 3ro';

describe('wie niet vastzit en acuut onveilig is, wacht op geen termijn', () => {
  test('officier, politie en adviseur horen een ja direct, ook als een andere regio nog niets zei', () => {
    const loop = given(nietVast({ vtRegios: ['vt-oefenstad', 'vt-waterland'] }));
    loop.when(vt().antwoord('ja', 'vt-oefenstad'));
    expect(alarmen(loop.zaak)).toEqual([ALARM]);
  });

  test('een nee, of een ja over wie vastzit, geeft dit bericht niet', () => {
    expect(alarmen(given(nietVast()).when(vt().antwoord('nee')).zaak)).toEqual([]);
    expect(alarmen(given(zaak()).when(vt().antwoord('ja')).zaak)).toEqual([]);
  });

  test('bij een minderjarige hoort de Raad het; onder 12 adviseert niemand', () => {
    const bij = (leeftijdsgroep: '12-17' | 'onder-12'): string | undefined =>
      alarmen(given(nietVast({ verdachte: { leeftijdsgroep } })).when(vt().antwoord('ja')).zaak).at(-1);
    expect(bij('12-17')).toBe('beoordeling-vraagt-aandacht → ovj, politie, rvdk');
    expect(bij('onder-12')).toBe('beoordeling-vraagt-aandacht → ovj, politie');
  });
});

describe('wat Veilig Thuis na deel A zegt, telt', () => {
  const veilig = () => given(nietVast()).when(vt().antwoord('nee'), vt().vultAan(VEILIG));

  test.each([
    ['acuut', 'ja', 'nee'],
    ['acuut-en-structureel', 'ja', 'ja'],
    ['structureel', 'nee', 'ja'],
    ['geen', 'nee', 'nee'],
    ['loopt', 'nee', 'onbekend'],
  ] as const)('drie vragen: %s → acuut %s, structureel %s', (uitkomst, acuut, structureel) => {
    const loop = veilig()
      .after(60)
      .when(reclassering().antwoordtOp(DRIE, antwoord(uitkomst)));
    expect(feitenVan(loop.zaak)).toMatchObject({ acuut, structureel });
    expect(alarmen(loop.zaak)).toEqual(acuut === 'ja' ? [ALARM] : []);
  });

  test('de vangrail bij een plandatum ziet het', () => {
    const loop = veilig()
      .after(60)
      .when(vt().antwoordtOp(DRIE, antwoord('acuut')));
    const plan = { besluiten: ['plandatum'], plandatum: '2026-12-10' } as const;
    expect(loop.weigert(ovj().besluitZaak(plan))).toMatchObject({ vangrails: ['G4'] });
  });

  test('zegt Veilig Thuis daarna zelf nee op deel A, dan telt dat', () => {
    const loop = veilig()
      .after(60)
      .when(vt().antwoordtOp(DRIE, antwoord('acuut')));
    expect(acuutVanZaak(loop.zaak)).toBe('ja');
    loop.after(60).when(vt().antwoord('ja')).after(1).when(vt().antwoord('nee'));
    expect(acuutVanZaak(loop.zaak)).toBe('nee');
  });

  test('stap 1 van een actieoverleg telt net zo, van wie voorzit', () => {
    const loop = veilig().after(60).when(politie().meldtOverlegAan());
    loop.when(vt().antwoordt('overleg-zorg', { ...stap, beoordeling: 'acuut' }));
    expect(latereBeoordeling(loop.zaak, 'vt-oefenstad')).toMatchObject({ acuut: 'ja' });
    expect(alarmen(loop.zaak)).toEqual([ALARM]);
  });
});

const stap = { notitie: 'Afspraak.', eigenaar: 'politie', datum: '2026-12-18' };

describe('wat "nog niet" zegt, blijft gevraagd', () => {
  test('drie vragen: de beoordeling is nog niet klaar', () => {
    const loop = given(nietVast()).when(vt().antwoord('nee'), vt().antwoordtOp(DRIE, antwoord('loopt')));
    expect(open(loop.zaak)).toContain(DRIE);
    loop.when(vt().antwoordtOp(DRIE, antwoord('geen')));
    expect(open(loop.zaak)).not.toContain(DRIE);
  });

  test.each([
    ['nog-niet', true],
    ['niet-bereikt', true],
    ['geen-contact', false],
  ])('Slachtofferhulp belt elk slachtoffer: %s, nog open %s', (contact, nogOpen) => {
    const loop = given(zaak()).when(slachtofferhulp().brengtIn({ contact }));
    expect(open(loop.zaak).includes('inbreng:shn')).toBe(nogOpen);
    loop.when(slachtofferhulp().brengtIn());
    expect(open(loop.zaak)).not.toContain('inbreng:shn');
  });

  test('inbreng die er al was, wordt in het kanaal bijgewerkt; wat nog niet telde, is er dan pas', () => {
    const loop = given(zaak()).when(
      slachtofferhulp().brengtIn({ contact: 'niet-bereikt' }),
      slachtofferhulp().brengtIn(),
      slachtofferhulp().brengtIn({ contact: 'gesproken', eersteContact: 'shn', wenstVervolging: 'ja' }),
    );
    const wat = loop.zaak.draad.map((regel) => regel.wat);
    expect(wat).toEqual(['inbreng-binnen', 'inbreng-binnen', 'inbreng-bijgewerkt']);
  });
});
