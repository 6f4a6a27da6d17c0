import { expect, test } from 'vitest';
import { gewensteTaken } from '../../../src/domain/zaak/gewenste-taken.ts';
import { zaak } from '../../support/domain/melding.ts';
import { ovj, vt } from '../../support/domain/tafel.ts';
import { given } from '../../support/domain/verloop.ts';

test('the region changes during a meeting: what both chairs agreed on stays, each as an action of its own', () => {
  given(zaak({ vtRegios: ['vt-oefenstad'] }))
    .when(ovj().meldtOverlegAan(), vt('vt-oefenstad').antwoordt('overleg-zorg'))
    .meldt({ vtRegios: ['vt-waterland'] })
    .when(vt('vt-waterland').antwoordt('overleg-zorg'))
    .sees((z) => {
      const acties = gewensteTaken(z).filter(({ soort }) => soort === 'actie');
      expect(new Set(acties.map(({ id }) => id)).size).toBe(acties.length);
      expect(acties).toHaveLength(2);
    });
});
