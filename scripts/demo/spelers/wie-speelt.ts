import type { PlaygroundUser } from '../../playground/identities.ts';
import { OTHER_USERS } from '../../playground/identities.ts';
import type { EigenRol } from '../options.ts';

/** The cases of which the person at the keyboard plays both VT and OvJ, when no part was chosen. */
const EIGEN_ZAKEN = 2;

export type Rolverdeling = {
  readonly user: PlaygroundUser;
  /** Case minutes that this colleague takes before looking. */
  readonly na: number;
  /** Whether the script answers this task in the case that came in as number `zaakNr` (from 0). */
  mag(taakId: string, zaakNr: number): boolean;
  /** The OvJ also closes. */
  readonly sluit: boolean;
};

function speler(nummer: number): PlaygroundUser {
  const user = OTHER_USERS.find(({ id }) => id === `user-id-${nummer}`);
  if (user === undefined) throw new Error('no such user in the playground');
  return user;
}

/** Part of the person at the keyboard in a case. */
function speeltZelf(rol: 'vt' | 'ovj', eigen: EigenRol, zaakNr: number): boolean {
  return eigen === null ? zaakNr < EIGEN_ZAKEN : eigen === rol;
}

/**
 * Who the script plays. VT Waterland, police, SHN, 3RO and RvdK always; VT Oefenstad and the OvJ where the person
 * at the keyboard does not.
 */
export function rolverdeling(eigen: EigenRol): readonly Rolverdeling[] {
  return [
    {
      user: speler(1),
      na: 4,
      mag: (taakId, zaakNr) => !taakId.includes('vt-oefenstad') || !speeltZelf('vt', eigen, zaakNr),
      sluit: false,
    },
    { user: speler(4), na: 6, mag: () => true, sluit: false },
    { user: speler(5), na: 9, mag: () => true, sluit: false },
    { user: speler(2), na: 15, mag: (_, zaakNr) => !speeltZelf('ovj', eigen, zaakNr), sluit: true },
  ];
}
