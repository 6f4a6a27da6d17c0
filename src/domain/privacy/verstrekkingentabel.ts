import type { Verstrekkingentabel } from '../instellingen/locatie.ts';
import type { Rol } from '../rollen.ts';
import type { Antwoorden, Formulier } from '../werkproces/formulier.ts';
import { formulieren } from '../werkproces/formulierenregister.ts';

/** What a case holds besides the answers to forms, and who may read it. */
const vasteVelden = {
  'acuut-uitkomst': ['vt', 'ovj', '3ro', 'rvdk', 'politie'],
  registratienummer: ['politie', 'ovj', 'kpc', 'vt', '3ro', 'rvdk', 'shn', 'halt', 'zvh'],
  vtMeldingNr: ['politie', 'kpc', 'vt'],
  toelichting: ['politie', 'ovj', 'vt', '3ro', 'rvdk'],
  maatregelen: ['politie', 'ovj', 'kpc', 'vt', '3ro', 'rvdk', 'shn', 'zvh'],
  reacties: ['politie', 'ovj', 'kpc', 'vt', '3ro', 'rvdk', 'shn'],
  feiten: ['politie', 'ovj', 'vt', '3ro', 'rvdk', 'shn'],
  tijdlijn: ['politie', 'ovj', 'kpc', 'vt', '3ro', 'rvdk', 'shn'],
} as const satisfies Readonly<Record<string, readonly Rol[]>>;

/** Name of a field that is no answer to a form. */
export type VastVeld = keyof typeof vasteVelden;

/** A field of the table: a fixed one, or `<form>.<field>`, as `deel-a.gevallen`. */
const lezers: ReadonlyMap<string, readonly Rol[]> = new Map<string, readonly Rol[]>([
  ...Object.entries(vasteVelden),
  ...Object.values<Formulier>(formulieren).flatMap((formulier) =>
    formulier.velden.map((veld) => [veldnaam(formulier, veld.id), veld.leest] as const),
  ),
]);

/** Every field of the table; a location may name these and no others. */
export const verstrekkingsvelden: readonly string[] = [...lezers.keys()];

/** The name of an answer in the verstrekkingentabel. */
export function veldnaam(formulier: Pick<Formulier, 'id'>, veldId: string): string {
  return `${formulier.id}.${veldId}`;
}

/**
 * Whether the role may read the field: what the location says, else the standard of the work process
 * (werkproces §9: only what is needed for the decision). Who may write may read. An unknown field is
 * read by nobody, and `beheer` reads nothing whatever the location says (werkproces §1).
 */
export function magLezen(rol: Rol, veld: string, afwijkingen: Verstrekkingentabel): boolean {
  const standaard = lezers.get(veld);
  if (rol === 'beheer' || standaard === undefined) return false;
  const eigen = afwijkingen[rol];
  const afwijking = eigen !== undefined && Object.hasOwn(eigen, veld) ? eigen[veld] : undefined;
  return afwijking === undefined ? standaard.includes(rol) : afwijking !== 'geen';
}

/**
 * The answers that a person with these roles may read; what one role may read, the person may.
 *
 * @param formulier the form the answers were given to; a field it does not have is left out.
 */
export function filterAntwoorden(
  formulier: Formulier,
  antwoorden: Antwoorden,
  rollen: readonly Rol[],
  afwijkingen: Verstrekkingentabel,
): Antwoorden {
  const leesbaar = formulier.velden.filter(({ id }) =>
    rollen.some((rol) => magLezen(rol, veldnaam(formulier, id), afwijkingen)),
  );
  const over: Record<string, Antwoorden[string]> = {};
  for (const { id } of leesbaar) {
    const antwoord = antwoorden[id];
    if (antwoord !== undefined) over[id] = antwoord;
  }
  return over;
}
