import type { Antwoorden, Formulier } from './formulier.ts';

/** The screens that ask something, in order: a location may have switched off all of one. */
function stappen({ velden }: Formulier): readonly number[] {
  return [...new Set(velden.map(({ stap = 1 }) => stap))].toSorted((a, b) => a - b);
}

/** Number of screens of a form: one, unless its questions name more. */
export function aantalSchermen(formulier: Formulier): number {
  return Math.max(1, stappen(formulier).length);
}

/** One screen of a form, from 1; a number that it has not gives the first or the last. */
export function schermVan(formulier: Formulier, nr: number): Formulier {
  const aantal = aantalSchermen(formulier);
  if (aantal === 1) return formulier;
  const gevraagd = stappen(formulier)[Math.min(Math.max(1, nr), aantal) - 1];
  return { ...formulier, velden: formulier.velden.filter(({ stap = 1 }) => stap === gevraagd) };
}

/** First screen on which something required is not answered; the first when nothing is missing. */
export function eersteOpenScherm(formulier: Formulier, antwoorden: Antwoorden): number {
  const open = formulier.velden.filter(({ id, verplicht }) => verplicht === true && leeg(antwoorden[id]));
  if (open.length === 0) return 1;
  return stappen(formulier).indexOf(Math.min(...open.map(({ stap = 1 }) => stap))) + 1;
}

/** Everything required is answered, and no answer says that it still has to happen. */
export function isIngevuld(formulier: Formulier, antwoorden: Antwoorden): boolean {
  return formulier.velden.every(({ id, verplicht, nogNiet }) => {
    const antwoord = antwoorden[id];
    if (leeg(antwoord)) return verplicht !== true;
    return typeof antwoord !== 'string' || nogNiet?.includes(antwoord) !== true;
  });
}

function leeg(antwoord: Antwoorden[string] | undefined): boolean {
  return antwoord === undefined || antwoord.length === 0;
}

/** Answers with one screen more: what that screen asked is replaced, the rest stays. */
export function metScherm(eerder: Antwoorden, scherm: Formulier, antwoorden: Antwoorden): Antwoorden {
  const gevraagd = new Set(scherm.velden.map(({ id }) => id));
  const rest = Object.entries(eerder).filter(([id]) => !gevraagd.has(id));
  return { ...Object.fromEntries(rest), ...antwoorden };
}
