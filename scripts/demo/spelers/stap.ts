import type { Verhaal } from '../verhaal.ts';
import { vulIn } from './invullen.ts';
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

/** The first tap of part A as the story has it. */
function acuut(knoppen: readonly Knop[], verhaal: Verhaal): Knop | undefined {
  const vragen = knoppen.filter(({ verb }) => verb === 'acuut.antwoord');
  const organisatie = taakVan(vragen[0] ?? { titel: '', verb: '', data: {} }).split(':')[1] ?? '';
  const gekozen = verhaal.acuut[organisatie] ?? verhaal.acuut['standaard'];
  return vragen.find(({ data }) => data['a'] === gekozen);
}

/**
 * What a player does with a card: answer it as the story says. Which button that is, and what it asks, is read
 * from the card, as a person would.
 *
 * @param mag whether this player has a say in a task
 * @param nu case clock, epoch ms
 * @returns null when there is nothing to answer on it
 */
export function antwoordOp(
  card: unknown,
  verhaal: Verhaal,
  mag: (taakId: string) => boolean,
  nu: number,
): Stap | null {
  const knoppen = knoppenVan(card).filter((knop) => mag(taakVan(knop)));
  const vragen = knoppen.some(({ verb, data }) => verb === 'acuut.antwoord' && data['a'] === 'later');
  if (vragen) return acuut(knoppen, verhaal) ?? null;
  const versturen = knoppen.find(({ verb, data }) => {
    return !NIET_ANTWOORDEN.has(verb) && verb !== 'acuut.antwoord' && data['reden'] === undefined;
  });
  if (versturen !== undefined) {
    const ingevuld = vulIn(vragenVan(card), taakVan(versturen), verhaal, nu);
    return { verb: versturen.verb, data: { ...versturen.data, ...ingevuld } };
  }
  // A guard rail: one tap with a fixed reason goes on. Nobody closes a case for the others.
  return knoppen.find(({ verb, data }) => verb !== 'zaak.sluiten' && data['reden'] !== undefined) ?? null;
}
