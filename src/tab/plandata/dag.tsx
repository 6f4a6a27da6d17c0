import { useState } from 'preact/hooks';
import type { Plandatumregel } from '../../domain/afgeleid/views/locatiebeeld.ts';
import { dagKort, dagnaam } from '../tijd.ts';
import { dagdruk, drukRegel, plandatawoorden } from '../woorden/overig.ts';
import { drukPerOfficier } from './druk.ts';
import { Regel } from './regel.tsx';
import type { Kalenderdag } from './weken.ts';

type Props = {
  readonly dag: Kalenderdag;
  readonly isVandaag: boolean;
  /** A case was dropped on this day. */
  readonly valt: (zaakId: string) => void;
  readonly verzet: (regel: Plandatumregel) => (naar: string) => void;
};

/** A day of the calendar: how full it is and for whom, and its cases; another case can be dropped on it. */
export function Dag({ dag: { datum, regels }, isVandaag, valt, verzet }: Props) {
  const [boven, zetBoven] = useState(false);
  const op = Date.parse(`${datum}T12:00:00Z`);
  return (
    <li
      class={['dag', isVandaag ? 'dag-vandaag' : '', boven ? 'dag-boven' : ''].filter(Boolean).join(' ')}
      onDragOver={(event) => {
        event.preventDefault();
        zetBoven(true);
      }}
      onDragLeave={() => zetBoven(false)}
      onDrop={(event) => {
        event.preventDefault();
        zetBoven(false);
        valt(event.dataTransfer?.getData('text/plain') ?? '');
      }}
    >
      <p class="dagkop">
        <span aria-hidden="true">{dagKort(op)}</span>
        <span class="onzichtbaar">{dagnaam(op)}</span>
        {isVandaag && <strong>{plandatawoorden.vandaag}</strong>}
        {regels.length > 0 && <span class="merk">{dagdruk(regels.length)}</span>}
      </p>
      {regels.length > 0 && (
        <p class="stil klein">
          {drukPerOfficier(regels)
            .map(({ wie, aantal }) => drukRegel(wie, aantal))
            .join(' · ')}
        </p>
      )}
      <ul>
        {regels.map((regel) => (
          <Regel key={regel.zaakId} regel={regel} verzet={verzet(regel)} />
        ))}
      </ul>
    </li>
  );
}
