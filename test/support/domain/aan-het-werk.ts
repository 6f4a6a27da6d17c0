import type { Rol } from '../../../src/domain/rollen.ts';
import type { Taak } from '../../../src/domain/zaak/taak.ts';
import type { Zaak } from '../../../src/domain/zaak/zaak.ts';
import { bewaakt } from './aan-het-bewaken.ts';
import type { Stap } from './tafel.ts';
import { INBRENG, iemand, ONVEILIG, VEILIG } from './tafel.ts';

/** A choice among these by a number that a generator made. */
function kies<T>(n: number, ...uit: readonly [T, ...T[]]): T {
  return uit[n % uit.length] ?? uit[0];
}

const ADVIES = { advies: 'maatregelen', kinderenBekend: 'nee', gesproken: 'vt' };
const informanten: readonly [Rol, ...Rol[]] = ['shn', 'ovj', 'vt', 'politie'];

/** What whoever owes this task does about it; `n` chooses how. */
export function doet(taak: Taak, n: number): Stap {
  const wie = iemand(taak.rol, taak.organisatie, `${taak.organisatie ?? taak.rol}-${n % 2}`);
  switch (taak.soort) {
    case 'deel-a':
      return wie.antwoord(kies(n >> 1, 'ja', 'nee', 'ja', 'nee', 'later', 'niet-gevonden', 'andere-regio'));
    case 'deel-a-bevestiging':
      return wie.antwoord(kies(n >> 1, 'ja', 'nee', 'later'));
    case 'deel-a-aanvulling':
      return wie.vultAan(
        kies(n >> 1, VEILIG, ONVEILIG, { toegang: 'ja' }, { ...ONVEILIG, redenNee: 'plan' }),
      );
    case 'inbreng': {
      const jeugd = taak.rol === 'rvdk' && (n & 2) > 0;
      const extra = taak.rol === 'politie' && (n & 4) > 0 ? { kindcheck: 'ja' } : {};
      // Whoever advises without having spoken Veilig Thuis says why (G6, G7).
      const reden = (n & 1) > 0 ? 'anders' : null;
      return wie.brengtIn({ ...(jeugd ? ADVIES : INBRENG[taak.rol]), ...extra }, reden);
    }
    case 'processtap':
      return wie.vultIn(taak.id, n);
    case 'vrijheid': {
      const besluit = kies(n, 'ivs', 'heenzenden', 'heenzenden-509hh', 'voorgeleiding');
      return wie.besluitVrijheid({ besluit, informant: kies(n >> 2, '', ...informanten) }, 'anders');
    }
    case 'zaakbesluit':
      return wie.besluitZaak(
        {
          besluiten: [kies(n, 'plandatum', 'hg-spreekuur', 'zvh', 'dagvaarding')],
          plandatum: '2026-12-14',
          items: 'advies-3ro,voorwaarden-vt',
        },
        'anders',
      );
    case 'kennisname':
      return wie.neemtKennis();
    case 'overdracht':
      return wie.draagtOver();
    case 'vt-informeren':
      return wie.informeertVt();
    case 'ambtshalve':
      return wie.verteltAmbtshalve((n & 1) === 0);
    case 'informant':
      return wie.kiestInformant(kies(n, ...informanten));
    case 'slachtoffer': {
      const uitkomst = kies(n, 'bereikt', 'niet-bereikt', 'overgedragen', 'wil-geen-bericht', 'overgedragen');
      return wie.probeert(uitkomst, {
        slachtoffer: taak.slachtoffer ?? 1,
        aan: kies(n >> 3, ...informanten),
      });
    }
    case 'plandatum':
      return (n & 1) > 0
        ? wie.verzetPlandatum(kies(n >> 1, '2026-12-10', '2026-12-20', '2026-11-30'))
        : wie.handeltPlandatumAf(['dagvaarding'], 'anders');
    case 'plandatum-item':
      return wie.rondtItemAf();
    case 'spreekuur':
      return (n & 2) > 0
        ? wie.antwoordt(taak.soort, { gesprek: 'niet-verschenen' })
        : wie.antwoordt(taak.soort);
    case 'drie-vragen':
    case 'vt-melding':
    case 'triage':
    case 'bekend':
    case 'spreekuur-vragen':
    case 'zvh-agenda':
    case 'zvh-advies':
    case 'mda-veiligheid':
    case 'mda-plan':
    case 'overleg-zorg':
    case 'overleg-nodig':
    case 'overleg-vervolg':
    case 'actie':
      return wie.antwoordt(taak.soort);
    case 'route-besluit':
      return wie.besluitNaRoute([kies(n, 'ongewijzigd', 'hg-spreekuur', 'sepot-02')], 'anders');
    case 'acute-check':
    case 'hechtenis':
    case 'voorgeleiding':
    case 'maatregel-aanvullen':
    case 'maatregel':
    case 'verbod':
    case 'schending':
    case 'ter-plaatse':
      return bewaakt(taak, wie, n);
  }
}

/** Somebody at the table does one of the tasks of the case, or changes an answer that was given. */
export function werkt(zaak: Zaak, welke: number, hoe: number): Stap | null {
  const taken = Object.values(zaak.taken).filter(({ status }) => status !== 'vervallen');
  const taak = taken[welke % Math.max(1, taken.length)];
  return taak === undefined ? null : doet(taak, hoe);
}
