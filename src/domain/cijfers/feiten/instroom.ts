import { datumVan } from '../../termijnen/datum.ts';
import { isHg } from '../../zaak/hg-label.ts';
import type { Zaak } from '../../zaak/zaak.ts';
import { maandVan, weekdagVan, weekVan } from '../kalender.ts';
import { telBij } from '../rijen.ts';
import type { Verloop } from '../verloop.ts';
import type { Waarneming } from '../waarneming.ts';

/** Where the case stands; a case that was moved counts where it is now. */
export function status({ eind }: Verloop): readonly Waarneming[] {
  const deel = eind.verplaatstNaar === null ? eind.status : 'verplaatst';
  return telBij('status', eind.vtRegios, { deel });
}

/** Whether the first message of the source said that it is no case of domestic violence. */
export function begonZonderLabel({ stappen }: Verloop): boolean {
  return stappen[0]?.na.melding.hgLabel === false;
}

function soortZaak(zaak: Zaak): string {
  return isHg(zaak) ? `hg-${zaak.melding.soort}` : 'zonder-label';
}

/** How many cases, of which kind and when (werkproces §10; B, pilot Noord-Holland). */
export function instroom(verloop: Verloop): readonly Waarneming[] {
  const { eind } = verloop;
  const { vtRegios } = eind;
  const dag = datumVan(eind.gemeldOp);
  return [
    ...telBij('zaken', vtRegios, { deel: soortZaak(eind) }),
    ...(begonZonderLabel(verloop)
      ? telBij('alsnog-hg', vtRegios, { deel: isHg(eind) ? 'alsnog' : 'niet' })
      : []),
    ...(isHg(eind)
      ? [
          ...telBij('per-maand', vtRegios, { deel: maandVan(dag) }),
          ...telBij('per-week', vtRegios, { deel: weekVan(dag) }),
          ...telBij('per-weekdag', vtRegios, { deel: `dag-${weekdagVan(dag)}` }),
        ]
      : []),
  ];
}
