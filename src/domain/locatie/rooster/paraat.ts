import type { Deel } from '../../rooster/verloop.ts';
import type { Tijdstip } from '../../termijnen/tijdstip.ts';
import { MINUUT } from '../../termijnen/tijdstip.ts';
import { houderSleutel } from '../../zaak/wie.ts';
import type { NietParaatReden, RoosterEvent } from './events.ts';
import { plekVan } from './houders.ts';
import type { Paraatheid, RoosterStaat } from './staat.ts';
import type { Bereik, Vooruitzicht } from './vooruitzicht.ts';

const mensen = ({ bezetting }: Deel): readonly string[] =>
  bezetting.soort === 'mensen' ? bezetting.wie : [];

/** Everybody who comes on duty in a while, and does not have it just before. */
function komendeMensen(zicht: Vooruitzicht, nu: Tijdstip) {
  const vooraf = zicht.locatie.paraatheid.minutenVooraf * MINUUT;
  return zicht.diensten.flatMap(({ houder, delen }) =>
    delen.flatMap((deel, i) => {
      const vorige = delen[i - 1];
      if (vorige === undefined || deel.van <= nu || deel.van - vooraf > nu) return [];
      const erbij = mensen(deel).filter((id) => !mensen(vorige).includes(id));
      return erbij.map((persoonId) => ({ houder, persoonId, van: deel.van, tot: deel.tot }));
    }),
  );
}

/** Still this person's shift at the time that was asked about. */
function isNogVan(zicht: Vooruitzicht, vraag: Paraatheid): boolean {
  const sleutel = houderSleutel(vraag.plek.houder);
  const dienst = zicht.diensten.find(({ houder }) => houderSleutel(houder) === sleutel);
  return (
    dienst?.delen.some(
      (deel) => deel.van <= vraag.van && vraag.van < deel.tot && mensen(deel).includes(vraag.persoonId),
    ) === true
  );
}

/**
 * Who must say that they are ready before their shift, and who did not. Whom Teams does not know cannot be asked:
 * that is told at once.
 */
export function paraatheidVan(
  zicht: Vooruitzicht,
  staat: RoosterStaat,
  bereik: Bereik,
  nu: Tijdstip,
  volgNr: () => number,
): readonly RoosterEvent[] {
  const { minutenVooraf, bevestigMinuten } = zicht.locatie.paraatheid;
  if (minutenVooraf === 0) return [];
  const open = staat.paraat.filter(({ stand }) => stand === 'gevraagd');
  const oud = open.flatMap((vraag): readonly RoosterEvent[] => {
    if (vraag.van > nu && !isNogVan(zicht, vraag)) return [{ type: 'ParaatheidVervallen', nr: vraag.nr }];
    if (vraag.van - bevestigMinuten * MINUUT > nu) return [];
    return [{ type: 'NietParaat', nr: vraag.nr, reden: 'niet-bevestigd' }];
  });
  const nieuw = komendeMensen(zicht, nu)
    .filter(
      ({ houder, persoonId, van }) =>
        !staat.paraat.some(
          (p) =>
            p.persoonId === persoonId &&
            p.van === van &&
            p.stand !== 'vervallen' &&
            houderSleutel(p.plek.houder) === houderSleutel(houder),
        ),
    )
    .flatMap(({ houder, persoonId, van, tot }): readonly RoosterEvent[] => {
      const nr = volgNr();
      const plek = plekVan(zicht.locatie, houder);
      const label = zicht.locatie.personen.find(({ id }) => id === persoonId)?.label ?? persoonId;
      const { chat = false, reserve = false } = bereik[persoonId] ?? {};
      const laatsteTest = staat.getest[persoonId] ?? null;
      const vraag = { nr, plek, persoonId, label, reserve, laatsteTest, van, tot };
      return [
        { type: 'ParaatheidGevraagd', ...vraag },
        ...(chat ? [] : [{ type: 'NietParaat', nr, reden: 'geen-chat' } as const]),
      ];
    });
  return [...oud, ...nieuw];
}

/** A card that asks it could not be delivered; null: it no longer matters. */
export function nietParaat(staat: RoosterStaat, nr: number, reden: NietParaatReden): RoosterEvent | null {
  const vraag = staat.paraat.find((p) => p.nr === nr);
  return vraag?.stand === 'gevraagd' ? { type: 'NietParaat', nr, reden } : null;
}
