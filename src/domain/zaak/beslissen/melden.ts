import type { Omstandigheden, Van } from '../commands.ts';
import type { ZaakEventKern } from '../events.ts';
import type { Melding, Meldingwijziging } from '../melding.ts';
import { strijdigeTijden, voegSamen } from '../samenvoegen.ts';
import { magWisselen } from '../verbeteren.ts';
import { alsRol } from '../wie.ts';
import type { Zaak } from '../zaak.ts';
import { magWeg } from './deel-a.ts';
import { zaakrechten } from './rechten.ts';
import type { Uitkomst } from './uitkomst.ts';
import { afgewezen, events } from './uitkomst.ts';

type Meld = Van<'meld'>;

/**
 * A message of a source: the first makes the case, a later one replaces what it names, an older one changes
 * nothing (contract "Intake"). A message on a closed case opens it again: a held person is never missed.
 * A person may bring a case in instead of a source; who did is kept.
 */
export function meld(zaak: Zaak | null, command: Meld, om: Omstandigheden): Uitkomst {
  const { message, inhoudHash, nieuw } = command;
  const door = alsRol(om.actor, zaakrechten.meld);
  if (om.actor.soort === 'persoon' && door === null) return afgewezen({ code: 'geen-recht' });
  if (zaak === null) {
    if (!command.complete) return afgewezen({ code: 'onvolledig' });
    const melding = message as Melding;
    const paden = strijdigeTijden(melding);
    if (paden.length > 0) return afgewezen({ code: 'strijdig', paden });
    const gemeld = {
      type: 'ZaakGemeld',
      ...nieuw,
      oefening: command.oefening,
      melding,
      inhoudHash,
      ...(door === null ? {} : { door }),
    } as const;
    return events(gemeld, ...onbekendeRegio(null, message, om));
  }
  if (zaak.verplaatstNaar !== null) return afgewezen({ code: 'verplaatst' });
  if (message.berichtNr < zaak.melding.berichtNr) return events();
  if (message.berichtNr === zaak.melding.berichtNr) {
    return inhoudHash === zaak.inhoudHash ? events() : afgewezen({ code: 'andere-inhoud' });
  }
  if (command.alleenOpen === true && zaak.status !== 'open') return afgewezen({ code: 'gesloten' });
  const melding = voegSamen(zaak.melding, message);
  if (command.alleenOpen === true && !magWisselen(zaak, melding.soort)) return afgewezen({ code: 'niet-nu' });
  const paden = strijdigeTijden(melding);
  if (paden.length > 0) return afgewezen({ code: 'strijdig', paden });
  const heropend = { type: 'ZaakHeropend', door } as const;
  return events(
    ...(zaak.status === 'open' ? [] : [heropend]),
    { type: 'MeldingBijgewerkt', melding, inhoudHash, ...(door === null ? {} : { door }) },
    ...regios(zaak, message, om),
    ...onbekendeRegio(zaak, message, om),
  );
}

/** A Veilig Thuis that the source names and nobody here knows cannot be asked: the KPC must find it. */
function onbekendeRegio(
  zaak: Zaak | null,
  { vtRegios = [] }: Melding | Meldingwijziging,
  { vtOrganisaties }: Omstandigheden,
): readonly ZaakEventKern[] {
  const eerder = zaak?.melding.vtRegios ?? [];
  const nieuw = vtRegios.some((regio) => !vtOrganisaties.includes(regio) && !eerder.includes(regio));
  return nieuw ? [{ type: 'AlarmGegeven', alarm: 'onbekende-regio', aan: [{ rol: 'kpc' }] }] : [];
}

/** VT organisations that a later message names anew are asked; those it drops are let go when they may be. */
function regios(
  zaak: Zaak,
  message: Melding | Meldingwijziging,
  { vtOrganisaties }: Omstandigheden,
): readonly ZaakEventKern[] {
  const bekend = (lijst: readonly string[] = []) => lijst.filter((regio) => vtOrganisaties.includes(regio));
  const [eerste, ...rest] = bekend(message.vtRegios);
  if (eerste === undefined) return [];
  // Where the source had named none that works with the location, the default was asked.
  const genoemd = bekend(zaak.melding.vtRegios);
  const eerder = genoemd.length > 0 ? genoemd : zaak.vtRegios;
  const erbij = [eerste, ...rest].filter((regio) => !zaak.vtRegios.includes(regio));
  const weg = eerder.filter((regio) => regio !== eerste && !rest.includes(regio) && magWeg(zaak, regio));
  return [
    ...erbij.map((regio) => ({ type: 'RegioGevraagd', regio, door: null }) as const),
    ...weg.map((inPlaatsVan) => ({ type: 'RegioGevraagd', regio: eerste, inPlaatsVan, door: null }) as const),
  ];
}
