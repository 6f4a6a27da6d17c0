import type { Spel } from '../../../domain/oefening/oefening.ts';
import { knoppenVan } from './kaart.ts';
import type { Stap } from './stap.ts';
import { antwoordOp, takenOp } from './stap.ts';

/** One look answers at most so many tasks, whatever the cards offer. */
const MOST = 12;

/** A colleague played by the script, by what they see and may do. */
export type Speelkant = {
  /** Presses a button. @returns the card of the answer, null when it was a sentence or a refusal */
  readonly press: (stap: Stap) => Promise<unknown>;
  /** Whether this player has a say in a task now. */
  readonly mag: (taakId: string) => boolean;
  /** How often a task was answered before. */
  readonly keer: (taakId: string) => number;
  /** Case clock, epoch ms. */
  readonly nu: () => Promise<number>;
  /** Resolves when this player may answer. */
  readonly beurt: () => Promise<void>;
  /** Closes a case in which nothing waits any more. */
  readonly sluit: boolean;
  /** Tasks answered, or found not answerable: an answer stays as it was given. */
  readonly gedaan: Set<string>;
};

/** Names an answer to a task, the first time or again. */
export function beurtsleutel(zaakId: string, taakId: string, keer: number): string {
  return JSON.stringify([zaakId, taakId, keer]);
}

function sleutel(kant: Speelkant, zaakId: string, data: Readonly<Record<string, unknown>>): string {
  const taakId = typeof data['t'] === 'string' ? data['t'] : '';
  return beurtsleutel(zaakId, taakId, kant.keer(taakId));
}

/** More screens than any form has. */
const MOST_SCREENS = 6;

/** The next screen of the same form; null when it was the last. */
function vervolg(
  kant: Pick<Speelkant, 'mag'>,
  card: unknown,
  { verb, data }: Stap,
  spel: Spel,
  nu: number,
): Stap | null {
  const volgende = antwoordOp(card, spel, kant.mag, nu);
  const zelfde = volgende?.verb === verb && volgende.data['t'] === data['t'];
  return zelfde && volgende.data['s'] !== data['s'] ? volgende : null;
}

/** Sends an answer screen by screen, and the reason when a guard rail asks for one. */
export async function antwoord(
  kant: Pick<Speelkant, 'press' | 'mag' | 'nu' | 'beurt'>,
  eerste: Stap,
  spel: Spel,
): Promise<void> {
  let stap = eerste;
  for (let scherm = 0; scherm < MOST_SCREENS; scherm += 1) {
    await kant.beurt();
    const card = await kant.press(stap);
    const isVangrail = knoppenVan(card).some(({ verb, data }) => {
      return verb === stap.verb && data['reden'] !== undefined;
    });
    const nu = await kant.nu();
    const door = isVangrail ? antwoordOp(card, spel, kant.mag, nu) : vervolg(kant, card, stap, spel, nu);
    if (door === null) return;
    stap = door;
  }
}

/** Closes a case in which nothing waits any more; a guard rail (G5) says that something does. */
async function sluitAf(kant: Speelkant, card: unknown): Promise<void> {
  if (!kant.sluit) return;
  const sluiten = knoppenVan(card).find(({ verb }) => verb === 'zaak.sluiten');
  if (sluiten !== undefined) await kant.press(sluiten);
}

/** Answers these tasks of a case, each from its own card. */
export async function speelDeze(
  kant: Speelkant,
  zaakId: string,
  taken: readonly string[],
  spel: Spel,
): Promise<void> {
  for (const taakId of taken) {
    const naam = beurtsleutel(zaakId, taakId, kant.keer(taakId));
    if (kant.gedaan.has(naam)) continue;
    kant.gedaan.add(naam);
    const scherm = await kant.press({ verb: 'taak', data: { z: zaakId, t: taakId } });
    const stap = antwoordOp(scherm, spel, kant.mag, await kant.nu(), kant.keer(taakId));
    if (stap !== null) await antwoord(kant, stap, spel);
  }
}

/** Answers every own task of a case, from the cards that the program shows: as a person would. */
export async function speelTaken(kant: Speelkant, zaakId: string, spel: Spel): Promise<void> {
  const isNieuw = (data: Readonly<Record<string, unknown>>): boolean =>
    !kant.gedaan.has(sleutel(kant, zaakId, data));
  for (let beurt = 0; beurt < MOST; beurt += 1) {
    const card = await kant.press({ verb: 'taak', data: { z: zaakId } });
    const taak = takenOp(card).find(({ data }) => kant.mag(String(data['t'])) && isNieuw(data));
    // With one open task its own screen comes at once.
    const scherm = taak === undefined ? card : await kant.press(taak);
    const knop = taak ?? knoppenVan(scherm).find(({ data }) => typeof data['t'] === 'string');
    const taakId = typeof knop?.data['t'] === 'string' ? knop.data['t'] : '';
    const stap =
      scherm === null ? null : antwoordOp(scherm, spel, kant.mag, await kant.nu(), kant.keer(taakId));
    if (stap === null || !isNieuw(stap.data)) {
      if (taak === undefined) return sluitAf(kant, card);
      kant.gedaan.add(sleutel(kant, zaakId, taak.data));
      continue;
    }
    kant.gedaan.add(sleutel(kant, zaakId, stap.data));
    await antwoord(kant, stap, spel);
  }
}
