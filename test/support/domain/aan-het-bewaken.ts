import type { TaakSoort } from '../../../src/domain/instellingen/stappen.ts';
import type { Taak } from '../../../src/domain/zaak/taak.ts';
import type { iemand, Stap } from './tafel.ts';

type Collega = ReturnType<typeof iemand>;
type Invoer = Readonly<Record<string, unknown>>;

/** A complete measure, in contents that every title of a decision form allows. */
export const AANVULLING: Invoer = {
  inhoud: ['contactverbod'],
  toezicht: 'politie',
  meldt: 'politie',
  overtreding: '112-politie',
};

function kies<T>(n: number, ...uit: readonly [T, ...T[]]): T {
  return uit[n % uit.length] ?? uit[0];
}

/** What whoever watches a measure, a detention or a check does about this task; `n` chooses how. */
export function bewaakt(taak: Taak, wie: Collega, n: number): Stap {
  const taakId = taak.id;
  const met = (invoer: Invoer) => ({ taakId, revisie: taak.revisie, invoer });
  const acties: Partial<Record<TaakSoort, () => Stap>> = {
    'acute-check': () =>
      wie.doet({ type: 'beantwoord-check', ...met({ antwoord: kies(n, 'ja', 'nee', 'later') }) }),
    hechtenis: () =>
      wie.doet({ type: 'verleng-hechtenis', ...met((n & 1) > 0 ? { tot: '2027-01-15' } : {}) }),
    voorgeleiding: () => {
      const uitkomst = kies(n, 'volgt', 'bewaring', 'schorsing', 'afgewezen', 'heenzending');
      const voorwaarden = (n & 8) > 0 ? { voorwaarden: ['contactverbod'], einde: '2027-02-01' } : {};
      return wie.doet({ type: 'leg-voorgeleiding-vast', ...met({ uitkomst, verzet: 'ja', ...voorwaarden }) });
    },
    'maatregel-aanvullen': () => {
      const titel = (n & 1) > 0 ? { titel: 'civiel' } : {};
      const einde = (n & 2) > 0 ? { einde: '2027-01-10' } : {};
      return wie.doet({
        type: 'vul-maatregel-aan',
        ...met({ ...AANVULLING, ...titel, ...einde }),
        reden: 'anders',
      });
    },
    maatregel: () => {
      const vervolg = kies(n, 'verlengd', 'loopt-af', 'ingetrokken', 'overgedragen');
      const extra = { tot: '2027-03-01', aan: 'lokaal-team' };
      return wie.doet({ type: 'vervolg-maatregel', ...met({ vervolg, ...extra }), reden: 'anders' });
    },
    verbod: () => wie.doet({ type: 'registreer-verbod', taakId }),
    schending: () => wie.doet({ type: 'volg-schending-op', ...met({ gevolg: 'aanhouding' }) }),
  };
  return acties[taak.soort]?.() ?? wie.doet({ type: 'meld-ter-plaatse', taakId });
}
