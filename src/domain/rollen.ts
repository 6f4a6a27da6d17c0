/** The roles at the ZSM table (werkproces §1). */
export const rollen = ['politie', 'ovj', 'kpc', 'vt', '3ro', 'rvdk', 'shn', 'halt', 'zvh', 'beheer'] as const;

/** One role at the ZSM table (werkproces §1). */
export type Rol = (typeof rollen)[number];

/** The roles with a part in a case; `beheer` has none and reads no content (werkproces §1). */
export const zaakrollen: readonly Rol[] = rollen.filter((rol) => rol !== 'beheer');

/** How a role is written on a card: in full, and where there is little room. */
export type Rollabel = { readonly lang: string; readonly kort: string };

/** The Dutch words for each role. */
export const rollabels: Readonly<Record<Rol, Rollabel>> = {
  politie: { lang: 'Politie', kort: 'Politie' },
  ovj: { lang: 'Officier van justitie', kort: 'OvJ' },
  kpc: { lang: 'Ketenprocescoördinator', kort: 'KPC' },
  vt: { lang: 'Veilig Thuis', kort: 'VT' },
  '3ro': { lang: 'Reclassering', kort: '3RO' },
  rvdk: { lang: 'Raad voor de Kinderbescherming', kort: 'RvdK' },
  shn: { lang: 'Slachtofferhulp Nederland', kort: 'SHN' },
  halt: { lang: 'Halt', kort: 'Halt' },
  zvh: { lang: 'Zorg- en Veiligheidshuis', kort: 'ZVH' },
  beheer: { lang: 'Beheer', kort: 'Beheer' },
};
