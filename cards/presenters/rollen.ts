import type { RollenView } from '../../src/domain/afgeleid/views.ts';
import type { Sjabloondata } from '../kaart.ts';
import { knop } from '../knop.ts';
import { fallbackZonderZaak } from '../teksten/algemeen.ts';
import { knoppen } from '../teksten/knoppen.ts';
import { volleRolnaam } from '../teksten/rollen.ts';
import { rollenkaart } from '../teksten/toegang.ts';
import { moment } from '../tijd.ts';
import { vlak } from '../vrije-tekst.ts';
import { beslisknoppen } from './aanmeldvraag.ts';
import { gegroepeerd } from './code.ts';

/** More rows than this make a card too long for a phone and too big to send. */
const MAX_COLLEGAS = 12;
const MAX_AANVRAGEN = 5;

/** People who were let in from Teams, by role label, and requests that wait. */
export function rollen({ locatie, collegas, aanvragen, peil }: RollenView): Sjabloondata {
  const { titel, geen, sinds, aanvraag, tweede, een, meer } = rollenkaart;
  const l = locatie.id;
  const over = Math.max(0, collegas.length - MAX_COLLEGAS) + Math.max(0, aanvragen.length - MAX_AANVRAGEN);
  return {
    titel,
    locatie: vlak(locatie.naam),
    geen: collegas.length === 0 ? geen : '',
    collegas: collegas.slice(0, MAX_COLLEGAS).map((collega) => ({
      naam: vlak(collega.label),
      rollen: collega.rollen.map(({ rol, organisatie }) => volleRolnaam(rol, organisatie)).join(', '),
      sinds: sinds.replace('{op}', moment(collega.sinds, peil)),
      knoppen: [
        knop(knoppen.verwijder, 'rol.verwijderen', { l, nr: collega.nr }, { waarvoor: vlak(collega.label) }),
      ],
    })),
    aanvragen: aanvragen.slice(0, MAX_AANVRAGEN).map(({ nr, rol, organisatie, code, tweede: van }) => ({
      tekst: (van === null ? aanvraag : tweede.replace('{wie}', vlak(van)))
        .replace('{rol}', volleRolnaam(rol, organisatie))
        .replace('{code}', gegroepeerd(code)),
      knoppen: beslisknoppen(l, nr, `${volleRolnaam(rol, organisatie)}, ${gegroepeerd(code)}`),
    })),
    meer: over === 0 ? '' : over === 1 ? een : meer.replace('{aantal}', String(over)),
    speak: `${titel}: ${collegas.length}.`,
    fallbackText: fallbackZonderZaak,
  };
}
