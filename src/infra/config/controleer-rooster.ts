import type { Locatie } from '../../domain/instellingen/locatie.ts';
import type { Dienstpatroon, Roosterregels, Uitzondering } from '../../domain/rooster/rooster.ts';

type Bevinding = { readonly pad: string; readonly melding: string };
/** What is wrong with a person on this duty; null: nothing. */
type Keur = (id: string) => string | null;

/** Whether the rosters of a location name people who exist and hold the role. `keurSleutel` judges the duty itself. */
export function controleerRoosters(
  { roosters, piket }: Locatie,
  keur: (sleutel: string) => Keur,
): readonly Bevinding[] {
  return Object.entries(roosters).flatMap(([sleutel, regels]) => {
    if (regels === undefined) return [];
    const pad = `roosters.${sleutel}`;
    const dubbel =
      sleutel in piket
        ? [{ pad, melding: `staat ook bij piket; haal ${sleutel} uit piket of uit roosters` }]
        : [];
    return [...dubbel, ...vanRooster(regels, pad, keur(sleutel))];
  });
}

function vanRooster(regels: Roosterregels, pad: string, keur: Keur): readonly Bevinding[] {
  const ids = regels.diensten.map(({ id }) => id);
  return [
    ...ids.flatMap((id, i) =>
      ids.indexOf(id) === i
        ? []
        : [{ pad: `${pad}.diensten[${i}].id`, melding: `${id} staat er al; verwacht een eigen id` }],
    ),
    ...regels.diensten.flatMap((dienst, i) => vanDienst(dienst, `${pad}.diensten[${i}]`, keur)),
    ...regels.uitzonderingen.flatMap((u, i) => vanUitzondering(u, `${pad}.uitzonderingen[${i}]`, keur)),
  ];
}

function mensen(ids: readonly string[], pad: string, keur: Keur): readonly Bevinding[] {
  return ids.flatMap((id, i) => {
    const melding = keur(id);
    return melding === null ? [] : [{ pad: `${pad}[${i}]`, melding }];
  });
}

function opVolgorde(van: string | undefined, tot: string | undefined, pad: string): readonly Bevinding[] {
  if (van === undefined || tot === undefined || van <= tot) return [];
  return [{ pad: `${pad}.totEnMet`, melding: `verwacht ${van} of later` }];
}

function vanDienst(dienst: Dienstpatroon, pad: string, keur: Keur): readonly Bevinding[] {
  const groepen = dienst.wissel?.groepen ?? [];
  return [
    ...opVolgorde(dienst.vanaf, dienst.totEnMet, pad),
    ...mensen(dienst.wie, `${pad}.wie`, keur),
    ...groepen.flatMap((groep, i) => mensen(groep, `${pad}.wissel.groepen[${i}]`, keur)),
    ...mensen(dienst.achterwacht, `${pad}.achterwacht`, keur),
  ];
}

function vanUitzondering(uitzondering: Uitzondering, pad: string, keur: Keur): readonly Bevinding[] {
  return [
    ...opVolgorde(uitzondering.datum, uitzondering.totEnMet, pad),
    ...mensen(uitzondering.wie, `${pad}.wie`, keur),
  ];
}
