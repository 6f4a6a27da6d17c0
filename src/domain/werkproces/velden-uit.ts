import type { Formulier, Veld } from './formulier.ts';
import { formulieren } from './formulierenregister.ts';

/** Why a location cannot switch a field off; null when it can. */
export type Uitzetfout = 'onbekend-veld' | 'bewaakt';

/** Partner forms and part A; the decisions of the OvJ and what follows them are asked everywhere. */
function isSchakelbaar({ id }: Formulier): boolean {
  return id === 'deel-a' || id.startsWith('inbreng-') || id === 'vragenlijst-stalking';
}

function gevonden(veldnaam: string): { readonly formulier: Formulier; readonly veld: Veld } | null {
  for (const formulier of Object.values<Formulier>(formulieren)) {
    const veld = formulier.velden.find(({ id }) => `${formulier.id}.${id}` === veldnaam);
    if (veld !== undefined) return { formulier, veld };
  }
  return null;
}

/**
 * Whether a location may do without a field (`<form>.<field>`). A field that a guard rail or the flow chart
 * reads stays: without its answer they could not do their work.
 */
export function uitzetfout(veldnaam: string): Uitzetfout | null {
  const plek = gevonden(veldnaam);
  if (plek === null) return 'onbekend-veld';
  return plek.veld.bewaakt === true || !isSchakelbaar(plek.formulier) ? 'bewaakt' : null;
}

/** The form without the fields that the location does not ask; one a guard rail reads is asked all the same. */
export function zonderUitgezet(formulier: Formulier, veldenUit: readonly string[]): Formulier {
  if (veldenUit.length === 0 || !isSchakelbaar(formulier)) return formulier;
  const velden = formulier.velden.filter(
    ({ id, bewaakt }) => bewaakt === true || !veldenUit.includes(`${formulier.id}.${id}`),
  );
  return { ...formulier, velden };
}
