import type { Doel } from '../instellingen/stappen.ts';
import { isPlandatumVoorbij } from '../zaak/plandatum.ts';
import { getoondNummer } from '../zaak/slachtoffer.ts';
import type { Taak } from '../zaak/taak.ts';
import type { Alarm, Draadregel, Herinnering, Zaak } from '../zaak/zaak.ts';
import { zaakkop } from './kop.ts';
import { overdrachtsregels } from './overdrachtsregels.ts';
import { standVan, taakverwijzing } from './taakposten.ts';
import type { AlarmView, HerinneringView, ThreadView } from './views.ts';
import type { Weergave } from './weergave.ts';
import { organisatienaam, telefoonVan } from './weergave.ts';

/** A reminder as it was given: what was true then stays, only whether the task is done is live. */
export function herinnering(
  zaak: Zaak,
  taak: Taak,
  gegeven: Herinnering,
  aan: Doel,
  ingehaald: boolean,
  weergave: Weergave,
): HerinneringView {
  const belt = gegeven.bellen.includes(aan);
  const telefoon = telefoonVan(weergave, taak);
  return {
    soort: 'herinnering',
    kop: zaakkop(zaak),
    taak: taakverwijzing(taak, weergave),
    aan,
    uiterlijk: taak.uiterlijk,
    gevraagdOp: taak.gevraagdOp,
    verstreken: isVerstreken(taak, gegeven),
    laatGeplandOp: gegeven.laat ? gegeven.gepland : null,
    ...standVan(zaak, taak),
    slachtoffer: getoondNummer(zaak, taak),
    ingehaald,
    bellen: belt ? { telefoon } : null,
    telefoon,
    overdracht: aan === 'taakhouder' || aan === 'ovj' ? overdrachtsregels(zaak, taak, gegeven, weergave) : [],
  };
}

function isVerstreken({ soort, uiterlijk }: Taak, { op }: Herinnering): boolean {
  if (uiterlijk === null) return false;
  return soort === 'plandatum' ? isPlandatumVoorbij(uiterlijk, op) : op >= uiterlijk;
}

export function alarmpost(zaak: Zaak, alarm: Alarm): AlarmView {
  const gesloten = zaak.status !== 'open';
  return { soort: 'alarm', kop: zaakkop(zaak), alarm: alarm.soort, op: alarm.op, gesloten };
}

export function draadpost(zaak: Zaak, regel: Draadregel, weergave: Weergave): ThreadView {
  const organisatie = regel.organisatie === null ? null : organisatienaam(weergave, regel.organisatie);
  return { soort: 'thread', kop: draadkop(zaak), ...regel, organisatie };
}

/** A line in the thread says what happened then: its head carries no clock that moves afterwards. */
function draadkop(zaak: Zaak): ThreadView['kop'] {
  return { ...zaakkop(zaak), uiterlijk: null, uiterlijkVan: null };
}
