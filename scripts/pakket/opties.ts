import { parseArgs } from 'node:util';
import * as z from 'zod';

export const OMGEVINGEN = ['demo', 'proef', 'productie'] as const;
export type Omgeving = (typeof OMGEVINGEN)[number];

/** What differs from one place to the next; the rest stands in the template. */
export type PakketOpties = {
  readonly omgeving: Omgeving;
  /** Entra id of the bot, `MicrosoftAppId`; the app in Teams has the same id. */
  readonly botId: string;
  /** Host name at which people and Teams reach the program, without `https://`. */
  readonly domein: string;
  /** The Entra app of the page and its name as a resource; null: the program has no page. */
  readonly pagina: { readonly id: string; readonly naam: string } | null;
  readonly organisatie: string;
  /** Where people read what this is and what happens to their data. */
  readonly informatie: string;
};

/** The package cannot be made of this; the message is Dutch and says what to do. */
export class PakketFout extends Error {}

const vlaggen = {
  omgeving: 'NEGENUUR_OMGEVING',
  'app-id': 'MicrosoftAppId',
  domein: 'NEGENUUR_DOMEIN',
  'pagina-id': 'TAB_APP_ID',
  'pagina-naam': 'TAB_APP_URI',
  organisatie: 'NEGENUUR_ORGANISATIE',
  informatie: 'NEGENUUR_INFORMATIE',
} as const;
type Vlag = keyof typeof vlaggen;

export const GEBRUIK = `Gebruik: npm run package -- [opties]

  --omgeving <${OMGEVINGEN.join('|')}>  waar de app voor is (demo)
  --app-id <id>          id van de bot in Entra, ook MicrosoftAppId
  --domein <naam>        adres van het programma zonder https://, zoals negenuur.voorbeeld.nl
  --pagina-id <id>       id van de Entra-app van de pagina, ook TAB_APP_ID; zonder: geen bord
  --pagina-naam <naam>   naam van die app, ook TAB_APP_URI (api://domein/pagina-id)
  --organisatie <naam>   wie de app uitgeeft, hoogstens 32 tekens (Negenuur)
  --informatie <adres>   bladzijde met uitleg en privacy, https://… (https://domein/)
  --help                 deze uitleg

Zonder optie telt de variabele: ${Object.values(vlaggen).join(', ')}.
`;

const DEMO: PakketOpties = {
  omgeving: 'demo',
  botId: '9a000000-0000-4000-8000-000000000009',
  domein: 'negenuur.example',
  pagina: {
    id: '9b000000-0000-4000-8000-000000000009',
    naam: 'api://negenuur.example/9b000000-0000-4000-8000-000000000009',
  },
  organisatie: 'Negenuur',
  informatie: 'https://negenuur.example/',
};

type Waarden = Partial<Record<Vlag, string>>;

function leesVlaggen(args: readonly string[]): Waarden | null {
  const { tokens, values } = parseArgs({
    args: [...args],
    tokens: true,
    strict: false,
    options: {
      ...(Object.fromEntries(Object.keys(vlaggen).map((naam) => [naam, { type: 'string' }])) as Record<
        Vlag,
        { type: 'string' }
      >),
      help: { type: 'boolean', short: 'h' },
    },
  });
  for (const token of tokens) {
    if (token.kind === 'positional') throw new PakketFout(`${token.value}: dit hoort er niet bij.`);
    if (token.kind !== 'option' || token.name === 'help') continue;
    if (!(token.name in vlaggen)) throw new PakketFout(`${token.rawName}: deze optie kennen wij niet.`);
    if ((token.value ?? '') === '') throw new PakketFout(`${token.rawName}: de waarde ontbreekt.`);
  }
  if (values['help'] === true) return null;
  return Object.fromEntries(Object.entries(values).filter(([, waarde]) => typeof waarde === 'string'));
}

function omgevingVan(tekst: string): Omgeving {
  const omgeving = OMGEVINGEN.find((bekend) => bekend === tekst);
  if (omgeving === undefined) throw new PakketFout(`--omgeving ${tekst}: kies ${OMGEVINGEN.join(', ')}.`);
  return omgeving;
}

/** An id as Entra gives it; only zeros is none. */
function idVan(vlag: Vlag, tekst: string | undefined): string {
  const hier = `--${vlag} (of ${vlaggen[vlag]})`;
  if (tekst === undefined) throw new PakketFout(`${hier} ontbreekt: geef het id van de app uit Entra.`);
  const goed = z.guid().safeParse(tekst).success && /[1-9a-f]/i.test(tekst);
  if (goed && tekst !== DEMO.botId && tekst !== DEMO.pagina?.id) return tekst.toLowerCase();
  throw new PakketFout(
    `${hier} ${tekst}: dit is geen id uit Entra. Neem het over van de app-registratie (Application ID).`,
  );
}

/** Ends of names that nobody on the internet has, or that only this network knows: Teams cannot reach those. */
const ONBEREIKBAAR = /(?:^|\.)(?:example(?:\.(?:com|net|org))?|invalid|test|local|localhost|internal)$/;

function domeinVan(tekst: string | undefined): string {
  const hier = '--domein (of NEGENUUR_DOMEIN)';
  if (tekst === undefined) {
    throw new PakketFout(`${hier} ontbreekt: geef het adres van het programma, zoals negenuur.voorbeeld.nl.`);
  }
  const domein = tekst.toLowerCase();
  const delen = domein.split('.');
  const goed =
    domein.length <= 253 &&
    delen.length > 1 &&
    delen.every((deel) => /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(deel)) &&
    /[a-z]/.test(delen.at(-1) ?? '');
  if (!goed) {
    throw new PakketFout(
      `${hier} ${tekst}: geef alleen de naam, zonder https://, poort, pad of sterretje, zoals negenuur.voorbeeld.nl.`,
    );
  }
  if (ONBEREIKBAAR.test(domein)) {
    throw new PakketFout(
      `${hier} ${tekst}: dit adres kan Teams niet bereiken. Geef een naam op het internet.`,
    );
  }
  return domein;
}

function paginaVan(waarden: Waarden, botId: string, domein: string): PakketOpties['pagina'] {
  if (waarden['pagina-id'] === undefined) {
    if (waarden['pagina-naam'] === undefined) return null;
    throw new PakketFout(
      '--pagina-naam (of TAB_APP_URI) hoort bij --pagina-id: geef ze allebei, of geen van beide.',
    );
  }
  const id = idVan('pagina-id', waarden['pagina-id']);
  if (id === botId) {
    throw new PakketFout(
      '--pagina-id is dezelfde app als de bot: maak in Entra een eigen app voor de pagina.',
    );
  }
  const naam = waarden['pagina-naam'] ?? `api://${domein}/${id}`;
  if (!naam.startsWith(`api://${domein}/`) || /\s|\/$/.test(naam)) {
    throw new PakketFout(
      `--pagina-naam ${naam}: Teams wil het adres erin. Noem de app in Entra api://${domein}/${id} en zet dat ook in TAB_APP_URI.`,
    );
  }
  return { id, naam };
}

function organisatieVan(tekst: string): string {
  if (tekst.length <= 32) return tekst;
  throw new PakketFout(
    `--organisatie: hoogstens 32 tekens, dit zijn er ${tekst.length}. Geef een kortere naam.`,
  );
}

function informatieVan(tekst: string): string {
  if (URL.parse(tekst)?.protocol === 'https:') return tekst;
  throw new PakketFout(`--informatie ${tekst}: geef een adres dat begint met https://.`);
}

/**
 * Reads the command line, and for what it leaves out the environment. The demo needs neither and takes neither.
 *
 * @returns null when only the explanation is asked for
 * @throws PakketFout naming the first thing that is wrong
 */
export function leesOpties(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): PakketOpties | null {
  const getypt = leesVlaggen(args);
  if (getypt === null) return null;
  const omgeving = omgevingVan(getypt.omgeving ?? (env[vlaggen.omgeving] || 'demo'));
  if (omgeving === 'demo') {
    const teveel = Object.keys(getypt).find((naam) => naam !== 'omgeving');
    if (teveel === undefined) return DEMO;
    throw new PakketFout(`--${teveel}: de demo heeft vaste waarden. Kies --omgeving proef of productie.`);
  }
  const uitEnv = Object.entries(vlaggen).flatMap(([vlag, naam]) => (env[naam] ? [[vlag, env[naam]]] : []));
  const waarden: Waarden = { ...(Object.fromEntries(uitEnv) as Waarden), ...getypt };
  const botId = idVan('app-id', waarden['app-id']);
  const domein = domeinVan(waarden.domein);
  return {
    omgeving,
    botId,
    domein,
    pagina: paginaVan(waarden, botId, domein),
    organisatie: organisatieVan(waarden.organisatie ?? DEMO.organisatie),
    informatie: informatieVan(waarden.informatie ?? `https://${domein}/`),
  };
}
