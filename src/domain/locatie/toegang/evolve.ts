import type { Tijdstip } from '../../termijnen/tijdstip.ts';
import type { Door } from '../../zaak/wie.ts';
import { houderSleutel } from '../../zaak/wie.ts';
import type { ToegangEvent } from './events.ts';
import type { Aanmelding, Aanmeldstand, Toegang, Toegelatene } from './toegang.ts';
import { nogTeBewaren, zelfdeIdentiteit } from './toegang.ts';

type Nieuw = { readonly stand: Aanmeldstand; readonly op: Tijdstip; readonly door: Door | null };

function zet(toegang: Toegang, welke: (a: Aanmelding) => boolean, { stand, op, door }: Nieuw): Toegang {
  const aanmeldingen = toegang.aanmeldingen.map((a) => (welke(a) ? { ...a, stand, standOp: op, door } : a));
  return { ...toegang, aanmeldingen };
}

/** Adds the role to the colleague, or makes the colleague. */
function laatToe(
  lijst: readonly Toegelatene[],
  aanmelding: Aanmelding,
  op: Tijdstip,
): readonly Toegelatene[] {
  const { nr, identiteit, houder } = aanmelding;
  if (!lijst.some((t) => zelfdeIdentiteit(t.identiteit, identiteit))) {
    return [...lijst, { nr, identiteit, houders: [houder], sinds: op }];
  }
  const heeft = (t: Toegelatene): boolean =>
    t.houders.some((eigen) => houderSleutel(eigen) === houderSleutel(houder));
  return lijst.map((t) =>
    zelfdeIdentiteit(t.identiteit, identiteit) && !heeft(t) ? { ...t, houders: [...t.houders, houder] } : t,
  );
}

/** Folds one event into who asked to come in and who was let in. */
export function evolveToegang(toegang: Toegang, event: ToegangEvent & { readonly op: Tijdstip }): Toegang {
  const { op } = event;
  switch (event.type) {
    case 'AanmeldingGedaan':
    case 'TweedeAccountGevraagd': {
      const { nr, houder, locatie, organisatieNaam, code, inKanaal, tenantId, objectId } = event;
      const nieuw: Aanmelding = {
        nr,
        houder,
        locatie,
        organisatieNaam,
        identiteit: { tenantId, objectId },
        code,
        inKanaal,
        op,
        stand: 'open',
        standOp: op,
        door: null,
        ...(event.type === 'TweedeAccountGevraagd' ? { tweede: event.tweede } : {}),
      };
      const bewaard = toegang.aanmeldingen.filter((a) => nogTeBewaren(a, op));
      return { ...toegang, laatsteNr: nr, aanmeldingen: [...bewaard, nieuw] };
    }
    case 'AanmeldingGesteund': {
      const eerste = { ...event.door, op };
      const aanmeldingen = toegang.aanmeldingen.map((a) => (a.nr === event.nr ? { ...a, eerste } : a));
      return { ...toegang, aanmeldingen };
    }
    case 'AanmeldingBeslist': {
      const { nr, door } = event;
      const stand = event.toegelaten ? 'toegelaten' : 'geweigerd';
      const beslist = zet(toegang, (a) => a.nr === nr, { stand, op, door });
      const aanmelding = toegang.aanmeldingen.find((a) => a.nr === nr);
      const nieuweCollega = event.toegelaten && aanmelding !== undefined && aanmelding.tweede === undefined;
      if (!nieuweCollega) return beslist;
      return { ...beslist, toegelaten: laatToe(toegang.toegelaten, aanmelding, op) };
    }
    case 'AanmeldingVervallen':
      return zet(toegang, ({ nr }) => nr === event.nr, { stand: event.reden, op, door: null });
    case 'Afgemeld': {
      const weg = toegang.toegelaten.find(({ nr }) => nr === event.nr);
      if (weg === undefined) return toegang;
      const eigen = (a: Aanmelding): boolean =>
        a.stand === 'toegelaten' && zelfdeIdentiteit(a.identiteit, weg.identiteit);
      return {
        ...zet(toegang, eigen, { stand: 'afgemeld', op, door: event.door }),
        toegelaten: toegang.toegelaten.filter((t) => t !== weg),
      };
    }
  }
}
