import type { ThreadView } from '../../src/domain/afgeleid/views.ts';
import type { Threadsoort } from '../../src/domain/zaak/draadsoort.ts';
import type { Element, Sjabloondata } from '../kaart.ts';
import { knop } from '../knop.ts';
import { kopdata } from '../kop.ts';
import { knoppen } from '../teksten/knoppen.ts';
import { rolnaam } from '../teksten/rollen.ts';
import { andereZaak, iemand, threadteksten } from '../teksten/thread.ts';
import { moment } from '../tijd.ts';
import { vlak } from '../vrije-tekst.ts';

/** A short reply under the case post; who may see more opens it personally. */
export function thread({ kop, wat, op, rol, organisatie, gekoppeldMet }: ThreadView): Sjabloondata {
  const tekst = threadteksten[wat]
    .replace('{wie}', rol === null ? iemand : rolnaam(rol, organisatie))
    .replace('{nr}', gekoppeldMet === null ? andereZaak : vlak(gekoppeldMet));
  const { nummer, speak, fallbackText } = kopdata(kop, tekst.replace(/\.$/, ''));
  return {
    tekst,
    regel: `${nummer} · ${moment(op, kop.peil)}`,
    knoppen: [opener(wat, kop.zaakId)],
    speak,
    fallbackText,
  };
}

function opener(wat: Threadsoort, z: string): Element {
  return heeftInhoud(wat) ? knop(knoppen.inzien, 'inzien', { z }) : knop(knoppen.bekijkZaak, 'zaak', { z });
}

function heeftInhoud(wat: Threadsoort): boolean {
  switch (wat) {
    case 'deel-a-beantwoord':
    case 'deel-a-telefonisch':
    case 'deel-a-bevestigd':
    case 'deel-a-compleet':
    case 'deel-a-bijgewerkt':
    case 'deel-a-gewijzigd':
    case 'inbreng-binnen':
    case 'inbreng-bijgewerkt':
    case 'vrijheid-besloten':
    case 'zaak-besloten':
    case 'check-beantwoord':
    case 'rc-besloten':
    case 'uitspraak':
    case 'schending-gemeld':
    case 'melding-bijgewerkt':
    case 'melding-verbeterd':
    case 'melding-vast':
    case 'melding-niet-vast':
    case 'plandatum-afgehandeld':
      return true;
    case 'slachtoffer-bereikt':
    case 'slachtoffer-wil-geen-bericht':
    case 'plandatum-gezet':
    case 'plandatum-verzet':
    case 'gesloten':
    case 'heropend':
    case 'ingetrokken':
    case 'gekoppeld':
    case 'ontkoppeld':
    case 'route-gestart':
    case 'verplaatst':
    case 'overgenomen':
    case 'route-afgerond':
    case 'hg-label':
    case 'niet-bereikt':
    case 'deel-a-opnieuw':
    case 'check-gevraagd':
      return false;
  }
}
