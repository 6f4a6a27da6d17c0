import type { Antwoorden, Formulier } from './formulier.ts';

/** Number of screens of a form: one, unless its questions name more. */
export function aantalSchermen({ velden }: Formulier): number {
  return velden.reduce((meeste, { stap = 1 }) => Math.max(meeste, stap), 1);
}

/** One screen of a form, from 1; a number that it has not gives the first or the last. */
export function schermVan(formulier: Formulier, nr: number): Formulier {
  const aantal = aantalSchermen(formulier);
  if (aantal === 1) return formulier;
  const gevraagd = Math.min(Math.max(1, nr), aantal);
  return { ...formulier, velden: formulier.velden.filter(({ stap = 1 }) => stap === gevraagd) };
}

/** First screen on which something required is not answered; the first when nothing is missing. */
export function eersteOpenScherm(formulier: Formulier, antwoorden: Antwoorden): number {
  const open = formulier.velden.filter(({ id, verplicht }) => verplicht === true && leeg(antwoorden[id]));
  return open.length === 0 ? 1 : Math.min(...open.map(({ stap = 1 }) => stap));
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
