import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { zaakfeiten } from '../../src/domain/cijfers/zaakfeiten.ts';
import type { Toets } from '../../src/domain/oefening/toets.ts';
import { evolve } from '../../src/domain/zaak/evolve.ts';
import type { Zaak } from '../../src/domain/zaak/zaak.ts';
import { laadOefenboek } from '../../src/infra/oefening/oefenboek.ts';
import type { Oefenwereld } from '../support/oefening/lokaal.ts';
import { lokaalBestand, oefenwereld } from '../support/oefening/lokaal.ts';

const oefeningen = laadOefenboek('config').voor(lokaalBestand('lokaal', 'LA'));
/** What only people can do: the script does not choose with whom to share. */
const NIET_VANZELF: readonly Toets[] = ['gedeeld-volgens-tabel'];

let wereld: Oefenwereld;
beforeAll(async () => {
  wereld = await oefenwereld('lokaal');
});
afterAll(async () => wereld[Symbol.asyncDispose]());

it('er zijn ten minste zes oefeningen, en elke module komt voor', () => {
  expect(oefeningen.length).toBeGreaterThanOrEqual(6);
  expect([...new Set(oefeningen.flatMap(({ modules }) => modules))].toSorted()).toEqual(['A', 'B', 'C', 'D']);
});

describe('elke oefening speelt zichzelf tot de nabespreking', () => {
  for (const { id, titel, doelen } of oefeningen) {
    it(`${titel}`, { timeout: 120_000 }, async () => {
      const [kaart] = await wereld.types('trainer-1', 'oefening', 'lokaal');
      const trainer = wereld.met('trainer-1', 'lokaal', kaart?.card ?? {});
      await trainer.fills({ oefening: id, snelheid: '120' }).opens('Start de oefening');
      await wereld.speelUit('lokaal');

      const { vorige } = await wereld.staat('lokaal');
      expect(vorige?.blad.id).toBe(id);
      const gezien = vorige?.nabespreking.doelen.filter(({ uitkomst }) => uitkomst === 'gezien');
      expect(gezien?.map(({ toets }) => toets)).toEqual(
        doelen.map(({ toets }) => toets).filter((toets) => !NIET_VANZELF.includes(toets)),
      );
      wereld
        .inKanaal('trainer-1', 'lokaal', `Nabespreking: ${titel}`)
        .expectReads('Leerdoelen', 'Wie wachtte');
      expect(wereld.trouble.splice(0)).toEqual([]);
      expect(wereld.buiten).toEqual([]);
      for (const zaakId of vorige?.zaken ?? []) {
        const events = await wereld.events(zaakId);
        const zaak = events.reduce<Zaak | null>((z, event) => evolve(z, event), null);
        expect(zaak).toMatchObject({ oefening: true });
        expect(zaak?.status).not.toBe('open');
        // Not in any figure, and no timer is left to alarm anybody.
        expect(zaakfeiten(events)).toBeNull();
      }
    });
  }
});
