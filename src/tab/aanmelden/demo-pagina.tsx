import { useEffect, useMemo, useState } from 'preact/hooks';
import { App } from '../app.tsx';
import type { Begin } from '../begin.ts';
import { inRust } from '../delen/rust.ts';
import type { TeamsHost } from '../teams/host.ts';
import { paginawoorden } from '../woorden/pagina.ts';
import type { Demopersoon } from './demo.ts';
import { bewaarPersoon, demobewijs } from './demo.ts';

type Props = {
  readonly personen: readonly Demopersoon[];
  readonly host: TeamsHost | null;
  /** What was read already, and for whom. */
  readonly eerst: { readonly wie: Demopersoon | null; readonly begin: Begin | null };
};

/** The demo: no sign-in, somebody of the practice location is chosen at the top. */
export function Demopagina({ personen, host, eerst }: Props) {
  const [{ wie, begin }, zet] = useState(eerst);
  const bewijs = useMemo(
    () => (): Promise<Readonly<Record<string, string>>> =>
      Promise.resolve(wie === null ? {} : demobewijs(wie)),
    [wie],
  );
  // A location has dozens of people; whoever opens the page waits for the board and not for their names.
  const [alle, zetAlle] = useState(false);
  useEffect(() => inRust(() => zetAlle(true)), []);
  if (wie === null) return null;
  const sleutel = ({ locatie, id }: Demopersoon): string => `${locatie} ${id}`;
  return (
    <>
      <aside class="demo" aria-label="Demo">
        <span>{paginawoorden.demo}</span>
        <label class="veld veld-naast">
          <span>{paginawoorden.wie}</span>
          <select
            value={sleutel(wie)}
            onChange={(event) => {
              const gekozen = personen.find((persoon) => sleutel(persoon) === event.currentTarget.value);
              if (gekozen === undefined) return;
              bewaarPersoon(gekozen);
              zet({ wie: gekozen, begin: null });
            }}
          >
            {(alle ? personen : [wie]).map((persoon) => (
              <option key={sleutel(persoon)} value={sleutel(persoon)}>
                {persoon.label}
              </option>
            ))}
          </select>
        </label>
      </aside>
      <App key={sleutel(wie)} bewijs={bewijs} host={host} locatie={wie.locatie} begin={begin} />
    </>
  );
}
