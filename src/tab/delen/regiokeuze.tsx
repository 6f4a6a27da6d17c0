import type { EigenLocatie } from '../../app/tab/bericht.ts';

type Props = {
  /** Label, and the words for all of them. */
  readonly naam: string;
  readonly alle: string;
  /** Id of the chosen one; empty: all. */
  readonly regio: string;
  readonly kies: (regio: string) => void;
  readonly locatie: EigenLocatie;
};

/** Of which Veilig Thuis; nothing where a location has one. */
export function Regiokeuze({ naam, alle, regio, kies, locatie }: Props) {
  if (locatie.regios.length <= 1) return null;
  return (
    <label class="veld">
      <span>{naam}</span>
      <select value={regio} onChange={(event) => kies(event.currentTarget.value)}>
        <option value="">{alle}</option>
        {locatie.regios.map(({ id, kort }) => (
          <option key={id} value={id}>
            {kort}
          </option>
        ))}
      </select>
    </label>
  );
}
