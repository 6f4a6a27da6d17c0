import type { VtInformant } from '../instellingen/vt-informant.ts';
import type { Zaakbesluit } from '../werkproces/besluiten.ts';
import { adviesrol } from './adviesrol.ts';
import { laatsteZaakbesluit } from './laatste-besluit.ts';
import type { Taakvraag } from './taak.ts';
import type { Rolhouder } from './wie.ts';
import type { Zaak } from './zaak.ts';

/** With only these the case comes back to the table: Veilig Thuis keeps it until then (B 862–868). */
const komtTerug: ReadonlySet<Zaakbesluit> = new Set(['plandatum', 'hg-spreekuur', 'zvh']);

/** The last decision about the case ends it on ZSM. */
function isEindbesluit(zaak: Zaak): boolean {
  const besluiten = laatsteZaakbesluit(zaak)?.besluiten ?? [];
  return !besluiten.includes('plandatum') && besluiten.some((besluit) => !komtTerug.has(besluit));
}

/**
 * Veilig Thuis hands over after the final decision, every organisation for its own part (B 855–859). Primary
 * child abuse and a system that is known are no exception: "geen overdracht nodig" is an answer.
 */
export function overdrachtTaken(zaak: Zaak): readonly Taakvraag[] {
  if (!isEindbesluit(zaak)) return [];
  return zaak.vtRegios.map((organisatie) => ({
    id: `overdracht:${organisatie}`,
    soort: 'overdracht',
    rol: 'vt',
    organisatie,
    uiterlijk: null,
  }));
}

/** The last decision brings the suspect before the RC, or is what the RC decided. */
function isBijRc(zaak: Zaak): boolean {
  const laatste = zaak.besluiten.at(-1);
  return laatste?.soort === 'rc' || (laatste?.soort === 'vrijheid' && laatste.besluit === 'voorgeleiding');
}

/** Who tells Veilig Thuis of a decision besides the program; null: the OvJ did by deciding (werkproces §3 step 6). */
function vtInformant(zaak: Zaak): Rolhouder | null {
  const wie: VtInformant = zaak.instellingen.informeertVt ?? 'ovj';
  switch (wie) {
    case 'ovj':
      return null;
    case '3ro':
      // From a voorgeleiding until its outcome the OM tells it (B 3895–3913). For a suspect under 18 the RvdK has
      // the part of 3RO (werkproces §1).
      return { rol: isBijRc(zaak) ? 'ovj' : adviesrol(zaak) };
    case 'kpc':
      return { rol: 'kpc' };
  }
}

/**
 * Where the location says that a colleague tells Veilig Thuis, that is a task, until Veilig Thuis itself
 * says that it knows.
 */
export function vtInformerenTaken(zaak: Zaak): readonly Taakvraag[] {
  const nr = zaak.besluiten.length;
  const informant = vtInformant(zaak);
  if (nr === 0 || informant === null) return [];
  return zaak.vtRegios.flatMap((organisatie): readonly Taakvraag[] => {
    // The role is in the id: for a suspect who turns out to be a minor, somebody else owes it.
    const id = `vt-informeren:${nr}:${organisatie}:${informant.rol}`;
    const weetHet = zaak.taken[`kennisname:${nr}:${organisatie}`]?.status === 'beantwoord';
    const klaar = zaak.taken[id]?.status === 'beantwoord';
    if (weetHet && !klaar) return [];
    return [{ id, soort: 'vt-informeren', rol: informant.rol, uiterlijk: null }];
  });
}

/** The VT organisation that a task of {@link vtInformerenTaken} is about. */
export function teInformeren(taakId: string): string {
  return taakId.split(':')[2] ?? '';
}
