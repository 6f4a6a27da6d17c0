import { zaakrollen } from '../../rollen.ts';
import { adviesrol } from '../adviesrol.ts';
import type { ZaakCommand } from '../commands.ts';
import type { Taak } from '../taak.ts';
import type { Rolhouder } from '../wie.ts';
import type { Zaak } from '../zaak.ts';

type Zaakhandeling = Extract<
  ZaakCommand['type'],
  | 'vraag-regio'
  | 'koppel'
  | 'ontkoppel'
  | 'sluit'
  | 'heropen'
  | 'trek-in'
  | 'kies-informant'
  | 'word-zaakseigenaar'
  | 'leg-maatregel-vast'
  | 'leg-uitspraak-vast'
  | 'vraag-check'
  | 'verplaats'
  | 'meld'
>;

/** Who may do what with the case as a whole (werkproces §1: OvJ decides, KPC keeps the table moving). */
export const zaakrechten: Readonly<Record<Zaakhandeling, readonly Rolhouder[]>> = {
  'vraag-regio': [{ rol: 'kpc' }, { rol: 'ovj' }],
  koppel: [{ rol: 'kpc' }, { rol: 'ovj' }],
  ontkoppel: [{ rol: 'kpc' }, { rol: 'ovj' }],
  sluit: [{ rol: 'ovj' }, { rol: 'kpc' }],
  heropen: [{ rol: 'ovj' }, { rol: 'kpc' }],
  verplaats: [{ rol: 'kpc' }, { rol: 'ovj' }],
  'trek-in': [{ rol: 'ovj' }, { rol: 'kpc' }],
  // By hand, in place of a source: the police (hulpofficier included) bring cases in, the KPC keeps the table moving.
  meld: [{ rol: 'politie' }, { rol: 'kpc' }],
  'kies-informant': [{ rol: 'ovj' }, { rol: 'kpc' }],
  'word-zaakseigenaar': [{ rol: 'ovj' }],
  // A huisverbod comes through police, a civil measure through the RvdK (werkproces §6).
  'leg-maatregel-vast': [{ rol: 'ovj' }, { rol: 'politie' }, { rol: 'rvdk' }],
  'leg-uitspraak-vast': [{ rol: 'ovj' }, { rol: 'kpc' }],
  'vraag-check': [{ rol: 'ovj' }, { rol: 'kpc' }, { rol: '3ro' }, { rol: 'rvdk' }, { rol: 'politie' }],
};

/** Roles that take part in a case and so may write in its thread; `beheer` sees no content. */
export const deelnemers: readonly Rolhouder[] = zaakrollen.map((rol) => ({ rol }));

/** Who may take a dossier along: who leads the table, with what they may read; beheer, who reads no content. */
export const dossierrechten: readonly Rolhouder[] = [{ rol: 'ovj' }, { rol: 'kpc' }, { rol: 'beheer' }];

/** On the page, where a dossier is saved, beheer sees no cases: it saves one with its own command. */
export const dossierOpDePagina: readonly Rolhouder[] = dossierrechten.filter(({ rol }) => rol !== 'beheer');

/** Who takes part in an actieoverleg: Veilig Thuis, police and OM; the KPC notes (methodische onderlegger). */
export const overlegdeelnemers: readonly Rolhouder[] = [
  { rol: 'vt' },
  { rol: 'politie' },
  { rol: 'ovj' },
  { rol: 'kpc' },
];

/**
 * Who may write down by phone what Veilig Thuis said: who phones (3RO, for a minor the RvdK) and who keeps the
 * table moving (werkproces §8).
 */
export function telefoonrechten(zaak: Zaak): readonly Rolhouder[] {
  return [{ rol: adviesrol(zaak) }, { rol: 'kpc' }, { rol: 'ovj' }];
}

/** A task is done by whoever owes it: the role, and for Veilig Thuis the organisation asked; or who shares it. */
export function taakrechten(taak: Taak): readonly Rolhouder[] {
  return [
    taak.organisatie === undefined ? { rol: taak.rol } : { rol: taak.rol, organisatie: taak.organisatie },
    ...(taak.ook ?? []),
  ];
}
