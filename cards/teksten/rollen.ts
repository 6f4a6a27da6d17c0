import type { Rol } from '../../src/domain/rollen.ts';
import { rollabels } from '../../src/domain/rollen.ts';
import { vlak } from '../vrije-tekst.ts';

/** Names of roles that fit on one line of a phone, beside a status and a time. */
const opRegel: Readonly<Record<Rol, string>> = {
  politie: 'Politie',
  ovj: 'Officier',
  kpc: 'KPC',
  vt: 'Veilig Thuis',
  '3ro': 'Reclassering',
  rvdk: 'Raad',
  shn: 'Slachtofferhulp',
  halt: 'Halt',
  zvh: 'ZVH',
  beheer: 'Beheer',
};

/** A role on a line of a card; with the short name of the organisation when several of that role take part. */
export function rolnaam(rol: Rol, organisatie: string | null = null): string {
  return organisatie === null ? opRegel[rol] : `${rollabels[rol].kort} ${vlak(organisatie)}`;
}

/** A role in full: `Veilig Thuis (VT Oefenstad)`. */
export function volleRolnaam(rol: Rol, organisatie: string | null): string {
  const { lang } = rollabels[rol];
  return organisatie === null ? lang : `${lang} (${vlak(organisatie)})`;
}
