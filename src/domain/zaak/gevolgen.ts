import { ophoudtermijn, ophoudUren } from '../termijnen/ophoudtermijn.ts';
import { nietVastTermijn } from '../termijnen/klokken.ts';
import { gewensteTaken } from './gewenste-taken.ts';
import { alarmen } from './alarmen.ts';
import { isOpen } from './taak.ts';
import type { Tijdstip } from '../termijnen/tijdstip.ts';
import type { ZaakEventKern } from './events.ts';
import type { Zaak } from './zaak.ts';

/** The clocks that the case's data demand, where they differ from those told before (werkproces §5). */
function termijnen(zaak: Zaak): readonly ZaakEventKern[] {
  const { melding, instellingen } = zaak;
  if (melding.soort === 'vast') {
    const start = melding.ophoudenVanaf ?? melding.aanhouding;
    if (start === undefined) return [];
    const uren = ophoudUren(melding.voorlopigeHechtenis ?? 'onbekend');
    const uiterlijk = ophoudtermijn({ start, uren, verhoren: melding.verhoren ?? [] });
    return uiterlijk === zaak.termijnen.vrijheid
      ? []
      : [{ type: 'TermijnBepaald', termijn: 'vrijheid', uiterlijk, uren }];
  }
  const vanaf = melding.vtMeldingOp ?? melding.gehoord;
  if (vanaf === undefined) return [];
  const uiterlijk = nietVastTermijn(vanaf, instellingen.termijnen);
  return uiterlijk === zaak.termijnen.nietVast
    ? []
    : [{ type: 'TermijnBepaald', termijn: 'niet-vast', uiterlijk }];
}

/** Tasks to ask, to move and to let lapse, so that what is asked is what the case demands. */
function taken(zaak: Zaak, nu: Tijdstip): readonly ZaakEventKern[] {
  const gewenst = gewensteTaken(zaak);
  const ids = new Set(gewenst.map(({ id }) => id));
  const vervallen = Object.values(zaak.taken)
    .filter((taak) => isOpen(taak) && !ids.has(taak.id))
    .map(({ id }) => ({ type: 'TaakVervallen', taakId: id }) as const);
  const rest = gewenst.flatMap((vraag): readonly ZaakEventKern[] => {
    const taak = zaak.taken[vraag.id];
    if (taak === undefined || taak.status === 'vervallen') {
      // The decision on freedom is never asked too late to be told at once: its earlier steps count as due.
      return [{ type: 'TaakGevraagd', taak: vraag, herinnerdTot: vraag.soort === 'vrijheid' ? 0 : nu }];
    }
    return isOpen(taak) && taak.uiterlijk !== vraag.uiterlijk
      ? [{ type: 'TaakVerzet', taakId: vraag.id, uiterlijk: vraag.uiterlijk }]
      : [];
  });
  return [...vervallen, ...rest];
}

/** What follows by itself from a change: clocks first, then alarms, then tasks. */
export function gevolgen(voor: Zaak | null, na: Zaak, nu: Tijdstip): readonly ZaakEventKern[] {
  if (na.status === 'open') {
    const klokken = termijnen(na);
    if (klokken.length > 0) return klokken;
  }
  return [...alarmen(voor, na), ...taken(na, nu)];
}
