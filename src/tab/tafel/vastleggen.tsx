import { useMemo, useRef, useState } from 'preact/hooks';
import type { EigenLocatie } from '../../app/tab/bericht.ts';
import type { Bewijs } from '../api/aanroep.ts';
import { Kaartvak } from '../kaart/kaartvak.tsx';
import { tafelwoorden } from '../woorden/overig.ts';

type Props = {
  readonly bewijs: Bewijs;
  readonly locatie: EigenLocatie;
  readonly zaakId: string;
  /** Something was kept: what else stands here may have changed. */
  readonly gedaan: () => void;
};

/** Roles that agree on actions; who may is checked when it is sent. */
const SPREEKT_AF: ReadonlySet<string> = new Set(['vt', 'politie', 'ovj', 'kpc']);

const verbs = { notitie: 'zaak.notitie', actie: 'overleg.actie' } as const;

/** Notes and actions of the table, written down while the case is on the screen. */
export function Vastleggen({ bewijs, locatie, zaakId, gedaan }: Props) {
  const [wat, kies] = useState<keyof typeof verbs | null>(null);
  const knoppen = useRef<HTMLDivElement>(null);
  /** Back to the button that opened it. */
  const sluit = (): void => {
    knoppen.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
    kies(null);
  };
  const begin = useMemo(
    () => (wat === null ? null : { verb: verbs[wat], data: { z: zaakId } }),
    [wat, zaakId],
  );
  const soorten = (['notitie', 'actie'] as const).filter(
    (soort) => soort === 'notitie' || locatie.rollen.some(({ rol }) => SPREEKT_AF.has(rol)),
  );
  return (
    <section class="doen zonder-kop" aria-label={tafelwoorden.vastleggen}>
      <div class="knoppen" ref={knoppen}>
        {soorten.map((soort) => (
          <button
            key={soort}
            type="button"
            class="knop"
            aria-pressed={wat === soort}
            onClick={() => kies(wat === soort ? null : soort)}
          >
            {tafelwoorden[soort]}
          </button>
        ))}
      </div>
      {begin !== null && (
        <Kaartvak
          key={begin.verb}
          bewijs={bewijs}
          begin={begin}
          gedaan={gedaan}
          buiten={(verb) => {
            if (verb !== 'zaak') return false;
            sluit();
            return true;
          }}
          terug={sluit}
        />
      )}
    </section>
  );
}
