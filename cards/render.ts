import type { View } from '../src/domain/afgeleid/views.ts';
import aanmeldcodeJson from './aanmeldcode.json' with { type: 'json' };
import aanmeldvraagJson from './aanmeldvraag.json' with { type: 'json' };
import accountGekoppeldJson from './account-gekoppeld.json' with { type: 'json' };
import alarmJson from './alarm.json' with { type: 'json' };
import bereikbaarheidJson from './bereikbaarheid.json' with { type: 'json' };
import bundelJson from './bundel.json' with { type: 'json' };
import deelAJson from './deel-a.json' with { type: 'json' };
import formulierJson from './formulier.json' with { type: 'json' };
import gedeeldJson from './gedeeld.json' with { type: 'json' };
import helpJson from './help.json' with { type: 'json' };
import herinneringJson from './herinnering.json' with { type: 'json' };
import intakeAlarmJson from './intake-alarm.json' with { type: 'json' };
import inzienJson from './inzien.json' with { type: 'json' };
import type { Kaart, Sjabloondata } from './kaart.ts';
import klaarJson from './klaar.json' with { type: 'json' };
import nieuweZaakJson from './nieuwe-zaak.json' with { type: 'json' };
import oefeningJson from './oefening.json' with { type: 'json' };
import oproepJson from './oproep.json' with { type: 'json' };
import piketJson from './piket.json' with { type: 'json' };
import { aanmeldcode } from './presenters/aanmeldcode.ts';
import { aanmeldvraag } from './presenters/aanmeldvraag.ts';
import { accountGekoppeld } from './presenters/account-gekoppeld.ts';
import { alarm } from './presenters/alarm.ts';
import { bereikbaarheid } from './presenters/bereikbaarheid.ts';
import { bundel } from './presenters/bundel.ts';
import { deelA } from './presenters/deel-a.ts';
import { formulier } from './presenters/formulier.ts';
import { help } from './presenters/help.ts';
import { herinnering } from './presenters/herinnering.ts';
import { gedeeldeZaakkaart, nieuweZaakkaart } from './presenters/inname.ts';
import { intakeAlarm } from './presenters/intake-alarm.ts';
import { inzien } from './presenters/inzien.ts';
import { klaar } from './presenters/klaar.ts';
import { nabespreking } from './presenters/nabespreking.ts';
import { oefenbediening, oefening, oefenkeuze, oefenvraag } from './presenters/oefening.ts';
import { oproep } from './presenters/oproep.ts';
import { piket } from './presenters/piket.ts';
import { rollen } from './presenters/rollen.ts';
import { rooster } from './presenters/rooster.ts';
import { roosterbericht } from './presenters/roosterbericht.ts';
import { storing } from './presenters/storing.ts';
import { tafel } from './presenters/tafel.ts';
import { tafelzaak } from './presenters/tafelzaak.ts';
import { taken } from './presenters/taken.ts';
import { thread } from './presenters/thread.ts';
import { tijdlijn } from './presenters/tijdlijn.ts';
import { vangrail } from './presenters/vangrail.ts';
import { vraag } from './presenters/vraag.ts';
import { waarom } from './presenters/waarom.ts';
import { welkom } from './presenters/welkom.ts';
import { zaak } from './presenters/zaak.ts';
import { zaken } from './presenters/zaken.ts';
import rollenJson from './rollen.json' with { type: 'json' };
import roosterJson from './rooster.json' with { type: 'json' };
import roosterberichtJson from './roosterbericht.json' with { type: 'json' };
import { sjabloon } from './sjabloon.ts';
import storingJson from './storing.json' with { type: 'json' };
import tafelJson from './tafel.json' with { type: 'json' };
import tafelzaakJson from './tafelzaak.json' with { type: 'json' };
import takenJson from './taken.json' with { type: 'json' };
import threadJson from './thread.json' with { type: 'json' };
import tijdlijnJson from './tijdlijn.json' with { type: 'json' };
import vangrailJson from './vangrail.json' with { type: 'json' };
import vraagJson from './vraag.json' with { type: 'json' };
import waaromJson from './waarom.json' with { type: 'json' };
import welkomJson from './welkom.json' with { type: 'json' };
import zaakJson from './zaak.json' with { type: 'json' };
import zakenJson from './zaken.json' with { type: 'json' };

/** The cards of an exercise have one shape. */
const oefensjabloon = sjabloon(oefeningJson);

/** One compiled template per kind of view. */
const sjablonen: Readonly<Record<View['soort'], (data: Sjabloondata) => Kaart>> = {
  zaak: sjabloon(zaakJson),
  'deel-a': sjabloon(deelAJson),
  formulier: sjabloon(formulierJson),
  vangrail: sjabloon(vangrailJson),
  vraag: sjabloon(vraagJson),
  herinnering: sjabloon(herinneringJson),
  bundel: sjabloon(bundelJson),
  alarm: sjabloon(alarmJson),
  thread: sjabloon(threadJson),
  taken: sjabloon(takenJson),
  tijdlijn: sjabloon(tijdlijnJson),
  waarom: sjabloon(waaromJson),
  inzien: sjabloon(inzienJson),
  klaar: sjabloon(klaarJson),
  zaken: sjabloon(zakenJson),
  tafel: sjabloon(tafelJson),
  tafelzaak: sjabloon(tafelzaakJson),
  piket: sjabloon(piketJson),
  help: sjabloon(helpJson),
  welkom: sjabloon(welkomJson),
  'intake-alarm': sjabloon(intakeAlarmJson),
  'account-gekoppeld': sjabloon(accountGekoppeldJson),
  aanmeldcode: sjabloon(aanmeldcodeJson),
  aanmeldvraag: sjabloon(aanmeldvraagJson),
  rollen: sjabloon(rollenJson),
  storing: sjabloon(storingJson),
  oproep: sjabloon(oproepJson),
  bereikbaarheid: sjabloon(bereikbaarheidJson),
  rooster: sjabloon(roosterJson),
  roosterbericht: sjabloon(roosterberichtJson),
  'nieuwe-zaak': sjabloon(nieuweZaakJson),
  gedeeld: sjabloon(gedeeldJson),
  oefening: oefensjabloon,
  oefenkeuze: oefensjabloon,
  oefenbediening: oefensjabloon,
  oefenvraag: oefensjabloon,
  nabespreking: oefensjabloon,
};

/** Draws a view as an Adaptive Card. Pure: the same view gives the same card, byte for byte (invariant 7). */
export function render(view: View): Kaart {
  return sjablonen[view.soort](sjabloondata(view));
}

function sjabloondata(view: View): Sjabloondata {
  switch (view.soort) {
    case 'zaak':
      return zaak(view);
    case 'nieuwe-zaak':
      return nieuweZaakkaart(view);
    case 'gedeeld':
      return gedeeldeZaakkaart(view);
    case 'deel-a':
      return deelA(view);
    case 'formulier':
      return formulier(view);
    case 'vangrail':
      return vangrail(view);
    case 'vraag':
      return vraag(view);
    case 'herinnering':
      return herinnering(view);
    case 'bundel':
      return bundel(view);
    case 'alarm':
      return alarm(view);
    case 'thread':
      return thread(view);
    case 'taken':
      return taken(view);
    case 'tijdlijn':
      return tijdlijn(view);
    case 'waarom':
      return waarom(view);
    case 'inzien':
      return inzien(view);
    case 'klaar':
      return klaar(view);
    case 'tafel':
      return tafel(view);
    case 'tafelzaak':
      return tafelzaak(view);
    case 'zaken':
      return zaken(view);
    case 'piket':
      return piket(view);
    case 'help':
      return help(view);
    case 'welkom':
      return welkom(view);
    case 'intake-alarm':
      return intakeAlarm(view);
    case 'account-gekoppeld':
      return accountGekoppeld(view);
    case 'aanmeldcode':
      return aanmeldcode(view);
    case 'aanmeldvraag':
      return aanmeldvraag(view);
    case 'rollen':
      return rollen(view);
    case 'storing':
      return storing(view);
    case 'oproep':
      return oproep(view);
    case 'bereikbaarheid':
      return bereikbaarheid(view);
    case 'oefening':
      return oefening(view);
    case 'oefenkeuze':
      return oefenkeuze(view);
    case 'oefenbediening':
      return oefenbediening(view);
    case 'oefenvraag':
      return oefenvraag(view);
    case 'nabespreking':
      return nabespreking(view);
    case 'rooster':
      return rooster(view);
    case 'roosterbericht':
      return roosterbericht(view);
  }
}
