import type { Ik } from '../app/tab/bericht.ts';
import type { Bewijs } from './api/aanroep.ts';
import { lees } from './api/aanroep.ts';
import { BordModel } from './api/bord-model.ts';
import { adresVan, toontBord } from './delen/adres.ts';
import { METEEN_WIE } from './vroeg/lijn.ts';

/** ms that the first rows are waited for once it is known who asks: after it the page stands there without them. */
const GEDULD = 1_000;
/** ms that the board may take to tell who asks: a proxy may hold its line back, and then it is asked apart. */
const LIJN_GEDULD = 1_000;

function na(ms: number): Promise<null> {
  return new Promise((klaar) => setTimeout(() => klaar(null), ms));
}

/** What was read before anything was drawn, so that the page is drawn once and not three times. */
export type Begin = { readonly ik: Ik; readonly model: BordModel | null };

/**
 * Asks who somebody is and what is on the board in one question: most people have one location, the same each day.
 *
 * @param locatie whose board to ask for; null: not known yet
 * @throws Mislukt nobody is signed in, or there is no server
 */
export async function leesBegin(bewijs: Bewijs, locatie: string | null): Promise<Begin> {
  const model =
    locatie !== null && toontBord(adresVan(location)) ? new BordModel(locatie, bewijs, METEEN_WIE) : null;
  void model?.volg();
  try {
    const alGehoord = model === null ? null : await Promise.race([model.wie(), na(LIJN_GEDULD)]);
    const ik = alGehoord ?? (await lees<Ik>('ik', bewijs));
    await Promise.race([model?.heeftIets(), na(GEDULD)]);
    return { ik, model };
  } catch (error) {
    model?.stop();
    throw error;
  }
}
