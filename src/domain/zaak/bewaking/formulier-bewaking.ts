import { datumVan } from '../../termijnen/datum.ts';
import type { Antwoorden, Formulier } from '../../werkproces/formulier.ts';
import {
  toezichtMeerderjarig,
  toezichtMinderjarig,
  VERLENGD,
} from '../../werkproces/formulieren/maatregel.ts';
import { titelregels, titels } from '../../werkproces/maatregelen/titels.ts';
import { formulierVan } from '../formulier-van.ts';
import type { Taak } from '../taak.ts';
import type { Zaak } from '../zaak.ts';
import type { LopendeMaatregel } from './bewaking.ts';
import { hechtenisNu } from './hechtenis.ts';
import { kanVerlengd } from './maatregel.ts';

export function maatregelVan(zaak: Zaak, taak: Taak): LopendeMaatregel | undefined {
  return zaak.bewaking.maatregelen.find(({ nr }) => nr === taak.maatregel);
}

/** A form without these choices of one field. */
function zonderKeuzes(formulier: Formulier, veldId: string, weg: readonly string[]): Formulier {
  const velden = formulier.velden.map((veld) =>
    veld.id === veldId && (veld.soort === 'keuze' || veld.soort === 'meerkeuze')
      ? { ...veld, opties: veld.opties.filter(({ waarde }) => !weg.includes(waarde)) }
      : veld,
  );
  return { ...formulier, velden };
}

function zonderVelden(formulier: Formulier, ...weg: readonly string[]): Formulier {
  return { ...formulier, velden: formulier.velden.filter(({ id }) => !weg.includes(id)) };
}

/** A minor is supervised by the jeugdreclassering, an adult by the reclassering (B, Bijlage III). */
export function passendToezicht(zaak: Zaak, formulier: Formulier, veldId: string): Formulier {
  const minderjarig = zaak.melding.verdachte.leeftijdsgroep !== '18-plus';
  const zonder = minderjarig ? toezichtMeerderjarig : toezichtMinderjarig;
  const weg = titels.filter((titel) => minderjarig && titelregels[titel].alleenMeerderjarig);
  return zonderKeuzes(zonderKeuzes(formulier, veldId, [zonder]), 'titel', weg);
}

/** Only what the title of this measure allows is asked (G9). */
function aanvulling(zaak: Zaak, formulier: Formulier, maatregel: LopendeMaatregel | undefined): Formulier {
  const passend = passendToezicht(zaak, formulier, 'toezicht');
  const titel = maatregel?.titel ?? null;
  if (titel === null) return passend;
  const { inhoud, em } = titelregels[titel];
  const velden = passend.velden.map((veld) =>
    veld.id === 'inhoud' && veld.soort === 'meerkeuze'
      ? { ...veld, opties: veld.opties.filter(({ waarde }) => inhoud.some((i) => i === waarde)) }
      : veld,
  );
  return zonderVelden({ ...passend, velden }, 'titel', ...(em ? [] : ['em']));
}

/** The form of a task as this case needs it; null where one tap does it. */
export function formulierVanTaak(zaak: Zaak, taak: Taak): Formulier | null {
  const formulier = formulierVan(zaak, taak);
  if (formulier === null) return null;
  const maatregel = maatregelVan(zaak, taak);
  if (taak.soort === 'maatregel-aanvullen') return aanvulling(zaak, formulier, maatregel);
  if (taak.soort === 'hechtenis') {
    return hechtenisNu(zaak)?.soort === 'bewaring' ? formulier : zonderVelden(formulier, 'tot');
  }
  if (taak.soort !== 'maatregel' || maatregel === undefined) return formulier;
  const passend = passendToezicht(zaak, formulier, 'aan');
  const kan = kanVerlengd(maatregel, zaak.instellingen.termijnen);
  return kan ? passend : zonderVelden(zonderKeuzes(passend, 'vervolg', [VERLENGD]), 'tot');
}

/** What is known already, so that only what is missing is asked. */
export function bekendVanTaak(zaak: Zaak, taak: Taak): Antwoorden {
  if (taak.soort === 'voorgeleiding') return zaak.bewaking.voorgeleiding ?? {};
  const maatregel = maatregelVan(zaak, taak);
  if (taak.soort !== 'maatregel-aanvullen' || maatregel === undefined) return {};
  const { inhoud, einde, gegevens } = maatregel;
  return {
    ...gegevens,
    ...(inhoud.length === 0 ? {} : { inhoud }),
    ...(einde === null ? {} : { einde: datumVan(einde) }),
  };
}
