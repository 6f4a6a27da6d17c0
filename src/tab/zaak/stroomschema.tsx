import { useEffect, useState } from 'preact/hooks';
import type { Stroombeeld } from '../../domain/afgeleid/views/zaakbeeld.ts';
import { indicatieteksten } from '../../domain/werkproces/indicatieteksten.ts';
import type { Knoop, Stap } from '../../domain/werkproces/stroomschema/boom.ts';
import { boom } from '../../domain/werkproces/stroomschema/boom.ts';
import { antwoorden, situaties, vragen } from '../../domain/werkproces/stroomschema/woorden.ts';
import type { Bewijs } from '../api/aanroep.ts';
import { leesTot } from '../api/lees-tot.ts';
import { zaakwoorden } from '../woorden/zaak.ts';

type Pad = Stroombeeld['pad'];

function stapteksten(stap: Stap, wanneer: readonly string[] = []): readonly string[] {
  if (typeof stap === 'string') {
    const { tekst } = indicatieteksten[stap];
    return [wanneer.length === 0 ? tekst : `${tekst.replace(/\.$/, '')} (${wanneer.join(', ')}).`];
  }
  return (['ja', 'nee', 'onbekend'] as const).flatMap((uitkomst) =>
    (stap[uitkomst] ?? []).flatMap((verder) =>
      stapteksten(verder, [...wanneer, situaties[stap.bij][uitkomst]]),
    ),
  );
}

function Stappen({ stappen }: { readonly stappen: readonly Stap[] }) {
  return (
    <ul class="schemastappen">
      {stappen
        .flatMap((stap) => stapteksten(stap))
        .map((tekst) => (
          <li key={tekst}>{tekst}</li>
        ))}
    </ul>
  );
}

/** One knot of the chart with its branches. `pad` null: the way of the case does not come here. */
function Tak({ knoop, pad }: { readonly knoop: Knoop; readonly pad: Pad | null }) {
  if ('stappen' in knoop) return <Stappen stappen={knoop.stappen} />;
  if ('eerst' in knoop) {
    return (
      <>
        <Stappen stappen={knoop.eerst} />
        <Tak knoop={knoop.dan} pad={pad} />
      </>
    );
  }
  const gegeven = pad?.[0]?.vraag === knoop.vraag ? pad[0].antwoord : null;
  return (
    <div class={`knoop ${gegeven === null ? '' : 'knoop-pad'}`}>
      <p class="knoopvraag">{vragen[knoop.vraag]}</p>
      <ul class="takken">
        {Object.entries(knoop.takken).map(([antwoord, tak]) => {
          const hier = antwoord === gegeven;
          const woord = antwoorden[antwoord] ?? antwoord;
          return (
            <li key={antwoord} class={hier ? 'tak tak-pad' : 'tak'}>
              {hier ? (
                <>
                  <p class="takwoord">
                    <span aria-hidden="true">✓ </span>
                    {woord} <span class="merk">{zaakwoorden.hier}</span>
                  </p>
                  <Tak knoop={tak} pad={pad?.slice(1) ?? null} />
                </>
              ) : (
                <details>
                  <summary>{woord}</summary>
                  <Tak knoop={tak} pad={null} />
                </details>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

type Props = { readonly bewijs: Bewijs; readonly locatie: string; readonly nummer: string };

/** The flow chart of the work process with the way of this case lit, and what is indicated at its end. */
export function Stroomschema({ bewijs, locatie, nummer }: Props) {
  const [beeld, zet] = useState<Stroombeeld | string | null>(null);
  useEffect(() => {
    const pad = `stroomschema?locatie=${encodeURIComponent(locatie)}&nummer=${encodeURIComponent(nummer)}`;
    return leesTot<Stroombeeld>(pad, bewijs, zet);
  }, [bewijs, locatie, nummer]);
  if (beeld === null) return null;
  if (typeof beeld === 'string') return <p>{beeld}</p>;
  return (
    <>
      <p class="stil">{beeld.magInhoud ? zaakwoorden.schemaUitleg : zaakwoorden.schemaDicht}</p>
      {beeld.stappen.length > 0 && (
        <section class="aangewezen">
          <h3>{zaakwoorden.stappen}</h3>
          <ol>
            {beeld.stappen.map((code) => {
              const { tekst, waarom, bron } = indicatieteksten[code];
              return (
                <li key={code}>
                  <strong>{tekst}</strong> {waarom}{' '}
                  <span class="stil">
                    {zaakwoorden.bron} {bron}
                  </span>
                </li>
              );
            })}
          </ol>
        </section>
      )}
      <h3>{zaakwoorden.schema}</h3>
      <div class="schema" role="group" aria-label={zaakwoorden.schema} tabIndex={0}>
        <Tak knoop={boom} pad={beeld.magInhoud ? beeld.pad : null} />
      </div>
    </>
  );
}
