import { stroompad } from '../werkproces/stroomschema.ts';
import { feitenVan } from '../zaak/feiten-van.ts';
import type { Persoon } from '../zaak/wie.ts';
import { alsRol } from '../zaak/wie.ts';
import type { Zaak } from '../zaak/zaak.ts';
import { bewijsketen } from './bewijsketen.ts';
import { eigenDeel, gedeeldeRij } from './bord.ts';
import { leest } from './schermen/lezer.ts';
import { tijdlijnScherm } from './schermen/zaakschermen.ts';
import type { Periodebalk, Stroombeeld, Zaakbeeld } from './views/zaakbeeld.ts';
import type { WaaromView } from './views.ts';
import type { Weergave } from './weergave.ts';

/** Lines of history on the page; more than any case has had. */
const REGELS = 500;

/** Measures and detention, each with from and until when. */
export function balken({ bewaking }: Zaak): readonly Periodebalk[] {
  return [
    ...bewaking.hechtenissen.map(
      ({ soort: vorm, sinds, tot, geeindigdOp }) =>
        ({ soort: 'hechtenis', vorm, start: sinds, einde: geeindigdOp ?? tot }) as const,
    ),
    ...bewaking.maatregelen.map(
      ({ titel, inhoud, status, start, einde, geeindigdOp }) =>
        ({ soort: 'maatregel', titel, inhoud, status, start, einde: geeindigdOp ?? einde }) as const,
    ),
  ];
}

/** One case on the page, field by field for who may read it, as the cards have it. */
export function zaakbeeld(zaak: Zaak, persoon: Persoon, weergave: Weergave): Zaakbeeld {
  const leidt = alsRol(persoon, [{ rol: 'ovj' }, { rol: 'kpc' }]) !== null;
  return {
    rij: { ...gedeeldeRij(zaak, weergave), ...eigenDeel(zaak, persoon, weergave) },
    tijdlijn: leest(zaak, persoon, 'tijdlijn', weergave)
      ? tijdlijnScherm(zaak, persoon, weergave, REGELS).regels
      : null,
    bewijs: leidt ? bewijsketen(zaak, weergave) : [],
    balken: leest(zaak, persoon, 'maatregelen', weergave) ? balken(zaak) : null,
    gekoppeld: zaak.gekoppeld.map(({ nummer }) => nummer),
  };
}

/** The lit way through the flow chart. `waarom` says what the reader may know; reading it was noted. */
export function stroombeeld(zaak: Zaak, { magInhoud, stappen }: WaaromView): Stroombeeld {
  return { magInhoud, stappen, pad: magInhoud ? stroompad(feitenVan(zaak)) : [] };
}
