import type { Spel } from '../../../domain/oefening/oefening.ts';
import { antwoordenBij, vulIn } from './invullen.ts';
import type { Knop } from './kaart.ts';
import { knoppenVan, vragenVan } from './kaart.ts';

/** Buttons that only show something, or that are another road than answering. */
const NIET_ANTWOORDEN = new Set([
  'zaak',
  'taak',
  'waarom',
  'tijdlijn',
  'inzien',
  'acuut.wijzigen',
  'taak.oppakken',
  'plandatum.verzetten',
  'plandatum.afhandelen',
  'regio.vragen',
  'zaak.koppelen',
  'zaak.ontkoppelen',
  'zaak.intrekken',
  'zaak.heropenen',
  'zaak.sluiten',
]);

export type Stap = { readonly verb: string; readonly data: Readonly<Record<string, unknown>> };

function taakVan({ data }: Knop): string {
  return typeof data['t'] === 'string' ? data['t'] : '';
}

/** The own tasks that a list of tasks offers, in the order of the card. */
export function takenOp(card: unknown): readonly Knop[] {
  return knoppenVan(card).filter((knop) => knop.verb === 'taak' && taakVan(knop) !== '');
}

/** A plandatum is handled when the script says how, on the day that the script says. */
function weetPlandatum(spel: Spel, data: Knop['data']): boolean {
  const taakId = typeof data['t'] === 'string' ? data['t'] : '';
  return taakId.startsWith('plandatum') && antwoordenBij(spel, taakId)['besluiten'] !== undefined;
}

/** The first tap of part A as the script has it. */
function acuut(knoppen: readonly Knop[], spel: Spel): Knop | undefined {
  const vragen = knoppen.filter(({ verb }) => verb === 'acuut.antwoord');
  const organisatie = taakVan(vragen[0] ?? { titel: '', verb: '', data: {} }).split(':')[1] ?? '';
  const gekozen = spel.acuut[organisatie] ?? spel.acuut['standaard'];
  return vragen.find(({ data }) => data['a'] === gekozen);
}

/**
 * What a player does with a card: answer it as the script says. Which button that is, and what it asks, is read
 * from the card, as a person would.
 *
 * @param mag whether this player has a say in a task
 * @param nu case clock, epoch ms
 * @param keer how often the task was answered before
 * @returns null when there is nothing to answer on it
 */
export function antwoordOp(
  card: unknown,
  spel: Spel,
  mag: (taakId: string) => boolean,
  nu: number,
  keer = 0,
): Stap | null {
  const knoppen = knoppenVan(card).filter((knop) => mag(taakVan(knop)));
  const vragen = knoppen.some(({ verb, data }) => verb === 'acuut.antwoord' && data['a'] === 'later');
  if (vragen) return acuut(knoppen, spel) ?? null;
  const versturen = knoppen.find(({ verb, data }) => {
    const gepland = verb === 'plandatum.afhandelen' && weetPlandatum(spel, data);
    return (
      (gepland || !NIET_ANTWOORDEN.has(verb)) && verb !== 'acuut.antwoord' && data['reden'] === undefined
    );
  });
  if (versturen !== undefined) {
    const ingevuld = vulIn(vragenVan(card), taakVan(versturen), spel, nu, keer);
    return { verb: versturen.verb, data: { ...versturen.data, ...ingevuld } };
  }
  // A guard rail: one tap with a fixed reason goes on. Nobody closes a case for the others.
  return knoppen.find(({ verb, data }) => verb !== 'zaak.sluiten' && data['reden'] !== undefined) ?? null;
}
