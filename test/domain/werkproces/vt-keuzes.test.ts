import { describe, expect, test } from 'vitest';
import { actiescherm } from '../../../src/domain/afgeleid/schermen/actiescherm.ts';
import { inzienScherm } from '../../../src/domain/afgeleid/schermen/zaakschermen.ts';
import type { Formulier } from '../../../src/domain/werkproces/formulier.ts';
import { formulieren } from '../../../src/domain/werkproces/formulierenregister.ts';
import { metNamen, metRegios } from '../../../src/domain/werkproces/vt-keuzes.ts';
import { nietVast, zaak } from '../../support/domain/melding.ts';
import { ONVEILIG, ovj, vt } from '../../support/domain/tafel.ts';
import { given, open, WEERGAVE } from '../../support/domain/verloop.ts';

const TWEE = ['vt-oefenstad', 'vt-waterland'];
const lezer = { soort: 'persoon', persoonId: 'ovj-1', rollen: [{ rol: 'ovj' }] } as const;
const twee = { vtRegios: TWEE };

function labels(formulier: Formulier, id: string): readonly string[] {
  const veld = formulier.velden.find((v) => v.id === id);
  return veld !== undefined && 'opties' in veld ? veld.opties.map(({ label }) => label) : [];
}

test('one organisation: the form stays as it is', () => {
  expect(metRegios(formulieren.informant, ['vt-oefenstad'])).toBe(formulieren.informant);
});

test.each([
  ['informant', 'informant', 'Veilig Thuis'],
  ['slachtoffer-poging', 'aan', 'Veilig Thuis'],
  ['overleg-zorg', 'eigenaar', 'Veilig Thuis'],
  ['zaakbesluit', 'items', 'Voorwaarden Veilig Thuis'],
] as const)('two of them: %s.%s names each, and no Veilig Thuis without a name', (id, veld, basis) => {
  const getoond = metNamen(metRegios(formulieren[id], TWEE), (regio) => regio.slice(3));
  expect(labels(getoond, veld).filter((label) => label.startsWith(basis))).toEqual([
    `${basis} oefenstad`,
    `${basis} waterland`,
  ]);
});

describe('a case under two Veilig Thuis organisations', () => {
  const besluit = { besluit: 'heenzenden', informant: 'vt:vt-waterland' } as const;

  test('the chosen one tells the victim, and hands it over to the other', () => {
    const loop = given(zaak(twee)).when(ovj().besluitVrijheid(besluit, 'anders'));
    expect(loop.zaak.informant).toEqual({ rol: 'vt', organisatie: 'vt-waterland' });
    const id = open(loop.zaak).find((taakId) => taakId.startsWith('slachtoffer:')) ?? '';
    loop.when(
      vt('vt-waterland').doet({
        type: 'noteer-poging',
        taakId: id,
        revisie: loop.zaak.taken[id]?.revisie ?? 0,
        invoer: { uitkomst: 'overgedragen', aan: 'vt:vt-oefenstad' },
      }),
    );
    const nu = Object.values(loop.zaak.taken).find(
      ({ soort, status }) => soort === 'slachtoffer' && status === 'gevraagd',
    );
    expect(nu?.organisatie).toBe('vt-oefenstad');
  });

  test('a card of before the second was asked still decides: nothing holds a release up', () => {
    const loop = given(zaak(twee)).when(ovj().besluitVrijheid({ ...besluit, informant: 'vt' }, 'anders'));
    expect(loop.zaak.informant?.organisatie).toBe('vt-oefenstad');
  });

  test.each([
    ['vt:vt-waterland', 'vt-waterland'],
    ['vt:vt-oefenstad', 'vt-oefenstad'],
    // A card of before the second was asked.
    ['vt', 'vt-oefenstad'],
  ])('an action of a meeting for %s is asked of %s', (eigenaar, organisatie) => {
    const loop = given(zaak(twee)).when(ovj().meldtOverlegAan(), ovj().voegtActieToe({ eigenaar }));
    const actie = Object.values(loop.zaak.taken).find(({ soort }) => soort === 'actie');
    expect(actie).toMatchObject({ rol: 'vt', organisatie });
    const gelezen = inzienScherm(loop.zaak, lezer, WEERGAVE).formulieren.find(
      ({ formulier }) => formulier.id === 'overleg-actie',
    );
    expect(gelezen?.antwoorden['eigenaar']).toBe(eigenaar);
  });

  test('the form of an action names each of them; with one there is nothing to choose', () => {
    const namen = (vtRegios: readonly string[]): readonly string[] =>
      labels(actiescherm(given(zaak({ vtRegios })).zaak, WEERGAVE).formulier, 'eigenaar').filter((label) =>
        label.startsWith('Veilig Thuis'),
      );
    expect(namen(TWEE)).toEqual(['Veilig Thuis vt-oefenstad', 'Veilig Thuis vt-waterland']);
    expect(namen(['vt-oefenstad'])).toEqual(['Veilig Thuis']);
  });

  test('an item of a plandatum goes to the one that was chosen', () => {
    const loop = given(nietVast(twee)).when(
      vt().antwoord('ja'),
      vt().vultAan(ONVEILIG),
      ovj().besluitZaak(
        { besluiten: ['plandatum'], plandatum: '2026-12-14', items: ['voorwaarden-vt:vt-waterland'] },
        'anders',
      ),
    );
    expect(loop.zaak.taken['plandatum-item:1:1']).toMatchObject({ rol: 'vt', organisatie: 'vt-waterland' });
  });
});
