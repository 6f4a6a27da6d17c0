import { describe, expect, it } from 'vitest';
import { meldingVan } from '../../scripts/demo/melding.ts';
import { verhalen } from '../../scripts/demo/verhalen/alle.ts';
import { antwoordenBij, vulIn } from '../../src/app/oefening/spel/invullen.ts';
import { ophoudtermijn, ophoudUren } from '../../src/domain/termijnen/ophoudtermijn.ts';
import { UUR, vanIso } from '../../src/domain/termijnen/tijdstip.ts';
import { contradictions } from '../../src/infra/intake/contradictions.ts';
import { firstMessage } from '../../src/infra/intake/schema.ts';

const DAG = vanIso('2026-11-23T00:00:00+01:00');
const UREN = Array.from({ length: 24 }, (_, uur) => DAG + uur * UUR);

describe.each(verhalen.map((verhaal) => [verhaal.id, verhaal] as const))('%s', (_id, verhaal) => {
  it.each(UREN)('is op elk uur een goede melding met de termijn in de toekomst (%i)', (nu) => {
    const melding = firstMessage.parse(meldingVan(verhaal, nu));
    expect(contradictions(melding, nu)).toEqual([]);
    if (melding.soort === 'niet-vast') return;
    const start = melding.ophoudenVanaf ?? melding.aanhouding ?? 0;
    const geleden = nu - (melding.aanhouding ?? 0);
    expect(geleden).toBeGreaterThanOrEqual(UUR);
    expect(geleden).toBeLessThanOrEqual(4 * UUR);
    const uren = ophoudUren(melding.voorlopigeHechtenis ?? 'onbekend');
    expect(ophoudtermijn({ start, uren, verhoren: [] })).toBeGreaterThan(nu);
  });
});

describe('invullen', () => {
  const [verhaal] = verhalen;
  if (verhaal === undefined) throw new Error('no stories');
  const nu = vanIso('2026-11-23T12:00:00+01:00');

  it('neemt wat het verhaal zegt, laat open wat mag en kiest het eerste waar het moet', () => {
    const vragen = [
      { id: 'besluit', soort: 'keuze', verplicht: true, keuzes: ['ivs', 'voorgeleiding'] },
      { id: 'vermoeden', soort: 'keuze', verplicht: false, keuzes: ['ja', 'nee'] },
      { id: 'anders', soort: 'keuze', verplicht: true, keuzes: ['eerste', 'tweede'] },
      { id: 'toelichting', soort: 'tekst', verplicht: false, keuzes: [] },
    ] as const;
    expect(vulIn(vragen, 'vrijheid', verhaal, nu)).toEqual({ besluit: 'voorgeleiding', anders: 'eerste' });
  });

  it('stuurt meer keuzes met komma’s, en alleen die op de kaart staan', () => {
    const vragen = [
      { id: 'gevallen', soort: 'meerkeuze', verplicht: false, keuzes: ['schending', 'stalking-angst'] },
    ] as const;
    expect(vulIn(vragen, 'deel-a-aanvulling:vt-oefenstad', verhaal, nu)).toEqual({
      gevallen: 'stalking-angst,schending',
    });
  });

  it('een langere naam van de taak gaat voor', () => {
    const baby = verhalen.find(({ id }) => id === 'vader-met-baby');
    if (baby === undefined) throw new Error('no such story');
    expect(antwoordenBij(baby, 'deel-a-aanvulling:vt-waterland')).toMatchObject({ toegang: 'nee' });
    expect(antwoordenBij(baby, 'deel-a-aanvulling:vt-oefenstad')).toMatchObject({ toegang: 'ja' });
  });
});
