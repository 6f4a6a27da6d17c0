import { bewijsteksten } from '../../../cards/teksten/bewijs.ts';
import { rolnaam } from '../../../cards/teksten/rollen.ts';
import { taaklabel } from '../../../cards/teksten/taken.ts';
import { tijdlijnzin } from '../../../cards/teksten/tijdlijn.ts';
import type { Zaakpagina } from '../../app/tab/bericht.ts';
import type { Bewijsregel } from '../../domain/afgeleid/views/bewijs.ts';
import { dag, dagnaam, klokTijd, moment } from '../tijd.ts';
import { bezorgregel, zaakwoorden } from '../woorden/zaak.ts';

function Bewijs({ regel, nu }: { readonly regel: Bewijsregel; readonly nu: number }) {
  return (
    <li>
      <strong>{taaklabel(regel.taak)}:</strong>{' '}
      {regel.momenten
        .map(({ wat, op, rollen }) => {
          const tekst = bewijsteksten[wat]
            .replace('{wie}', rolnaam(regel.rol, regel.organisatie))
            .replace('{rollen}', rollen.map((rol) => rolnaam(rol)).join(' en '));
          return `${moment(op, nu)} ${tekst}`;
        })
        .join(' · ')}
    </li>
  );
}

/** Everything that happened, day by day, and what was done to have each question answered. */
export function Tijdlijn({ zaak, nu }: { readonly zaak: Zaakpagina; readonly nu: number }) {
  const { tijdlijn, bewijs, bezorging } = zaak;
  if (tijdlijn === null) return <p>{zaakwoorden.nietVoorU}</p>;
  const dagen = [...Map.groupBy(tijdlijn, ({ op }) => dag(op))];
  return (
    <>
      {dagen.map(([sleutel, regels]) => (
        <section key={sleutel} class="tijdlijndag">
          <h3>{dagnaam(regels[0]?.op ?? 0)}</h3>
          <ol class="tijdlijn">
            {regels.map((regel, plek) => (
              <li key={plek}>
                <time dateTime={new Date(regel.op).toISOString()}>{klokTijd(regel.op)}</time>{' '}
                <span>{tijdlijnzin(regel)}</span>
              </li>
            ))}
          </ol>
        </section>
      ))}
      {bewijs.length > 0 && (
        <section>
          <h3>{zaakwoorden.wieGevraagd}</h3>
          <ul class="bewijs">
            {bewijs.map((regel, plek) => (
              <Bewijs key={plek} regel={regel} nu={nu} />
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3>{zaakwoorden.bezorging}</h3>
        <p>{bezorgregel(bezorging.bezorgd, bezorging.onderweg, bezorging.gestopt)}</p>
      </section>
    </>
  );
}
