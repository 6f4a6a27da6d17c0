import type { Doel } from '../instellingen/stappen.ts';
import { rcTermijn } from '../zaak/bewaking/hechtenis.ts';
import { deelATaakId } from '../zaak/deel-a-ronde.ts';
import { antwoordenVerschillen, isZelfBevestigd } from '../zaak/deel-a-stand.ts';
import { isPlandatumVoorbij } from '../zaak/plandatum.ts';
import { getoondNummer } from '../zaak/slachtoffer.ts';
import type { Taak } from '../zaak/taak.ts';
import { opgevolgdOp } from '../zaak/vraagpost.ts';
import type { Rolhouder } from '../zaak/wie.ts';
import type { Alarm, Draadregel, Herinnering, Zaak } from '../zaak/zaak.ts';
import { kopZonderKlok, zaakkop } from './kop.ts';
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
  const opnieuwOp = opgevolgdOp(taak, gegeven.op);
  return {
    soort: 'herinnering',
    kop: opnieuwOp === null ? zaakkop(zaak) : kopZonderKlok(zaak),
    taak: taakverwijzing(taak, weergave),
    aan,
    uiterlijk: taak.uiterlijk,
    gevraagdOp: taak.gevraagdOp,
    verstreken: isVerstreken(taak, gegeven),
    laatGeplandOp: gegeven.laat ? gegeven.gepland : null,
    ...(opnieuwOp === null ? standVan(zaak, taak) : { stand: 'opnieuw', standOp: opnieuwOp }),
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

/** Whether an answer of this Veilig Thuis would end what the alarm is about. */
function vraagtAntwoord(zaak: Zaak, { soort }: Alarm, organisatie: string): boolean {
  const deelA = zaak.deelA[organisatie];
  if (soort === 'zelf-bevestigd') return isZelfBevestigd(deelA);
  if (soort === 'zit-vast') return true;
  return soort === 'antwoorden-verschillen' && antwoordenVerschillen(deelA);
}

export function alarmpost(zaak: Zaak, alarm: Alarm, { rol, organisatie }: Rolhouder): AlarmView {
  const gesloten = zaak.status !== 'open';
  const antwoordt =
    !gesloten && rol === 'vt' && organisatie !== undefined && vraagtAntwoord(zaak, alarm, organisatie);
  return {
    soort: 'alarm',
    kop: zaakkop(zaak),
    alarm: alarm.soort,
    op: alarm.op,
    gesloten,
    ...(alarm.soort === 'rc-termijn-gewijzigd' ? { termijn: rcTermijn(zaak) } : {}),
    ...(antwoordt ? { deelA: deelATaakId(zaak, organisatie) } : {}),
  };
}

export function draadpost(zaak: Zaak, regel: Draadregel, weergave: Weergave): ThreadView {
  const organisatie = regel.organisatie === null ? null : organisatienaam(weergave, regel.organisatie);
  return { soort: 'thread', kop: kopZonderKlok(zaak), ...regel, organisatie };
}
