import type { Aanmeldinvoer } from '../../domain/afgeleid/schermen/aanmeldscherm.ts';
import { aanmeldscherm } from '../../domain/afgeleid/schermen/aanmeldscherm.ts';
import type { Antwoorden, Formulier } from '../../domain/werkproces/formulier.ts';
import type { Aanmeldsoort } from '../../domain/werkproces/formulieren/zaak-aanmelden.ts';
import { zaakAanmelden } from '../../domain/werkproces/formulieren/zaak-aanmelden.ts';
import { valideer } from '../../domain/werkproces/valideer.ts';
import type { ActionAnswer } from '../ports/inbox.ts';
import type { CardData } from './card-data.ts';
import { inputsOf } from './card-data.ts';
import type { Doer } from './context.ts';
import { cardAnswer } from './screens.ts';

/** One opened form: where the case may go, what it asks, and the name under which sending it twice is once. */
export type Aanmeldformulier = {
  readonly plekken: readonly Doer[];
  readonly soort: Aanmeldsoort;
  readonly naam: string;
  /** It asks which of two times is meant. */
  readonly dubbel: boolean;
};

const soorten: readonly Aanmeldsoort[] = ['vast', 'niet-vast'];
const NAAM = /^[A-Za-z0-9_-]{1,40}$/;

/** Whether the suspect is held, as a button says; null: not chosen yet. */
export function soortVan(data: CardData): Aanmeldsoort | null {
  return soorten.find((een) => een === data['s']) ?? null;
}

/**
 * The form of which the answers come in.
 *
 * @returns null for a button that no form of ours has
 */
export function ingevuldFormulier(
  plekken: readonly Doer[],
  soort: Aanmeldsoort,
  data: CardData,
): Aanmeldformulier | null {
  const { n } = data;
  if (typeof n !== 'string' || !NAAM.test(n)) return null;
  return { plekken, soort, naam: n, dubbel: 'aanhoudingKeer' in data || 'gehoordKeer' in data };
}

function vragen({ plekken, soort, dubbel }: Aanmeldformulier): Formulier {
  const locaties = plekken.map(({ locatie }) => ({ waarde: locatie.id, label: locatie.naam }));
  return zaakAanmelden({ soort, locaties, dubbel });
}

/** The form as a card, empty or with what was typed. */
export function toonFormulier(formulier: Aanmeldformulier, invoer?: Aanmeldinvoer): ActionAnswer {
  const { plekken, soort, naam } = formulier;
  const [enige, ...meer] = plekken;
  const l = enige !== undefined && meer.length === 0 ? { l: enige.locatie.id } : {};
  return cardAnswer(aanmeldscherm(vragen(formulier), l, { s: soort, n: naam }, invoer), null);
}

/** The checked answers with the place that was chosen; or the form again, saying what is wrong. */
export function leesFormulier(
  formulier: Aanmeldformulier,
  data: CardData,
): { readonly antwoorden: Antwoorden; readonly doer: Doer } | { readonly antwoord: ActionAnswer } {
  const gelezen = valideer(vragen(formulier), inputsOf(data, 'l', 's', 'n'));
  if (!gelezen.ok) return { antwoord: toonFormulier(formulier, gelezen) };
  const { antwoorden } = gelezen;
  const gekozen = antwoorden['locatie'];
  const doer = formulier.plekken.find(({ locatie }) => gekozen === undefined || gekozen === locatie.id);
  if (doer !== undefined) return { antwoorden, doer };
  const fouten = [{ veld: 'locatie', fout: 'onbekende-keuze' } as const];
  return { antwoord: toonFormulier(formulier, { waarden: antwoorden, fouten }) };
}
