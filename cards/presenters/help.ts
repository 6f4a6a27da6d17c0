import type { HelpView } from '../../src/domain/afgeleid/views.ts';
import type { Rol } from '../../src/domain/rollen.ts';
import { rollabels } from '../../src/domain/rollen.ts';
import type { Sjabloondata } from '../kaart.ts';
import { knop } from '../knop.ts';
import { fallbackZonderZaak } from '../teksten/algemeen.ts';
import { helpkaart, opdrachten, rolhulp } from '../teksten/help.ts';
import { nieuweZaak } from '../teksten/inname.ts';
import { vlak } from '../vrije-tekst.ts';

/** Police and KPC bring cases in by hand (`zaakrechten.meld`). */
function brengtIn(rol: Rol): boolean {
  return rol === 'politie' || rol === 'kpc';
}

/** What this person can do here: role, location, and what to type. */
export function help({ onbegrepen, rollen, locatie }: HelpView): Sjabloondata {
  const rolzinnen =
    rollen.length === 0
      ? [helpkaart.geenRol]
      : [
          helpkaart.rol.replace('{rollen}', rollen.map((rol) => rollabels[rol].lang).join(', ')),
          ...rollen.map((rol) => rolhulp[rol]),
        ];
  const plaats =
    locatie === null ? helpkaart.geenLocatie : helpkaart.locatie.replace('{locatie}', vlak(locatie));
  return {
    titel: helpkaart.titel,
    zinnen: [...(onbegrepen ? [helpkaart.onbegrepen] : []), ...rolzinnen, plaats].map((tekst) => ({ tekst })),
    typ: helpkaart.typ,
    opdrachten: opdrachten.map(({ typ, doet }) => ({ tekst: `**${typ}**: ${doet}` })),
    knoppen: rollen.some(brengtIn)
      ? [knop(nieuweZaak.titel, 'zaak.aanmelden', {}, { stijl: 'positive' })]
      : [],
    speak: `${helpkaart.titel}.`,
    fallbackText: fallbackZonderZaak,
  };
}
