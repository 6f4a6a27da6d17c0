import type {
  OefenbedieningView,
  OefeningView,
  OefenkeuzeView,
  Oefenrol,
  OefenvraagView,
} from '../../src/domain/afgeleid/views.ts';
import { datum, klokTijd } from '../../src/domain/termijnen/opmaak.ts';
import type { Element, Sjabloondata } from '../kaart.ts';
import { knop } from '../knop.ts';
import { sleutel } from '../sleutel.ts';
import { fallbackZonderZaak } from '../teksten/algemeen.ts';
import { formulierteksten } from '../teksten/formulier.ts';
import {
  bedieningskaart,
  deelvraagkaart,
  keuzekaart,
  modulenamen,
  oefenkaart,
  speeltwoord,
} from '../teksten/oefening.ts';
import { rolnaam } from '../teksten/rollen.ts';
import { vlak } from '../vrije-tekst.ts';

type Keuze = { readonly title: string; readonly value: string };

function keuzelijst(id: string, label: string, choices: readonly Keuze[], extra: Element = {}): Element {
  const key = sleutel(id, choices);
  return { type: 'Input.ChoiceSet', id, key, label, wrap: true, spacing: 'Medium', choices, ...extra };
}

const compact = { style: 'compact', placeholder: formulierteksten.kies } as const;
const meer = { style: 'expanded', isMultiSelect: true } as const;

function rolkeuze({ sleutel, rol, organisatie }: Omit<Oefenrol, 'speelt'>): Keuze {
  return { title: rolnaam(rol, organisatie), value: sleutel };
}

function regel(tekst: string): { readonly tekst: string } {
  return { tekst };
}

function snelheidkeuzes(snelheden: readonly number[]): readonly Keuze[] {
  return snelheden.map((maal) => ({
    title: maal === 1 ? keuzekaart.een : keuzekaart.keer.replace('{maal}', String(maal)),
    value: String(maal),
  }));
}

function rolregels(rollen: readonly Oefenrol[]): readonly { readonly tekst: string }[] {
  return rollen.map(({ rol, organisatie, speelt }) =>
    regel(`${rolnaam(rol, organisatie)}: ${speeltwoord[speelt]}`),
  );
}

/** The trainer chooses exercise, speed, and who plays. */
export function oefenkeuze({ locatie, oefeningen, rollen, snelheden }: OefenkeuzeView): Sjabloondata {
  const { titel, inleiding, welke, module, start } = keuzekaart;
  const lijst = oefeningen.map(({ id, titel: naam, modules }) => ({
    title: `${vlak(naam)} (${module.replace('{module}', modules.join(', '))})`,
    value: id,
  }));
  return {
    titel,
    inleiding: inleiding.replace('{locatie}', vlak(locatie)),
    casus: '',
    blokken: [],
    velden: [
      keuzelijst('oefening', welke, lijst, { style: 'expanded', isRequired: true, errorMessage: welke }),
      keuzelijst('snelheid', keuzekaart.snelheid, snelheidkeuzes(snelheden), {
        ...compact,
        placeholder: keuzekaart.gewoon,
      }),
      keuzelijst('mensen', keuzekaart.mensen, rollen.map(rolkeuze), meer),
    ],
    rijen: [],
    knoppen: [knop(start, 'oefening.starten', {}, { stijl: 'positive' })],
    speak: `${titel}.`,
    fallbackText: fallbackZonderZaak,
  };
}

function standzin({ stand, nr, snelheid }: OefeningView): string {
  const zin = stand === 'loopt' && snelheid === 1 ? oefenkaart.looptGewoon : oefenkaart[stand];
  return zin.replace('{nr}', String(nr)).replace('{snelheid}', String(snelheid));
}

/** The exercise in the channel: what it is about, and where everybody takes a role. */
export function oefening(view: OefeningView): Sjabloondata {
  const { titel: naam, stand, casus, modules, rollen, speelbaar, deelvragen } = view;
  const titel = oefenkaart.titel.replace('{titel}', vlak(naam));
  const voorbij = stand === 'voorbij';
  const regels = rollen.length === 0 ? [regel(oefenkaart.iedereenScript)] : rolregels(rollen);
  return {
    titel,
    inleiding: `${standzin(view)} ${oefenkaart.verzonnen}`,
    casus: vlak(casus),
    blokken: [
      { kop: `Module ${modules.map((een) => modulenamen[een]).join('; ')}`, regels: [] },
      ...(voorbij ? [] : [{ kop: oefenkaart.wieSpeelt, regels }]),
    ],
    velden: voorbij ? [] : [keuzelijst('rol', oefenkaart.welkeRol, speelbaar.map(rolkeuze), compact)],
    // Three of these words do not fit on one row of a phone.
    rijen: voorbij ? [] : [{ knoppen: [knop(oefenkaart.speel, 'oefening.rol', {}, { stijl: 'positive' })] }],
    knoppen: voorbij
      ? []
      : [
          ...(deelvragen > 0
            ? [knop(oefenkaart.deelvragen, 'oefening.vraag', { plek: 1 }, { zonderInvoer: true })]
            : []),
          knop(oefenkaart.bediening, 'oefening.bediening', {}, { zonderInvoer: true }),
        ],
    speak: `${titel}. ${standzin(view)}`,
    fallbackText: fallbackZonderZaak,
  };
}

/** The controls of the trainer. */
export function oefenbediening(view: OefenbedieningView): Sjabloondata {
  const { titel: naam, stand, klok, doelen, rollen } = view;
  const titel = bedieningskaart.titel.replace('{titel}', vlak(naam));
  const zin = stand === 'pauze' ? bedieningskaart.stil : bedieningskaart.stand;
  const nu = `${datum(klok)}, ${klokTijd(klok)}`;
  const los = { zonderInvoer: true } as const;
  return {
    titel,
    inleiding: zin.replace('{klok}', nu),
    casus: '',
    blokken: [
      { kop: bedieningskaart.doelen, regels: doelen.map(({ tekst }) => regel(vlak(tekst))) },
      { kop: bedieningskaart.rollen, regels: rolregels(rollen) },
    ],
    velden: [keuzelijst('snelheid', bedieningskaart.snelheid, snelheidkeuzes(view.snelheden), compact)],
    rijen: [
      {
        knoppen: [
          stand === 'pauze'
            ? knop(bedieningskaart.verder, 'oefening.verder', {}, { stijl: 'positive' })
            : knop(bedieningskaart.vooruit, 'oefening.vooruit', {}, { ...los, stijl: 'positive' }),
          ...(stand === 'pauze' ? [] : [knop(bedieningskaart.pauze, 'oefening.pauze', {}, los)]),
          knop(bedieningskaart.ververs, 'oefening.bediening', {}, los),
        ],
      },
      ...(stand === 'pauze' ? [] : [{ knoppen: [knop(bedieningskaart.zet, 'oefening.verder', {})] }]),
      {
        knoppen: [
          knop(bedieningskaart.stop, 'oefening.stoppen', {}, los),
          knop(bedieningskaart.opnieuw, 'oefening.opnieuw', {}, los),
        ],
      },
    ],
    knoppen: [],
    speak: `${titel}.`,
    fallbackText: fallbackZonderZaak,
  };
}

/** One question about sharing. */
export function oefenvraag({ vraag, plek, aantal, rollen: wie, gekozen }: OefenvraagView): Sjabloondata {
  const { titel, plek: waar, metWie, kies } = deelvraagkaart;
  const rollen = wie.map((rol) => ({ title: rolnaam(rol), value: rol }));
  return {
    titel,
    inleiding: waar.replace('{plek}', String(plek)).replace('{aantal}', String(aantal)),
    casus: vlak(vraag.vraag),
    blokken: [],
    velden: [
      keuzelijst('rollen', metWie, rollen, {
        ...meer,
        ...(gekozen === null ? {} : { value: gekozen.join(',') }),
      }),
    ],
    rijen: [],
    knoppen: [knop(kies, 'oefening.delen', { plek }, { stijl: 'positive' })],
    speak: `${titel} ${waar.replace('{plek}', String(plek)).replace('{aantal}', String(aantal))}`,
    fallbackText: fallbackZonderZaak,
  };
}
