import { rolnaam } from '../../../cards/teksten/rollen.ts';
import type { Piketscherm } from '../../domain/afgeleid/views/locatiebeeld.ts';
import { dagTijd } from '../tijd.ts';
import { piketwoorden } from '../woorden/overig.ts';

type Props = {
  readonly beeld: Piketscherm;
  /** A button of the duty was pressed. */
  readonly druk: (verb: string, data: Readonly<Record<string, unknown>>) => void;
};
type Keuze = Piketscherm['overneembaar'][number];

/** Who has duty this moment, with taking over and giving back where the reader may. */
export function Nu({ beeld, druk }: Props) {
  const { diensten, overneembaar, teruggeefbaar, locatieId, peil } = beeld;
  const van = (keuzes: readonly Keuze[], rij: Piketscherm['diensten'][number]): Keuze | undefined =>
    keuzes.find(({ rol, organisatie }) => rol === rij.rol && organisatie === rij.organisatie);
  const knop = (keuze: Keuze | undefined, verb: string, woord: string, naam: string) =>
    keuze === undefined ? null : (
      <button
        type="button"
        class="knop knop-klein"
        onClick={() => {
          const { rol, organisatieId } = keuze;
          const plek = { l: locatieId, rol };
          druk(verb, organisatieId === null ? plek : { ...plek, organisatie: organisatieId });
        }}
      >
        {woord}
        <span class="onzichtbaar"> {naam}</span>
      </button>
    );
  return (
    <table class="piketnu">
      <thead>
        <tr>
          <th scope="col">{piketwoorden.dienst}</th>
          <th scope="col">{piketwoorden.wie}</th>
          <th scope="col">{piketwoorden.tot}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {diensten.map((rij) => {
          const naam = rolnaam(rij.rol, rij.organisatie);
          return (
            <tr key={naam} class={rij.wie.length === 0 ? 'gat' : ''}>
              <th scope="row">{naam}</th>
              <td>
                {rij.wie.length === 0 ? <strong>{piketwoorden.niemand}</strong> : rij.wie.join(', ')}{' '}
                {rij.overgenomen && <span class="merk">{piketwoorden.overgenomen}</span>}
              </td>
              <td class="stil">
                {rij.tot !== null && (
                  <>
                    {/* On a phone no heading stands above it. */}
                    <span class="alleen-smal">{piketwoorden.totDan} </span>
                    {dagTijd(rij.tot, peil)}
                  </>
                )}
              </td>
              <td class="piketdoen">
                {knop(van(overneembaar, rij), 'piket.overnemen', piketwoorden.neemOver, naam)}
                {knop(van(teruggeefbaar, rij), 'piket.teruggeven', piketwoorden.geefTerug, naam)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
