import { existsSync, readFileSync } from 'node:fs';
import type { Dossier } from '../../../app/dossier/model.ts';
import { ankerbestand } from '../../anker/settings.ts';
import type { Anker } from '../../audit/lees-ankers.ts';
import { leesAnkers } from '../../audit/lees-ankers.ts';
import { readEnv } from '../../config/env.ts';
import type { Dossierfout } from '../../dossier/controleer-dossier.ts';
import { controleerDossier, leesDossier } from '../../dossier/controleer-dossier.ts';
import { tegenOpslag } from '../../dossier/tegen-opslag.ts';
import { BeheerFout } from '../beheer-fout.ts';
import type { Opdracht, Terminal } from '../opdracht.ts';
import { metOpslag } from '../open-voor-beheer.ts';

/** Whether a file with a dossier is as it was made, or the first wrong event; needs no Redis unless asked to. */
export const dossierControle: Opdracht = {
  naam: 'dossier-controle',
  uitleg: 'controleert of een uitgevoerd dossier nog is zoals het is gemaakt',
  hulp: `Gebruik: npm run -s beheer -- dossier-controle <bestand> [--sleutel <sleutel>] [--anker <bestand>]… [--opslag]
         npm run -s beheer -- dossier-controle --toon-sleutel

Controleert een dossier, JSON of leesbaar: de inhoud, elke regel van de keten en de handtekening.
Dat kan op elke computer, zonder Redis en zonder sleutels van een zaak.
Met --sleutel: de openbare sleutel van de installatie, die u apart bewaart. Zonder: die uit het bestand zelf.
Met --anker: of de keten toen ook buiten Redis zo is vastgelegd. Zonder: ANKER_BESTAND, als dat er is.
Met --opslag: ook tegen de zaak zelf, in de opslag van deze installatie.
Met --toon-sleutel: de openbare sleutel van deze installatie, om te bewaren.
Klopt er iets niet, dan noemt de opdracht de eerste gebeurtenis die fout is, en is de afsluitcode 1.`,
  keuzes: ['--sleutel', '--anker', '--opslag', '--toon-sleutel'],
  woorden: 1,
  opslag: false,
  uitvoeren: async (argumenten, terminal) => {
    const keuze = keuzes(argumenten);
    if (keuze.toonSleutel) return toonSleutel(terminal);
    const gelezen = leesDossier(lees(keuze.bestand));
    if (gelezen === null) throw new BeheerFout('Dit bestand is geen dossier van Negenuur, of het is stuk.');
    const { ankers, fouten: onleesbaar } = leesAnkerbestanden(keuze.ankers, terminal);
    const fouten: Dossierfout[] = [...onleesbaar, ...controleerDossier(gelezen, keuze.sleutel, ankers)];
    const { dossier } = gelezen;
    if (keuze.opslag) {
      await metOpslag(terminal, async ({ ports }) => {
        const { fouten: gevonden, gewist } = await tegenOpslag(dossier, ports);
        fouten.push(...gevonden);
        if (dossier.handtekening.sleutel !== ports.signer.publicKey) {
          fouten.push({
            gebeurtenis: null,
            wat: 'ondertekend met een andere sleutel dan die van deze installatie',
          });
        }
        if (gewist) terminal.fout('Deze zaak is hier gewist. Alleen het einde van de keten is vergeleken.');
      });
    }
    const { zaak, regels } = dossier.keten;
    if (terminal.json) {
      const gezien = { gebeurtenissen: regels.length, ankers: geankerd(dossier, ankers) };
      terminal.uit(JSON.stringify({ zaak, klopt: fouten.length === 0, ...gezien, fouten }));
      return fouten.length === 0 ? 0 : 1;
    }
    for (const { gebeurtenis, wat } of fouten) {
      terminal.uit(`FOUT${gebeurtenis === null ? '' : ` vanaf gebeurtenis ${gebeurtenis}`}: ${wat}`);
    }
    if (keuze.sleutel === null && !keuze.opslag) {
      terminal.fout('Gecontroleerd met de sleutel uit het bestand zelf. Geef --sleutel om die na te gaan.');
    }
    if (fouten.length > 0) return 1;
    terminal.uit(
      `${zaak}: alles klopt. Gebeurtenissen ${regels.length}, ankers ${geankerd(dossier, ankers)}.`,
    );
    return 0;
  },
};

/** Lines of anchors that say something about events in the file. */
function geankerd({ keten: { zaak, regels } }: Dossier, ankers: readonly Anker[]): number {
  const over = ([id, versie]: Anker['stromen'][number]): boolean => id === zaak && versie <= regels.length;
  return ankers.filter(({ stromen }) => stromen.some(over)).length;
}

type Keuze = {
  readonly bestand: string;
  readonly sleutel: string | null;
  readonly ankers: readonly string[];
  readonly opslag: boolean;
  readonly toonSleutel: boolean;
};

function keuzes(argumenten: readonly string[]): Keuze {
  const ankers: string[] = [];
  let [bestand, sleutel, opslag, toonSleutel]: [string, string | null, boolean, boolean] = [
    '',
    null,
    false,
    false,
  ];
  for (let i = 0; i < argumenten.length; i += 1) {
    const een = argumenten[i] ?? '';
    if (een === '--opslag') opslag = true;
    else if (een === '--toon-sleutel') toonSleutel = true;
    else if (een === '--anker' || een === '--sleutel') {
      const waarde = argumenten[(i += 1)];
      if (waarde === undefined)
        throw new BeheerFout(`Geef na ${een} ${een === '--anker' ? 'een bestand' : 'de sleutel'}.`);
      if (een === '--anker') ankers.push(waarde);
      else sleutel = waarde;
    } else if (een.startsWith('--') || bestand !== '') throw new BeheerFout(`Onbekende keuze: ${een}`);
    else bestand = een;
  }
  if (bestand === '' && !toonSleutel) throw new BeheerFout('Geef het bestand met het dossier.');
  return { bestand, sleutel, ankers, opslag, toonSleutel };
}

function lees(bestand: string): string {
  try {
    return readFileSync(bestand, 'utf8');
  } catch {
    throw new BeheerFout(`Niet te lezen: ${bestand}`);
  }
}

function leesAnkerbestanden(
  gegeven: readonly string[],
  terminal: Terminal,
): { readonly ankers: readonly Anker[]; readonly fouten: readonly Dossierfout[] } {
  const { env } = readEnv(terminal.omgeving);
  const eigen = env === null ? undefined : ankerbestand(env, terminal.omgeving);
  const bestanden = gegeven.length > 0 ? gegeven : eigen !== undefined && existsSync(eigen) ? [eigen] : [];
  try {
    const { ankers, bevindingen } = leesAnkers(bestanden);
    return {
      ankers,
      fouten: bevindingen.map(({ waar, wat }) => ({ gebeurtenis: null, wat: `${waar}: ${wat}` })),
    };
  } catch {
    throw new BeheerFout(`Niet te lezen: ${bestanden.join(', ')}`);
  }
}

function toonSleutel(terminal: Terminal): Promise<number> {
  return metOpslag(terminal, ({ ports }) => {
    const sleutel = ports.signer.publicKey;
    terminal.uit(terminal.json ? JSON.stringify({ sleutel }) : sleutel);
    return Promise.resolve(0);
  });
}
