import * as z from 'zod';
import type { Omgeving, PakketOpties } from './opties.ts';

/** Names stay apart when somebody has more than one of them in Teams. */
const namen: Readonly<Record<Omgeving, string>> = {
  demo: 'Negenuur (demo)',
  proef: 'Negenuur (proef)',
  productie: 'Negenuur',
};

const Sjabloon = z.record(z.string(), z.json());
export type Manifest = z.infer<typeof Sjabloon>;
type Json = z.infer<ReturnType<typeof z.json>>;

/**
 * Fills the template in.
 *
 * @param sjabloon text of `manifest/manifest.json`, with `{{NAMES}}` in its strings
 * @param versie of this program; Teams takes an update only when it is higher
 * @throws Error when the template names something that is not there
 */
export function vulIn(sjabloon: string, opties: PakketOpties, versie: string): Manifest {
  const { pagina, domein, botId } = opties;
  const waarden: Readonly<Record<string, string>> = {
    VERSIE: versie,
    BOT_ID: botId,
    DOMEIN: domein,
    NAAM: namen[opties.omgeving],
    ORGANISATIE: opties.organisatie,
    INFORMATIE: opties.informatie,
    // Without a page the permission for the thread is asked in the name of the bot; the name then means nothing.
    ENTRA_ID: pagina?.id ?? botId,
    ENTRA_NAAM: pagina?.naam ?? `api://${domein}/botid-${botId}`,
  };
  const ingevuld = Sjabloon.parse(metWaarden(Sjabloon.parse(JSON.parse(sjabloon)), waarden));
  if (pagina !== null) return ingevuld;
  const { staticTabs: _eigen, configurableTabs: _kanaal, ...zonderBord } = ingevuld;
  return zonderBord;
}

function metWaarden(deel: Json, waarden: Readonly<Record<string, string>>): Json {
  if (typeof deel === 'string') {
    return deel.replaceAll(/\{\{(\w+)\}\}/g, (_, naam: string) => {
      const waarde = waarden[naam];
      if (waarde === undefined) throw new Error(`manifest/manifest.json: {{${naam}}} is unknown`);
      return waarde;
    });
  }
  if (Array.isArray(deel)) return deel.map((lid) => metWaarden(lid, waarden));
  if (typeof deel !== 'object' || deel === null) return deel;
  return Object.fromEntries(Object.entries(deel).map(([naam, lid]) => [naam, metWaarden(lid, waarden)]));
}
