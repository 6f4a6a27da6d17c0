import type { Feitregel } from '../../src/domain/afgeleid/views.ts';
import { dagTijd } from '../../src/domain/termijnen/opmaak.ts';
import type { Tijdstip } from '../../src/domain/termijnen/tijdstip.ts';
import type { Vangrail } from '../../src/domain/werkproces/besluiten.ts';
import { redenwoorden } from '../../src/domain/werkproces/vangrailredenen.ts';
import { voorafDoor } from '../teksten/deel-a.ts';
import {
  acuutFeit,
  feitlabel,
  feitwoorden,
  lopendeMaatregel,
  maatregel,
  sashUitkomst,
  vrijheidsbesluit,
  zaakbesluit,
} from '../teksten/feiten.ts';
import { rolnaam } from '../teksten/rollen.ts';
import { slachtofferNummer } from '../teksten/taken.ts';
import { vangrailnamen } from '../teksten/vangrail.ts';
import { moment, momentZin } from '../tijd.ts';
import { vlak } from '../vrije-tekst.ts';
import { bewakingszin } from './feitregel-bewaking.ts';
import { slachtofferfeit } from './slachtofferfeit.ts';

/** A known fact as one line with a bold label: `**Deel A:** acuut onveilig`. */
export function feitzin(feit: Feitregel, peil: Tijdstip): string {
  return `**${feitlabel[feit.soort]}:** ${waarde(feit, peil)}`;
}

function namen(vangrails: readonly Vangrail[]): readonly string[] {
  return vangrails.length === 0 ? [] : [vangrails.map((naam) => vangrailnamen[naam]).join(', ')];
}

function waarde(feit: Feitregel, peil: Tijdstip): string {
  switch (feit.soort) {
    case 'registratie':
      return [feit.registratienummer, feit.vtMeldingNr]
        .flatMap((nummer) => (nummer === null ? [] : [vlak(nummer)]))
        .join(', ');
    case 'acuut':
      return [
        feit.zonderAntwoord === true ? feitwoorden.zonderAntwoord : acuutFeit[feit.acuut],
        ...(feit.regio === null ? [] : [rolnaam('vt', feit.regio)]),
        ...(feit.compleet || feit.zonderAntwoord === true ? [] : [feitwoorden.incompleet]),
        ...(feit.verschil ? [feitwoorden.verschil] : []),
        ...(feit.telefonisch === undefined
          ? []
          : [
              (feit.telefonisch.zelfBevestigd === true ? feitwoorden.zelfBevestigd : feitwoorden.telefonisch)
                .replace('{rol}', rolnaam(feit.telefonisch.rol))
                .replace('{op}', momentZin(feit.telefonisch.op, peil)),
            ]),
      ].join(', ');
    case 'advies':
      return `${rolnaam(feit.rol)}, ${feit.binnen ? feitwoorden.adviesBinnen : feitwoorden.adviesNietBinnen}`;
    case 'sash':
      return feit.automatisch === true
        ? `${sashUitkomst.hoog}, ${feitwoorden.automatisch}`
        : sashUitkomst[feit.uitkomst];
    case 'rode-vlaggen':
      return feitwoorden.zeerHoog;
    case 'lopende-maatregel':
      return lopendeMaatregel[feit.maatregel];
    case 'vooraf':
      return `${acuutFeit[feit.uitkomst]}, ${voorafDoor[feit.door]} ${momentZin(feit.op, peil)}`;
    case 'vrijheid':
      return [
        vrijheidsbesluit[feit.besluit],
        ...feit.maatregelen.map((soort) => maatregel[soort]),
        moment(feit.op, peil),
      ].join(', ');
    case 'zaakbesluit':
      return [...feit.besluiten.map((besluit) => zaakbesluit[besluit]), moment(feit.op, peil)].join(', ');
    case 'informant':
      return [
        ...(feit.slachtoffer === null ? [] : [slachtofferNummer(feit.slachtoffer)]),
        feit.rol === null ? feitwoorden.nogNiemand : rolnaam(feit.rol),
      ].join(', ');
    case 'pogingen':
      return `${feit.aantal}, ${feitwoorden.laatste} ${moment(feit.laatste, peil)}`;
    case 'wens-slachtoffer':
    case 'veilig-kanaal':
    case 'eerste-contact':
    case 'toestemming-vt':
    case 'geinformeerd':
      return slachtofferfeit(feit, peil);
    case 'plandatum':
      return dagTijd(feit.op, peil);
    case 'plandatum-punt':
      return [rolnaam(feit.rol), feit.klaar ? feitwoorden.klaar : feitwoorden.nietKlaar].join(', ');
    case 'recidive':
      return feitwoorden.recidive;
    case 'stalking-aanhouden':
      return feitwoorden.stalkingAanhouden;
    case 'plandatum-verzet':
      return feit.aantal === 1
        ? feitwoorden.eenKeer
        : feitwoorden.keren.replace('{aantal}', String(feit.aantal));
    case 'rc':
    case 'uitspraak':
    case 'maatregel':
    case 'check':
    case 'beoordeling':
    case 'eerder-deel-a':
    case 'schending':
      return bewakingszin(feit, peil);
    case 'reden':
      return [...namen(feit.vangrails), redenwoorden[feit.reden]].join('. ');
  }
}
