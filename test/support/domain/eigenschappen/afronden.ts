import type { TaakSoort } from '../../../../src/domain/instellingen/stappen.ts';
import { datumVan } from '../../../../src/domain/termijnen/datum.ts';
import { UUR } from '../../../../src/domain/termijnen/tijdstip.ts';
import type { Formulier, Veld } from '../../../../src/domain/werkproces/formulier.ts';
import { eersteOpenScherm, schermVan } from '../../../../src/domain/werkproces/schermen.ts';
import type { Taak } from '../../../../src/domain/zaak/taak.ts';
import { taakformulier } from '../../../../src/domain/zaak/taakformulier.ts';
import { doet } from '../aan-het-werk.ts';
import type { Stap } from '../tafel.ts';
import { iemand, ovj } from '../tafel.ts';
import type { Verloop } from '../verloop.ts';

const DAG = 24 * UUR;

function waarde(veld: Veld, n: number, later: string): string {
  if (veld.soort === 'datum') return later;
  if (veld.soort === 'tekst') return 'Kort.';
  if (veld.soort === 'tijd') return '12:00';
  return veld.opties[n % veld.opties.length]?.waarde ?? '';
}

/** The same choice for every question of a form, with a day two weeks on. */
function invoer(formulier: Formulier, n: number, later: string): Readonly<Record<string, string>> {
  return Object.fromEntries(formulier.velden.map((veld) => [veld.id, waarde(veld, n, later)]));
}

/**
 * How whoever owes this task tries to be done with it, in the `n`th way. What only time or another decision ends (a
 * detention) is ended by that decision.
 */
export function rondtAfMet(loop: Verloop, taak: Taak, n: number): Stap {
  const { zaak } = loop;
  const later = datumVan(loop.nu + 14 * DAG);
  const wie = iemand(taak.rol, taak.organisatie);
  const formulier = taakformulier(zaak, taak);
  const { id: taakId, revisie } = taak;
  const acties: Partial<Record<TaakSoort, () => Stap>> = {
    inbreng: () => wie.brengtIn(formulier === null ? {} : invoer(formulier, n, later), 'anders'),
    processtap: () => {
      if (formulier === null) return wie.vultScherm(taakId, 1, {});
      const scherm = eersteOpenScherm(formulier, zaak.ingevuld[taakId]?.antwoorden ?? {});
      return wie.vultScherm(taakId, scherm, invoer(schermVan(formulier, scherm), n, later));
    },
    vrijheid: () => wie.besluitVrijheid({ besluit: 'heenzenden' }, 'anders'),
    zaakbesluit: () => wie.besluitZaak({ besluiten: ['sepot-02'] }, 'anders'),
    voorgeleiding: () => {
      const uitkomst = { uitkomst: 'heenzending' };
      return wie.doet({ type: 'leg-voorgeleiding-vast', taakId, revisie, invoer: uitkomst });
    },
    hechtenis: () => ovj().besluitVrijheid({ besluit: 'heenzenden' }, 'anders'),
    maatregel: () => {
      const vervolg = { vervolg: 'ingetrokken' };
      return wie.doet({ type: 'vervolg-maatregel', taakId, revisie, invoer: vervolg, reden: 'anders' });
    },
  };
  return acties[taak.soort]?.() ?? doet(taak, n);
}
