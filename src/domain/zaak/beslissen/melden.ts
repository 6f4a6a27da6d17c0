import { strijdigeTijden, voegSamen } from '../samenvoegen.ts';
import { afgewezen, events } from './uitkomst.ts';
import type { Van } from '../commands.ts';
import type { Zaak } from '../zaak.ts';
import type { Melding } from '../melding.ts';
import type { Uitkomst } from './uitkomst.ts';

type Meld = Van<'meld'>;

/**
 * A message of a source: the first makes the case, a later one replaces what it names, an older one changes
 * nothing (contract "Intake"). A message on a closed case opens it again: a held person is never missed.
 */
export function meld(zaak: Zaak | null, command: Meld): Uitkomst {
  const { message, inhoudHash, nieuw } = command;
  if (zaak === null) {
    if (!command.complete) return afgewezen({ code: 'onvolledig' });
    const melding = message as Melding;
    const paden = strijdigeTijden(melding);
    if (paden.length > 0) return afgewezen({ code: 'strijdig', paden });
    return events({ type: 'ZaakGemeld', ...nieuw, oefening: command.oefening, melding, inhoudHash });
  }
  if (message.berichtNr < zaak.melding.berichtNr) return events();
  if (message.berichtNr === zaak.melding.berichtNr) {
    return inhoudHash === zaak.inhoudHash ? events() : afgewezen({ code: 'andere-inhoud' });
  }
  const melding = voegSamen(zaak.melding, message);
  const paden = strijdigeTijden(melding);
  if (paden.length > 0) return afgewezen({ code: 'strijdig', paden });
  const bijgewerkt = { type: 'MeldingBijgewerkt', melding, inhoudHash } as const;
  return zaak.status === 'open'
    ? events(bijgewerkt)
    : events({ type: 'ZaakHeropend', door: null }, bijgewerkt);
}
