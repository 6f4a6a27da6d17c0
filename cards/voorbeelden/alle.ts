import type { View } from '../../src/domain/afgeleid/views.ts';
import {
  helpVoorbeelden,
  intakeAlarmVoorbeelden,
  piketVoorbeelden,
  welkomVoorbeelden,
  zakenVoorbeelden,
} from './algemeen.ts';
import type { Voorbeeld } from './basis.ts';
import { bereikbaarheidVoorbeelden, oproepVoorbeelden } from './bereikbaarheid.ts';
import { alarmVoorbeelden, klaarVoorbeelden, threadVoorbeelden } from './berichten.ts';
import { bundelVoorbeelden } from './bundel.ts';
import { deelAVoorbeelden } from './deel-a.ts';
import { formulierVoorbeelden } from './formulier.ts';
import { gedeeldVoorbeelden, nieuweZaakVoorbeelden } from './inname.ts';
import {
  nabesprekingVoorbeelden,
  oefenbedieningVoorbeelden,
  oefeningVoorbeelden,
  oefenkeuzeVoorbeelden,
  oefenvraagVoorbeelden,
} from './oefening.ts';
import { roosterberichtVoorbeelden, roosterVoorbeelden } from './rooster.ts';
import { inzienVoorbeelden, takenVoorbeelden, tijdlijnVoorbeelden } from './schermen.ts';
import { storingVoorbeelden } from './storing.ts';
import { tafelVoorbeelden, tafelzaakVoorbeelden } from './tafel.ts';
import {
  aanmeldcodeVoorbeelden,
  aanmeldvraagVoorbeelden,
  accountVoorbeelden,
  rollenVoorbeelden,
} from './toegang.ts';
import { vangrailVoorbeelden } from './vangrail.ts';
import { herinneringVoorbeelden, vraagVoorbeelden } from './vraag.ts';
import { waaromVoorbeelden } from './waarom.ts';
import { zaakVoorbeelden } from './zaak.ts';

/** Samples of every kind of view; the first of a kind is its picture in `docs/kaarten/`. */
export const voorbeelden: Readonly<Record<View['soort'], readonly Voorbeeld[]>> = {
  zaak: zaakVoorbeelden,
  'deel-a': deelAVoorbeelden,
  formulier: formulierVoorbeelden,
  vangrail: vangrailVoorbeelden,
  vraag: vraagVoorbeelden,
  herinnering: herinneringVoorbeelden,
  bundel: bundelVoorbeelden,
  alarm: alarmVoorbeelden,
  thread: threadVoorbeelden,
  taken: takenVoorbeelden,
  tijdlijn: tijdlijnVoorbeelden,
  waarom: waaromVoorbeelden,
  inzien: inzienVoorbeelden,
  klaar: klaarVoorbeelden,
  zaken: zakenVoorbeelden,
  tafel: tafelVoorbeelden,
  tafelzaak: tafelzaakVoorbeelden,
  piket: piketVoorbeelden,
  help: helpVoorbeelden,
  welkom: welkomVoorbeelden,
  'intake-alarm': intakeAlarmVoorbeelden,
  'account-gekoppeld': accountVoorbeelden,
  aanmeldcode: aanmeldcodeVoorbeelden,
  aanmeldvraag: aanmeldvraagVoorbeelden,
  rollen: rollenVoorbeelden,
  storing: storingVoorbeelden,
  oproep: oproepVoorbeelden,
  bereikbaarheid: bereikbaarheidVoorbeelden,
  'nieuwe-zaak': nieuweZaakVoorbeelden,
  gedeeld: gedeeldVoorbeelden,
  rooster: roosterVoorbeelden,
  roosterbericht: roosterberichtVoorbeelden,
  oefening: oefeningVoorbeelden,
  oefenkeuze: oefenkeuzeVoorbeelden,
  oefenbediening: oefenbedieningVoorbeelden,
  oefenvraag: oefenvraagVoorbeelden,
  nabespreking: nabesprekingVoorbeelden,
};
