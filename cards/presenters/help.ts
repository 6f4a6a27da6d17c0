import type { HelpView } from '../../src/domain/afgeleid/views.ts';
import { rollabels } from '../../src/domain/rollen.ts';
import type { Sjabloondata } from '../kaart.ts';
import { knop } from '../knop.ts';
import { fallbackZonderZaak } from '../teksten/algemeen.ts';
import { helpgroepen, helpkaart, opdrachten, rolhulp } from '../teksten/help.ts';
import { nieuweZaak } from '../teksten/inname.ts';
import { vlak } from '../vrije-tekst.ts';

/** What this person can do here: role, location, and what to type. */
export function help({ onbegrepen, rollen, locatie, opdrachten: groepen, meldt }: HelpView): Sjabloondata {
  const rolzinnen =
    rollen.length === 0
      ? [helpkaart.geenRol]
      : [
          helpkaart.rol.replace('{rollen}', rollen.map((rol) => rollabels[rol].lang).join(', ')),
          ...rollen.map((rol) => rolhulp[rol]),
        ];
  const plaats = locatie === null ? [] : [helpkaart.locatie.replace('{locatie}', vlak(locatie))];
  return {
    titel: helpkaart.titel,
    zinnen: [...(onbegrepen ? [helpkaart.onbegrepen] : []), ...rolzinnen, ...plaats].map((tekst) => ({
      tekst,
    })),
    typ: helpkaart.typ,
    groepen: groepen.map(({ over, opdrachten: kan }) => ({
      over: helpgroepen[over],
      opdrachten: kan.map((opdracht) => {
        const { typ, doet } = opdrachten[opdracht];
        return { tekst: `**${typ}**: ${doet}` };
      }),
    })),
    knoppen: meldt ? [knop(nieuweZaak.titel, 'zaak.aanmelden', {}, { stijl: 'positive' })] : [],
    speak: `${helpkaart.titel}.`,
    fallbackText: fallbackZonderZaak,
  };
}
