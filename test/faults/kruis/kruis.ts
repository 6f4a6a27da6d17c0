import { random } from '../../support/random.ts';
import type { Deel } from '../verslag.ts';
import { bewaar, lees } from '../verslag.ts';
import { volgorde } from './punten.ts';
import type { Ronde } from './ronde.ts';
import { speelRonde } from './ronde.ts';
import { samen } from './samen.ts';

function aantal({ klappen }: Ronde): number {
  return Object.values(klappen).reduce((n, keer) => n + keer, 0);
}

/**
 * Rounds until there were so many kills, each of them kept: who stops the command goes on where it was.
 *
 * @param zeg tells how far it is
 */
export async function kruis(kills: number, zaad: number, zeg: (tekst: string) => void): Promise<Deel> {
  const naam = `kruis-${zaad}`;
  const rondes = [...lees<readonly Ronde[]>(naam, [])];
  let gedaan = rondes.reduce((n, ronde) => n + aantal(ronde), 0);
  while (gedaan < kills) {
    const eigen = zaad * 1_000 + rondes.length;
    const deze = volgorde(random(eigen)).slice(0, kills - gedaan);
    const ronde = await speelRonde({ zaad: eigen, punten: deze, fouten: 1, rust: true });
    rondes.push(ronde);
    bewaar(naam, rondes);
    gedaan += aantal(ronde);
    zeg(`${gedaan} van ${kills} keer beëindigd, ${ronde.fouten.length} fouten in deze ronde`);
  }
  const { klappen, fouten, ...cijfers } = samen(rondes);
  const raak = Object.entries(klappen).filter(([waar]) => !waar.endsWith(' los'));
  return {
    deel: 'kruis',
    cijfers: {
      beëindigd: gedaan,
      'waarvan op een gekozen moment': raak.reduce((n, [, keer]) => n + keer, 0),
      'verschillende momenten en signalen': raak.length,
      ...cijfers,
    },
    tabel: klappen,
    fouten,
  };
}
