import type { Locatie, LocatiePersoon, PersoonRol } from '../../domain/instellingen/locatie.ts';
import { COLLEGA } from '../../domain/locatie/toegelaten.ts';
import { HANDBRON, IMPORTBRON, isEigenBron } from '../../domain/zaak/aanmelding.ts';
import { controleerOefenlokaal } from './controleer-oefenlokaal.ts';
import { controleerRoosters } from './controleer-rooster.ts';

/** A problem within one location; the file is added by who reads it. */
type Bevinding = { readonly pad: string; readonly melding: string };

/** What a schema cannot see: whether the parts of one location refer to each other rightly. */
export function controleerLocatie(locatie: Locatie): readonly Bevinding[] {
  return [
    ...dubbel(
      'vtOrganisaties',
      'id',
      locatie.vtOrganisaties.map(({ id }) => id),
    ),
    ...dubbel(
      'personen',
      'id',
      locatie.personen.map(({ id }) => id),
    ),
    ...dubbel(
      'bronnen',
      'id',
      locatie.bronnen.map(({ id }) => id),
    ),
    ...dubbel(
      'uitgaand',
      'id',
      locatie.uitgaand.map(({ id }) => id),
    ),
    ...gereserveerd(locatie),
    ...oefenbronnaam(locatie),
    ...eigenBronnaam(locatie),
    ...standaardOrganisaties(locatie),
    ...rollen(locatie),
    ...identiteiten(locatie),
    ...piket(locatie),
    ...roosters(locatie),
    ...bronnen(locatie),
    ...huisverbod(locatie),
    ...controleerOefenlokaal(locatie),
  ];
}

function dubbel(lijst: string, veld: string, waarden: readonly string[]): Bevinding[] {
  return waarden.flatMap((waarde, i) =>
    waarden.indexOf(waarde) === i
      ? []
      : [{ pad: `${lijst}[${i}].${veld}`, melding: `${waarde} staat er al; verwacht een eigen ${veld}` }],
  );
}

function gereserveerd({ personen }: Locatie): Bevinding[] {
  const melding = `${COLLEGA} is voor wie in Teams is toegelaten; verwacht een ander id`;
  return personen.flatMap(({ id }, p) =>
    id.startsWith(COLLEGA) ? [{ pad: `personen[${p}].id`, melding }] : [],
  );
}

/** The name under which a practice room hears its exercises. */
export const OEFENBRON = 'oefening';

function oefenbronnaam({ bronnen: lijst }: Locatie): Bevinding[] {
  const melding = `${OEFENBRON} is de bron van een oefenlokaal; verwacht een andere naam`;
  return lijst.flatMap(({ id }, i) => (id === OEFENBRON ? [{ pad: `bronnen[${i}].id`, melding }] : []));
}

/** Under these names the program keeps which case came by hand or from a file; nobody else may send under them. */
function eigenBronnaam({ bronnen: lijst }: Locatie): Bevinding[] {
  const melding = `${HANDBRON} en ${IMPORTBRON} zijn van Negenuur zelf; verwacht een andere naam`;
  return lijst.flatMap(({ id }, i) => (isEigenBron(id) ? [{ pad: `bronnen[${i}].id`, melding }] : []));
}

function standaardOrganisaties({ vtOrganisaties }: Locatie): Bevinding[] {
  if (vtOrganisaties.filter(({ standaard }) => standaard).length <= 1) return [];
  return [{ pad: 'vtOrganisaties', melding: 'verwacht hoogstens één organisatie met standaard: true' }];
}

function rollen(locatie: Locatie): Bevinding[] {
  return locatie.personen.flatMap((persoon, p) =>
    persoon.rollen.flatMap((rol, r) => {
      const melding = rolFout(locatie, rol);
      return melding === null ? [] : [{ pad: `personen[${p}].rollen[${r}].organisatie`, melding }];
    }),
  );
}

function rolFout(locatie: Locatie, { rol, organisatie }: PersoonRol): string | null {
  if (rol !== 'vt') return organisatie === undefined ? null : 'hoort alleen bij de rol vt';
  if (organisatie !== undefined && heeftOrganisatie(locatie, organisatie)) return null;
  const bekend = locatie.vtOrganisaties.map(({ id }) => id).join(' of ');
  return organisatie === undefined
    ? `ontbreekt; verwacht ${bekend}`
    : `${organisatie} is hier niet bekend; verwacht ${bekend}`;
}

function identiteiten(locatie: Locatie): Bevinding[] {
  const gezien = new Map<string, string>();
  return locatie.personen.flatMap((persoon, p) =>
    persoon.identiteiten.flatMap(({ tenantId, objectId }, i) => {
      const sleutel = `${tenantId}/${objectId}`;
      const eerder = gezien.get(sleutel);
      gezien.set(sleutel, persoon.id);
      if (eerder === undefined) return [];
      const pad = `personen[${p}].identiteiten[${i}]`;
      return [{ pad, melding: `hoort al bij ${eerder}; verwacht één persoon per identiteit` }];
    }),
  );
}

function piket(locatie: Locatie): Bevinding[] {
  const perId = new Map(locatie.personen.map((persoon) => [persoon.id, persoon]));
  return Object.entries(locatie.piket).flatMap(([sleutel, ids]) => {
    const fout = sleutelFout(locatie, sleutel);
    if (fout !== null) return [{ pad: `piket.${sleutel}`, melding: fout }];
    return (ids ?? []).flatMap((id, i) => {
      const melding = piketFout(perId.get(id), id, sleutel);
      return melding === null ? [] : [{ pad: `piket.${sleutel}[${i}]`, melding }];
    });
  });
}

function roosters(locatie: Locatie): Bevinding[] {
  const perId = new Map(locatie.personen.map((persoon) => [persoon.id, persoon]));
  const sleutels = Object.keys(locatie.roosters).flatMap((sleutel) => {
    const melding = sleutelFout(locatie, sleutel);
    return melding === null ? [] : [{ pad: `roosters.${sleutel}`, melding }];
  });
  if (sleutels.length > 0) return sleutels;
  return [...controleerRoosters(locatie, (sleutel) => (id) => piketFout(perId.get(id), id, sleutel))];
}

function sleutelFout(locatie: Locatie, sleutel: string): string | null {
  const [rol, organisatie] = sleutel.split(':');
  if (organisatie !== undefined && !heeftOrganisatie(locatie, organisatie)) {
    return `${organisatie} is hier geen Veilig Thuis-organisatie`;
  }
  return rol === 'vt' && organisatie === undefined ? 'verwacht vt: met de organisatie erachter' : null;
}

function piketFout(persoon: LocatiePersoon | undefined, id: string, sleutel: string): string | null {
  if (persoon === undefined) return `${id} staat niet bij personen`;
  const heeftRol = persoon.rollen.some(
    ({ rol, organisatie }) => sleutel === (organisatie === undefined ? rol : `${rol}:${organisatie}`),
  );
  return heeftRol ? null : `${id} heeft de rol ${sleutel} niet`;
}

function bronnen(locatie: Locatie): Bevinding[] {
  const oefenFouten = locatie.bronnen.flatMap(({ id, oefening }, i) =>
    oefening === locatie.oefening
      ? []
      : [
          {
            pad: `bronnen[${i}].oefening`,
            melding: oefening
              ? `${id} is een oefenbron en hoort alleen bij een oefenlocatie`
              : `${id} is een echte bron en hoort niet bij een oefenlocatie`,
          },
        ],
  );
  return [...oefenFouten, ...openSleutels(locatie)];
}

function openSleutels(locatie: Locatie): Bevinding[] {
  if (locatie.oefening) return [];
  const melding = 'verwacht de naam van een omgevingsvariabele; een sleutel zelf mag alleen bij oefenen';
  return (['bronnen', 'uitgaand'] as const).flatMap((lijst) =>
    locatie[lijst].flatMap(({ sleutels }, i) =>
      sleutels.flatMap((sleutel, s) =>
        sleutel.startsWith('whsec_') ? [{ pad: `${lijst}[${i}].sleutels[${s}]`, melding }] : [],
      ),
    ),
  );
}

function huisverbod({ termijnen }: Locatie): Bevinding[] {
  if (termijnen.huisverbodVerlengdDagen >= termijnen.huisverbodDagen) return [];
  const melding = `verwacht minimaal huisverbodDagen (${termijnen.huisverbodDagen})`;
  return [{ pad: 'termijnen.huisverbodVerlengdDagen', melding }];
}

function heeftOrganisatie(locatie: Locatie, organisatie: string): boolean {
  return locatie.vtOrganisaties.some(({ id }) => id === organisatie);
}
