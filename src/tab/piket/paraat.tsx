import { rolnaam } from '../../../cards/teksten/rollen.ts';
import type { Paraatregel, Piketscherm } from '../../domain/afgeleid/views/locatiebeeld.ts';
import { dagTijd, moment } from '../tijd.ts';
import { paraatwoorden, piketwoorden } from '../woorden/overig.ts';

type Props = {
  readonly beeld: Piketscherm;
  readonly druk: (verb: string, data: Readonly<Record<string, unknown>>) => void;
};

function test({ laatsteTest }: Paraatregel, peil: number): string {
  return laatsteTest === null
    ? piketwoorden.nooitGetest
    : `${piketwoorden.laatsteTest} ${moment(laatsteTest, peil)}`;
}

/** Who said to be ready for the shift that begins, who did not, and when a message last proved to reach them. */
export function Paraat({ beeld: { paraat, locatieId, peil }, druk }: Props) {
  if (paraat.length === 0) return <p class="stil">{piketwoorden.geenParaat}</p>;
  return (
    <ul class="piketdelen">
      {paraat.map((regel) => {
        const { rol, organisatie, wie, van, stand, standOp, nr } = regel;
        const { teken, woord } = paraatwoorden[stand];
        return (
          <li key={`${wie}${van}`} class={`paraat paraat-${stand}`}>
            <p>
              <span aria-hidden="true">{teken}</span> <strong>{wie}</strong> {rolnaam(rol, organisatie)}:{' '}
              {woord} <span class="stil">{moment(standOp, peil)}</span>
            </p>
            <p class="stil klein">
              {piketwoorden.dienstVanaf} {dagTijd(van, peil)} · {test(regel, peil)}
            </p>
            {nr !== null && (
              <button
                type="button"
                class="knop knop-hoofd knop-klein"
                onClick={() => druk('rooster.paraat', { l: locatieId, nr })}
              >
                {piketwoorden.ikBenEr}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
