import type { Locatie } from '../../domain/instellingen/locatie.ts';

type Bevinding = { readonly pad: string; readonly melding: string };

/** Roads to the world outside that the settings of a practice room cannot even name. */
const wegen = ['bronnen', 'uitgaand', 'tafels'] as const;

/**
 * A practice room is a practice location without sources, outgoing addresses, rosters, tables and test alarms: what is
 * not in its settings, an exercise cannot reach.
 */
export function controleerOefenlokaal(locatie: Locatie): readonly Bevinding[] {
  const { oefenlokaal } = locatie;
  if (oefenlokaal === undefined) return [];
  const melding = 'een oefenlokaal heeft dit niet; laat het weg';
  const roosters = Object.keys(locatie.roosters).length > 0 || Object.keys(locatie.piket).length > 0;
  return [
    ...(locatie.oefening ? [] : [{ pad: 'oefenlokaal', melding: 'hoort bij oefening: true' }]),
    ...wegen.filter((weg) => locatie[weg].length > 0).map((pad) => ({ pad, melding })),
    ...(roosters ? [{ pad: 'piket en roosters', melding }] : []),
    ...(locatie.proefalarm === undefined ? [] : [{ pad: 'proefalarm', melding }]),
    ...oefenlokaal.trainers.flatMap((id, i) =>
      locatie.personen.some((persoon) => persoon.id === id)
        ? []
        : [{ pad: `oefenlokaal.trainers[${i}]`, melding: `${id} staat niet bij personen` }],
    ),
  ];
}
