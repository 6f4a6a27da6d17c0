import type { AanmeldcodeView } from '../../src/domain/afgeleid/views.ts';
import type { Sjabloondata } from '../kaart.ts';
import { fallbackZonderZaak } from '../teksten/algemeen.ts';
import { volleRolnaam } from '../teksten/rollen.ts';
import { aanmeldcodekaart, aanmeldstanden, tweedecodekaart, tweedestanden } from '../teksten/toegang.ts';
import { vlak } from '../vrije-tekst.ts';
import { gegroepeerd } from './code.ts';

/** The code for who asks for a role; later what came of it, without the code. */
export function aanmeldcode(view: AanmeldcodeView): Sjabloondata {
  const { locatie, rol, organisatie, code, stand, tweede } = view;
  const { titel, vraag, geldt } = tweede ? tweedecodekaart : aanmeldcodekaart;
  const standen = tweede ? tweedestanden : aanmeldstanden;
  return {
    titel,
    vraag: vraag.replace('{rol}', volleRolnaam(rol, organisatie)).replace('{locatie}', vlak(locatie)),
    stijl: stand === 'toegelaten' ? 'good' : 'emphasis',
    tekst: standen[stand].replace('{code}', gegroepeerd(code)),
    uitleg: stand === 'open' ? [{ tekst: geldt }] : [],
    speak: `${titel}.`,
    fallbackText: fallbackZonderZaak,
  };
}
