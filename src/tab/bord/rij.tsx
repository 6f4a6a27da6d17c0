import { kenmerken as kenmerkwoorden, oefening, zaaksoort } from '../../../cards/teksten/kop.ts';
import { taakteksten } from '../../../cards/teksten/taken.ts';
import { vangrailnamen } from '../../../cards/teksten/vangrail.ts';
import { volgendePrefix, volgendeStap } from '../../../cards/teksten/zaak.ts';
import type { Bordrij } from '../../domain/afgeleid/views/bord.ts';
import { memo } from '../delen/memo.ts';
import { bordwoorden } from '../woorden/bord.ts';
import { balkVan } from './balk.ts';
import { Klok } from './klok.tsx';
import { Partners } from './partners.tsx';

export type RijProps = { readonly rij: Bordrij; readonly nu: () => number };

function Eigen({ rij }: { readonly rij: Bordrij }) {
  if (rij.eigen.length === 0 && rij.vlaggen.length === 0) return null;
  const taken = rij.eigen.map(({ soort, titel }) => titel ?? taakteksten[soort].titel);
  return (
    <div class="eigen">
      {taken.length > 0 && (
        <p class="eigen-taken">
          <strong>{taken.length === 1 ? bordwoorden.uwTaak : bordwoorden.uwTaken}</strong>{' '}
          {[...new Set(taken)].join(', ')}
        </p>
      )}
      {rij.vlaggen.map((vlag) => (
        <p key={vlag} class="vlag">
          <strong>{bordwoorden.letOp}</strong> {vangrailnamen[vlag]} ({vlag})
        </p>
      ))}
    </div>
  );
}

/** One case: its clock, what matters now, who has answered, and what the reader owes. */
export const Rij = memo(function Rij({ rij, nu }: RijProps) {
  const { kop } = rij;
  const balk = balkVan(rij.balk, nu());
  const kenmerken = [zaaksoort[kop.soort], ...rij.kenmerken.map((kenmerk) => kenmerkwoorden[kenmerk])].join(
    ' · ',
  );
  return (
    <li class="rij" data-zaak={kop.nummer}>
      <Klok kop={kop} nu={nu} />
      <div class="wat">
        <h3 class="nummer">
          <a href={`#/zaak/${kop.nummer}`}>{kop.nummer}</a>
          {kop.oefening && <span class="merk">{oefening}</span>}
        </h3>
        <p class="stil">{kenmerken}</p>
      </div>
      <div class={`balk balk-${balk.stijl}`}>
        <p>
          <strong>{balk.wat}</strong> {balk.nu}
        </p>
        <p class="stil">
          {volgendePrefix} {volgendeStap[rij.volgende]}
        </p>
      </div>
      <Partners partners={rij.partners} nu={nu()} />
      <Eigen rij={rij} />
    </li>
  );
});
