import type { Locatie } from '../../instellingen/locatie.ts';
import { alsBeslisser } from '../../locatie/toegang/beslisser.ts';
import { deelnemers, dossierOpDePagina, zaakrechten } from '../../zaak/beslissen/rechten.ts';
import type { Persoon, Rolhouder } from '../../zaak/wie.ts';
import { alsRol } from '../../zaak/wie.ts';
import type { Helpopdracht, HelpView } from '../views/locatie.ts';

/** Whom the settings do not know can ask for a role, or link an account to the one they have. */
const ZONDER_ROL: readonly Helpopdracht[] = ['aanmelden', 'afmelden', 'koppelcode', 'help'];

/**
 * What somebody can do here and what they can type: nothing that their role would be refused.
 *
 * @param wie null: nobody whom the settings know
 * @param onbegrepen something was typed that is no command
 */
export function helpscherm(
  wie: { readonly persoon: Persoon; readonly locatie: Pick<Locatie, 'naam' | 'wieMagKoppelen'> } | null,
  onbegrepen: boolean,
): HelpView {
  if (wie === null) {
    const opdrachten = [{ over: 'toegang', opdrachten: ZONDER_ROL }] as const;
    return { soort: 'help', onbegrepen, rollen: [], locatie: null, opdrachten, meldt: false };
  }
  const { persoon, locatie } = wie;
  const als = (rechten: readonly Rolhouder[], ...opdrachten: readonly Helpopdracht[]) =>
    alsRol(persoon, rechten) === null ? [] : opdrachten;
  const meldt = alsRol(persoon, zaakrechten.meld) !== null;
  return {
    soort: 'help',
    onbegrepen,
    rollen: [...new Set(persoon.rollen.map(({ rol }) => rol))],
    locatie: locatie.naam,
    opdrachten: [
      {
        over: 'zaken',
        opdrachten: [
          'zaken',
          'tafel',
          'zaak',
          ...(meldt ? (['nieuwe-zaak'] as const) : []),
          ...als(deelnemers, 'bekend', 'hg'),
          ...als(dossierOpDePagina, 'dossier'),
        ],
      },
      { over: 'dienst', opdrachten: ['piket', 'neem-over', 'ruil', 'bereikbaarheid'] },
      {
        over: 'toegang',
        opdrachten: [
          'aanmelden',
          'afmelden',
          'koppelcode',
          ...(alsBeslisser(persoon, locatie.wieMagKoppelen) === null ? [] : (['rollen'] as const)),
          'help',
        ],
      },
    ],
    meldt,
  };
}
