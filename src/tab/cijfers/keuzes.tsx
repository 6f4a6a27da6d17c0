import type { EigenLocatie } from '../../app/tab/bericht.ts';
import { Regiokeuze } from '../delen/regiokeuze.tsx';
import { cijferwoorden } from '../woorden/cijfers.ts';
import type { Jaarkeuzes } from './periodes.ts';

/** What is looked at: a part of the calendar (empty: the quarter of now), and one Veilig Thuis or all (empty). */
export type Cijferkeuze = { readonly periode: string; readonly regio: string };

type Props = {
  readonly keuze: Cijferkeuze;
  readonly zet: (keuze: Cijferkeuze) => void;
  readonly jaren: readonly Jaarkeuzes[];
  readonly locatie: EigenLocatie;
  readonly bewaarCsv: (() => void) | null;
};

/** Of which period, of which Veilig Thuis; and the figures to take along. */
export function Cijferkeuzes({ keuze, zet, jaren, locatie, bewaarCsv }: Props) {
  return (
    <form class="filters" onSubmit={(event) => event.preventDefault()}>
      <label class="veld">
        <span>{cijferwoorden.periode}</span>
        <select
          value={keuze.periode}
          onChange={(event) => zet({ ...keuze, periode: event.currentTarget.value })}
        >
          {jaren.map(({ jaar, keuzes }) => (
            <optgroup key={jaar} label={jaar}>
              {keuzes.map(({ naam, label }) => (
                <option key={naam} value={naam}>
                  {label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <Regiokeuze
        naam={cijferwoorden.regio}
        alle={cijferwoorden.alleRegios}
        regio={keuze.regio}
        kies={(regio) => zet({ ...keuze, regio })}
        locatie={locatie}
      />
      <button type="button" class="knop" disabled={bewaarCsv === null} onClick={() => bewaarCsv?.()}>
        {cijferwoorden.csv}
      </button>
    </form>
  );
}
