import type { IndicatieCode } from './stroomschema/codes.ts';

/** What a step says to a person, why it follows, and where that is written. */
export type Indicatietekst = { readonly tekst: string; readonly waarom: string; readonly bron: string };

function stap(tekst: string, waarom: string, bron: string): Indicatietekst {
  return { tekst, waarom, bron };
}

const B1 = 'Gezamenlijke aanpak HG, stap 1';
const B2 = 'Gezamenlijke aanpak HG, stap 2';
const B3 = 'Gezamenlijke aanpak HG, stap 3';
const B4 = 'Gezamenlijke aanpak HG, stap 4';
const B5 = 'Gezamenlijke aanpak HG, stap 5';
const B6 = 'Gezamenlijke aanpak HG, stap 6';
const B7 = 'Gezamenlijke aanpak HG, stap 7';
const SCHEMA = 'Gezamenlijke aanpak HG, stroomschema';
const JEUGD = 'Gezamenlijke aanpak HG, bijlage minderjarige verdachten';

/** The Dutch words of every step of the flow chart. */
export const indicatieteksten: Readonly<Record<IndicatieCode, Indicatietekst>> = {
  'onder-12-verwijzen': stap('Verwijs: er volgt geen strafzaak.', 'Verdachte is jonger dan 12 jaar.', JEUGD),
  'vermoeden-beoordelen': stap('Beoordeel het vermoeden.', 'Zonder vermoeden stopt het strafproces.', B1),
  'eerst-deel-a': stap('Eerst deel A van Veilig Thuis.', 'Nog onbekend of het acuut onveilig is.', B2),
  'deel-a-aanvullen': stap('Maak deel A compleet.', '"Nee" is nog voorlopig.', B2),
  'ivs-voor-veiligheidsbeoordeling': stap(
    'Weeg inverzekeringstelling voor de veiligheidsbeoordeling.',
    'Er zijn ernstige bezwaren. De veiligheidsbeoordeling is er nog niet.',
    B2,
  ),
  'navraag-vt-3ro': stap(
    'Reclassering vraagt Veilig Thuis naar de beoordeling.',
    'Verdachte zit niet vast.',
    B2,
  ),
  'navraag-vt-rvdk': stap(
    'De Raad vraagt Veilig Thuis naar de beoordeling.',
    'Verdachte is minderjarig en zit niet vast.',
    B2,
  ),
  'bewijs-beoordelen': stap('Beoordeel het bewijs.', 'De route hangt af van het bewijs.', B3),
  'bezwaren-beoordelen': stap('Beoordeel de ernstige bezwaren.', 'Het bewijs is nog niet rond.', B3),
  'structureel-beoordelen': stap('Vraag of het structureel onveilig is.', 'De route hangt daarvan af.', B2),
  'wens-slachtoffer-navragen': stap(
    'Vraag of het slachtoffer vervolging wenst.',
    'Die wens kan de route wijzigen.',
    B3,
  ),
  'kinderen-navragen': stap('Ga na of er kinderen zijn.', 'Dan is de Raad nodig.', B4),
  'niet-vrij-zonder-maatregel': stap(
    'Niet vrij zonder veiligheidsmaatregel: inverzekeringstelling, voorgeleiding of 509hh.',
    'Het is acuut onveilig.',
    B2,
  ),
  'maatregel-of-aanhouding': stap(
    'Weeg een veiligheidsmaatregel of alsnog aanhouden.',
    'Het is acuut onveilig en verdachte zit niet vast.',
    B3,
  ),
  onderzoeksplan: stap('Politie maakt een onderzoeksplan.', 'Er kan nog bewijs bij komen.', B3),
  'onderzoeksplan-waar-nodig': stap('Onderzoeksplan waar nodig.', 'Het is structureel onveilig.', SCHEMA),
  'advies-shn': stap('Vraag advies van Slachtofferhulp.', 'De wens van het slachtoffer telt mee.', SCHEMA),
  'vroeghulpadvies-3ro': stap(
    'Vroeghulpadvies Reclassering, op voorwaarden van Veilig Thuis.',
    'Verdachte zit vast.',
    SCHEMA,
  ),
  'vroeghulpadvies-rvdk': stap(
    'Vroeghulpadvies Raad, op voorwaarden van Veilig Thuis.',
    'Verdachte is minderjarig.',
    JEUGD,
  ),
  'advies-3ro': stap('Vraag advies van Reclassering.', 'Er is bewijs en het is onveilig.', B5),
  'advies-rvdk': stap('Vraag advies van de Raad.', 'Verdachte is minderjarig.', JEUGD),
  'voorwaarden-vt': stap('Veilig Thuis stelt veiligheidsvoorwaarden.', 'Het is structureel onveilig.', B3),
  'rvdk-civiel': stap('De Raad weegt civiele maatregelen.', 'Er zijn kinderen betrokken.', B4),
  'huisverbod-wegen': stap('Weeg een huisverbod (RiHG).', 'Dat kan ook zonder strafzaak.', B3),
  'veiligheidsplan-vt-politie': stap(
    'Veilig Thuis en politie maken een veiligheidsplan.',
    'Er zijn geen ernstige bezwaren.',
    SCHEMA,
  ),
  'mda-waar-nodig': stap('MDA++ waar nodig, volgens Veilig Thuis.', 'Het is structureel onveilig.', SCHEMA),
  'sepot-01-02': stap('Sepot 01 of 02.', 'Er is geen bewijsbaar feit.', SCHEMA),
  'sepot-02': stap('Sepot 02.', 'Er is onvoldoende bewijs.', SCHEMA),
  'voorwaardelijk-sepot': stap(
    'Voorwaardelijk sepot, of vroeg beëindigen.',
    'Het is veilig en slachtoffer wenst geen vervolging.',
    B3,
  ),
  vervolgingsbeslissing: stap('Beslis over vervolging.', 'Het slachtoffer wenst vervolging.', B3),
  'beslissing-op-uitkomsten': stap(
    'Beslis daarna op de uitkomsten.',
    'Onderzoek en veiligheidsplan wegen mee.',
    B6,
  ),
  'vt-zonder-strafrecht': stap(
    'Veilig Thuis gaat verder zonder strafrecht.',
    'Het strafproces stopt.',
    SCHEMA,
  ),
  'vt-met-politie': stap('Veilig Thuis gaat verder met politie.', 'Het is acuut onveilig, ook na sepot.', B3),
  'slachtoffer-informeren': stap('Informeer het slachtoffer persoonlijk.', 'Dat hoort bij elk besluit.', B7),
  'vt-informeren': stap('Informeer Veilig Thuis.', 'Dat hoort bij elk besluit.', B6),
};
