import type { Rol } from '../rollen.ts';
import type { Vangrail } from '../werkproces/besluiten.ts';
import { zegtAcuut } from '../werkproces/vangrails.ts';
import type { Feitregel } from './views/feiten.ts';

/** Answers of one kind, and the role that gave them; `null`: several roles may. */
type Bron = { readonly groep: string; readonly van: Rol | null };

const ACUUT: Bron = { groep: 'acuut-uitkomst', van: 'vt' };
const SHN: Bron = { groep: 'inbreng-shn', van: 'shn' };
const MELDING: Bron = { groep: 'feiten', van: 'politie' };
const MAATREGELEN: Bron = { groep: 'maatregelen', van: null };

/**
 * Whose answers a line above a form shows. `null`: nobody's: under which number to find the case, what this location
 * does, and that something was done, which the post in the channel tells as well.
 */
function bronVan(feit: Feitregel): Bron | null {
  switch (feit.soort) {
    case 'acuut':
    case 'check':
      return feit.acuut === 'onbekend' ? null : ACUUT;
    case 'vooraf':
    case 'beoordeling':
    case 'eerder-deel-a':
      return ACUUT;
    case 'sash':
      return feit.uitkomst === 'niet-afgenomen' ? null : { groep: 'sash', van: 'politie' };
    case 'rode-vlaggen':
      return { groep: 'rode-vlaggen', van: null };
    case 'lopende-maatregel':
    case 'recidive':
      return MELDING;
    case 'vrijheid':
    case 'zaakbesluit':
      return { groep: feit.soort, van: 'ovj' };
    case 'reden':
      return { groep: 'redenen', van: null };
    case 'wens-slachtoffer':
    case 'veilig-kanaal':
    case 'eerste-contact':
    case 'toestemming-vt':
      return SHN;
    case 'rc':
    case 'uitspraak':
    case 'maatregel':
    case 'schending':
      return MAATREGELEN;
    case 'advies':
    case 'informant':
    case 'pogingen':
    case 'geinformeerd':
    case 'plandatum':
    case 'plandatum-punt':
    case 'plandatum-verzet':
    case 'registratie':
    case 'stalking-aanhouden':
      return null;
  }
}

/** Groups of sensitive answers in these lines that somebody else gave than who reads. */
export function gelezenFeiten(
  feiten: readonly Feitregel[],
  isEigen: (rol: Rol) => boolean,
): readonly string[] {
  const bronnen = feiten.map(bronVan).filter((bron) => bron !== null);
  return bronnen.filter(({ van }) => van === null || !isEigen(van)).map(({ groep }) => groep);
}

/** What the names of these guard rails tell of the answers behind them. */
export function gelezenVangrails(vangrails: readonly Vangrail[]): readonly string[] {
  return vangrails.some(zegtAcuut) ? [ACUUT.groep] : [];
}
