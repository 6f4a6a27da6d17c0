import type { Plandatumregel } from '../../domain/afgeleid/views/locatiebeeld.ts';
import { plandatawoorden, puntenRegel } from '../woorden/overig.ts';

type Props = { readonly regel: Plandatumregel; readonly verzet: (naar: string) => void };

/** One plandatum: the case, whose it is, what is still open, and the way to move it without a mouse. */
export function Regel({ regel, verzet }: Props) {
  const { taak, nummer, officier } = regel;
  return (
    <li
      class="plandatum"
      data-zaak={regel.zaakId}
      draggable={taak !== null}
      onDragStart={(event) => event.dataTransfer?.setData('text/plain', regel.zaakId)}
    >
      <a href={`#/zaak/${nummer}`}>{nummer}</a>
      <span class="stil klein">
        {officier ?? plandatawoorden.dienst} · {puntenRegel(regel.open, regel.punten)}
      </span>
      {taak !== null && (
        <button type="button" class="knop knop-klein" onClick={() => verzet('')}>
          {plandatawoorden.verzet}
          <span class="onzichtbaar"> {nummer}</span>
        </button>
      )}
    </li>
  );
}
