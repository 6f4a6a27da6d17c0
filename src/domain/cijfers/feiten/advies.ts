import { alsBewijs } from '../../werkproces/feiten.ts';
import { vangrailsBij } from '../../werkproces/vangrails.ts';
import { feitenVan } from '../../zaak/feiten-van.ts';
import { isHg } from '../../zaak/hg-label.ts';
import { telBij } from '../rijen.ts';
import type { Stap, Verloop } from '../verloop.ts';
import type { Waarneming } from '../waarneming.ts';

/** Whether an afdoening that needs advice (step 5) had it; null: it needed none. Judged as guard rail G3 does. */
function advies({ event, voor }: Stap): string | null {
  if (event.type !== 'ZaakBesloten' || voor === null || !isHg(voor)) return null;
  const { besluiten, maatregelen, antwoorden } = event;
  const bewijs = alsBewijs(antwoorden['bewijs']);
  const feiten = feitenVan(voor, { soort: 'zaak', maatregelen, bewijs });
  const handeling = { soort: 'zaak', besluiten, maatregelen } as const;
  const nodig = vangrailsBij(handeling, { ...feiten, adviesBinnen: false }).includes('G3');
  if (!nodig) return null;
  return feiten.adviesBinnen ? 'aanwezig' : 'ontbreekt';
}

/** Advice present where required (werkproces §10). */
export function adviezen({ stappen, eind }: Verloop): readonly Waarneming[] {
  return stappen.flatMap((stap) => {
    const deel = advies(stap);
    return deel === null ? [] : telBij('advies', eind.vtRegios, { deel });
  });
}
