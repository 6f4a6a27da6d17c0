import { useRef } from 'preact/hooks';
import type { EigenLocatie } from '../../app/tab/bericht.ts';
import { Regiokeuze } from '../delen/regiokeuze.tsx';
import { bordwoorden, soortnamen } from '../woorden/bord.ts';
import type { Filter } from './filter.ts';
import { ALLES } from './filter.ts';

type Props = {
  readonly filter: Filter;
  readonly zet: (filter: Filter) => void;
  readonly locatie: EigenLocatie;
  readonly enter: () => void;
};

/** What to show of the board: by number, own tasks, VT region, kind of case. */
export function Filters({ filter, zet, locatie, enter }: Props) {
  const zoek = useRef<HTMLInputElement>(null);
  const gefilterd = Object.entries(ALLES).some(([naam, leeg]) => filter[naam as keyof Filter] !== leeg);
  return (
    <form
      class="filters"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        enter();
      }}
    >
      <label class="veld">
        <span>{bordwoorden.zoek}</span>
        <input
          ref={zoek}
          type="search"
          value={filter.zoek}
          maxLength={20}
          autocomplete="off"
          onInput={(event) => zet({ ...filter, zoek: event.currentTarget.value })}
        />
      </label>
      <Regiokeuze
        naam={bordwoorden.regio}
        alle={bordwoorden.alleRegios}
        regio={filter.regio}
        kies={(regio) => zet({ ...filter, regio })}
        locatie={locatie}
      />
      <label class="veld">
        <span>{bordwoorden.soort}</span>
        <select
          value={filter.soort}
          onChange={(event) => zet({ ...filter, soort: event.currentTarget.value as Filter['soort'] })}
        >
          {Object.entries(soortnamen).map(([soort, naam]) => (
            <option key={soort} value={soort}>
              {naam}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        class="knop"
        aria-pressed={filter.voorMij}
        onClick={() => zet({ ...filter, voorMij: !filter.voorMij })}
      >
        {bordwoorden.voorMij}
      </button>
      {gefilterd && (
        <button
          type="button"
          class="knop knop-stil"
          onClick={() => {
            // The button goes with what it takes away.
            zoek.current?.focus();
            zet(ALLES);
          }}
        >
          {bordwoorden.wis}
        </button>
      )}
    </form>
  );
}
