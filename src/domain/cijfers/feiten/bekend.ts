import { isHg } from '../../zaak/hg-label.ts';
import { keuzeIn } from '../../zaak/routes/route.ts';
import type { Zaak } from '../../zaak/zaak.ts';
import type { Waarneming } from '../waarneming.ts';
import { ALLES } from '../waarneming.ts';

/** What one Veilig Thuis said of its own files; `fase` null: not known or no open file. */
type Bekend = {
  readonly bekend: 'ja' | 'nee' | 'onbekend';
  readonly dossier: 'open' | 'geen-open' | 'onbekend';
  readonly fase: string | null;
};

const NEE: Bekend = { bekend: 'nee', dossier: 'onbekend', fase: null };

/** The side question of a case without label: is the system known (werkproces §2). */
function uitVraag(zaak: Zaak, regio: string): Bekend | null {
  const antwoord = keuzeIn(zaak.gegeven[`bekend:${regio}`] ?? null, 'bekend');
  if (antwoord === 'open') return { bekend: 'ja', dossier: 'open', fase: null };
  if (antwoord === 'eerder') return { bekend: 'ja', dossier: 'geen-open', fase: null };
  return antwoord === 'nee' ? NEE : null;
}

function bij(zaak: Zaak, regio: string): Bekend {
  const deelA = zaak.deelA[regio];
  const { bekend, dossier } = deelA?.details?.antwoorden ?? {};
  if (typeof dossier === 'string' && dossier !== '') {
    return dossier === 'geen'
      ? { bekend: bekend === 'nee' ? 'nee' : 'ja', dossier: 'geen-open', fase: null }
      : { bekend: 'ja', dossier: 'open', fase: dossier };
  }
  if (bekend === 'ja') return { bekend: 'ja', dossier: 'onbekend', fase: null };
  if (bekend === 'nee') return NEE;
  const gevraagd = uitVraag(zaak, regio);
  if (gevraagd !== null) return gevraagd;
  const gezocht = (deelA?.nietGevondenOp ?? null) !== null;
  return gezocht ? NEE : { bekend: 'onbekend', dossier: 'onbekend', fase: null };
}

/** Known at one is known; not known only when all of them looked. An open file at one is an open file. */
function samen(alle: readonly Bekend[]): Bekend {
  const open = alle.find(({ dossier }) => dossier === 'open');
  if (open !== undefined) return open;
  const bekend = alle.filter((een) => een.bekend === 'ja');
  const [eerste] = bekend;
  if (eerste !== undefined) {
    const geenOpen = bekend.every(({ dossier }) => dossier === 'geen-open');
    return { bekend: 'ja', dossier: geenOpen ? 'geen-open' : 'onbekend', fase: null };
  }
  const nee = alle.length > 0 && alle.every((een) => een.bekend === 'nee');
  return nee ? NEE : { bekend: 'onbekend', dossier: 'onbekend', fase: null };
}

function rij(rijnaam: string, { bekend, dossier, fase }: Bekend): readonly Waarneming[] {
  const tel = (cijfer: 'bekend' | 'dossier' | 'dossierfase', deel: string): Waarneming => ({
    cijfer,
    rij: rijnaam,
    deel,
  });
  return [
    tel('bekend', bekend),
    ...(bekend === 'ja' ? [tel('dossier', dossier)] : []),
    ...(dossier === 'open' ? [tel('dossierfase', fase ?? 'onbekend')] : []),
  ];
}

/** Known at Veilig Thuis, with an open file, and its phase: the factsheet of the pilot (B, bijlage 1). */
export function bekendBijVt(zaak: Zaak): readonly Waarneming[] {
  if (!isHg(zaak) && zaak.bekendGevraagdOp === null) return [];
  const alle = zaak.vtRegios.map((regio) => [regio, bij(zaak, regio)] as const);
  return [
    ...rij(ALLES, samen(alle.map(([, bekend]) => bekend))),
    ...alle.flatMap(([regio, bekend]) => rij(regio, bekend)),
  ];
}
