import { isHeengezonden } from '../zaak/laatste-besluit.ts';
import { isMinderjarigSlachtoffer, streeftijd, verbodGeldt, wachtOpAmbtshalve } from '../zaak/slachtoffer.ts';
import type { Taak } from '../zaak/taak.ts';
import type { Zaak } from '../zaak/zaak.ts';
import type { Aandacht } from './views.ts';

function bijSlachtoffer(zaak: Zaak, taak: Taak): readonly Aandacht[] {
  const op = streeftijd(zaak);
  return [
    ...(op === null ? [] : [{ soort: 'streeftijd', op, voorVrijlating: isHeengezonden(zaak) } as const]),
    ...(verbodGeldt(zaak) ? [{ soort: 'verbod' } as const] : []),
    ...(isMinderjarigSlachtoffer(zaak, taak.slachtoffer ?? 1) ? [{ soort: 'minderjarig' } as const] : []),
    ...(taak.rol === 'shn' && wachtOpAmbtshalve(zaak) ? [{ soort: 'ambtshalve-eerst' } as const] : []),
  ];
}

/** What somebody who will speak with a victim should know before starting (werkproces §7; B, Bijlage IV). */
export function aandachtVan(zaak: Zaak, taak: Taak): readonly Aandacht[] {
  if (taak.soort === 'slachtoffer') return bijSlachtoffer(zaak, taak);
  return taak.soort === 'inbreng' && taak.rol === 'shn' ? [{ soort: 'afstemmen-met-vt' }] : [];
}
