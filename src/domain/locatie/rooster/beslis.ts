import type { Locatie } from '../../instellingen/locatie.ts';
import type { LosseDienst, Rooster } from '../../rooster/rooster.ts';
import { verloop } from '../../rooster/verloop.ts';
import { heeftRol, wieHeeftDienst } from '../../rooster/wie-heeft-dienst.ts';
import type { Periode, Tijdstip } from '../../termijnen/tijdstip.ts';
import { UUR } from '../../termijnen/tijdstip.ts';
import type { Actor, Door, Rolhouder } from '../../zaak/wie.ts';
import { alsRol, houderSleutel } from '../../zaak/wie.ts';
import { roosterVan } from '../dienst.ts';
import type { LocatieStaat } from '../staat.ts';
import { metToegelaten } from '../toegelaten.ts';
import type { NietParaatReden, RoosterEvent, Ruildienst } from './events.ts';
import { dienstenVanPersoon, plekVan } from './houders.ts';
import { nietParaat } from './paraat.ts';
import { peilRooster } from './peil.ts';
import type { Bereik, Werk } from './vooruitzicht.ts';

/** Commands about the duty. Those that need it carry the live settings of the location. */
export type RoosterCommand =
  | { readonly type: 'peil-rooster'; readonly locatie: Locatie; readonly werk: Werk; readonly bereik: Bereik }
  | ({
      readonly type: 'lees-rooster-in';
      readonly houder: Rolhouder;
      readonly diensten: readonly LosseDienst[];
    } & Periode)
  | { readonly type: 'verwijder-rooster'; readonly houder: Rolhouder }
  /** Somebody takes a shift that is to come; `voor` null: of whoever has it, or nobody. */
  | ({
      readonly type: 'neem-dienst-over';
      readonly locatie: Locatie;
      readonly houder: Rolhouder;
      readonly voor: string | null;
    } & Periode)
  | { readonly type: 'geef-dienst-terug'; readonly nr: number }
  | {
      readonly type: 'vraag-ruil';
      readonly locatie: Locatie;
      readonly houder: Rolhouder;
      readonly eigen: Periode;
      readonly ander: Periode & { readonly persoonId: string };
    }
  | {
      readonly type: 'beslis-ruil';
      readonly locatie: Locatie;
      readonly nr: number;
      readonly antwoord: 'akkoord' | 'geweigerd' | 'ingetrokken';
    }
  | { readonly type: 'bevestig-paraat'; readonly nr: number }
  | { readonly type: 'meld-niet-paraat'; readonly nr: number; readonly reden: NietParaatReden }
  | { readonly type: 'zie-proefalarm'; readonly nr: number };

export type RoosterAfwijzing = {
  readonly code: 'geen-recht' | 'niet-nu' | 'dienst-gewijzigd' | 'onbekende-aanvraag';
};
type Omstandigheden = { readonly nu: Tijdstip; readonly actor: Actor };
type Uitkomst = readonly RoosterEvent[] | RoosterAfwijzing;

const DAG = 24 * UUR;
const geenRecht: RoosterAfwijzing = { code: 'geen-recht' };
const gewijzigd: RoosterAfwijzing = { code: 'dienst-gewijzigd' };
/** Longest shift or gap that changes hands at once, ms: a card never offers more, and longer ones cost too much. */
const LANGSTE = 31 * DAG;
const onbekend: RoosterAfwijzing = { code: 'onbekende-aanvraag' };

/** The duty as the command meets it: settings with who was let in, and the roster of both. */
function dienstveld(instellingen: Locatie, staat: LocatieStaat) {
  const locatie = metToegelaten(instellingen, staat);
  return { locatie, rooster: roosterVan(locatie, staat) };
}

function label({ personen }: Locatie, persoonId: string): string {
  return personen.find(({ id }) => id === persoonId)?.label ?? persoonId;
}

/** Exactly this shift is this person's, as the roster stands. */
function isDienstVan(rooster: Rooster, houder: Rolhouder, persoonId: string, dienst: Periode): boolean {
  // A day around it shows where the shift really begins and ends.
  const rond = { van: dienst.van - DAG, tot: dienst.tot + DAG };
  return dienstenVanPersoon(rooster, houder, persoonId, rond).some(
    ({ van, tot }) => van === dienst.van && tot === dienst.tot,
  );
}

/** Nobody has any of it: who fills a gap takes nothing from a colleague who was planned since. */
function isHeelGat(rooster: Rooster, houder: Rolhouder, dienst: Periode): boolean {
  return verloop(rooster, houder, dienst).every(({ bezetting }) => bezetting.soort === 'gat');
}

function neemDienstOver(
  staat: LocatieStaat,
  command: Extract<RoosterCommand, { type: 'neem-dienst-over' }>,
  { nu, actor }: Omstandigheden,
): Uitkomst {
  const { houder, van, tot, voor } = command;
  const door = alsRol(actor, [houder]);
  if (door === null) return geenRecht;
  if (van <= nu || tot <= van || tot - van > LANGSTE) return { code: 'niet-nu' };
  const { locatie, rooster } = dienstveld(command.locatie, staat);
  const nuDaar = wieHeeftDienst(rooster, houder, van);
  const daar: readonly string[] = nuDaar.soort === 'mensen' ? nuDaar.wie : [];
  if (daar.includes(door.persoonId)) return [];
  const dienst = { van, tot };
  const klopt =
    voor === null ? isHeelGat(rooster, houder, dienst) : isDienstVan(rooster, houder, voor, dienst);
  if (!klopt) return gewijzigd;
  const nr = staat.rooster.laatsteNr + 1;
  const { persoonId } = door;
  const plek = plekVan(locatie, houder);
  return [
    {
      type: 'VervangingAfgesproken',
      nr,
      plek,
      persoonId,
      label: label(locatie, persoonId),
      voor,
      van,
      tot,
    },
  ];
}

function vraagRuil(
  staat: LocatieStaat,
  command: Extract<RoosterCommand, { type: 'vraag-ruil' }>,
  { nu, actor }: Omstandigheden,
): Uitkomst {
  const { houder, eigen, ander } = command;
  const door = alsRol(actor, [houder]);
  if (door === null) return geenRecht;
  const { locatie, rooster } = dienstveld(command.locatie, staat);
  const teLang = [eigen, ander].some((dienst) => dienst.tot - dienst.van > LANGSTE);
  if (eigen.van <= nu || ander.van <= nu || teLang || ander.persoonId === door.persoonId)
    return { code: 'niet-nu' };
  const klopt =
    isDienstVan(rooster, houder, door.persoonId, eigen) &&
    isDienstVan(rooster, houder, ander.persoonId, ander);
  if (!klopt) return gewijzigd;
  const loopt = staat.rooster.ruilen.some(
    (r) => r.stand === 'open' && r.eigen.persoonId === door.persoonId && r.eigen.van === eigen.van,
  );
  if (loopt) return { code: 'niet-nu' };
  const dienst = (persoonId: string, { van, tot }: Periode): Ruildienst => ({
    persoonId,
    label: label(locatie, persoonId),
    van,
    tot,
  });
  return [
    {
      type: 'RuilGevraagd',
      nr: staat.rooster.laatsteNr + 1,
      plek: plekVan(locatie, houder),
      eigen: dienst(door.persoonId, eigen),
      ander: dienst(ander.persoonId, ander),
    },
  ];
}

function beslisRuil(
  staat: LocatieStaat,
  command: Extract<RoosterCommand, { type: 'beslis-ruil' }>,
  { nu, actor }: Omstandigheden,
): Uitkomst {
  const { nr, antwoord } = command;
  const ruil = staat.rooster.ruilen.find((r) => r.nr === nr);
  if (ruil === undefined) return onbekend;
  const { eigen, ander, plek } = ruil;
  const wie = antwoord === 'ingetrokken' ? eigen : ander;
  if (actor.soort !== 'persoon' || actor.persoonId !== wie.persoonId) return geenRecht;
  if (ruil.stand !== 'open') return [];
  if (antwoord !== 'akkoord') return [{ type: 'RuilBeslist', nr, stand: antwoord }];
  const { rooster } = dienstveld(command.locatie, staat);
  if (eigen.van <= nu || ander.van <= nu) return { code: 'niet-nu' };
  const klopt = [eigen, ander].every(
    (dienst) =>
      isDienstVan(rooster, plek.houder, dienst.persoonId, dienst) &&
      heeftRol(rooster, dienst.persoonId, plek.houder),
  );
  return klopt ? [{ type: 'RuilBeslist', nr, stand: 'akkoord' }] : gewijzigd;
}

function isVan(actor: Actor, persoonId: string): actor is Extract<Actor, { soort: 'persoon' }> {
  return actor.soort === 'persoon' && actor.persoonId === persoonId;
}

/** Reading a roster in is work of operators, at the command line: no actor of Teams may. */
function vanBeheer(actor: Actor): boolean {
  return actor.soort === 'systeem';
}

function zieProefalarm(staat: LocatieStaat, nr: number, actor: Actor): Uitkomst {
  const proef = staat.rooster.proeven.find((p) => p.nr === nr);
  if (proef === undefined) return onbekend;
  const door: Pick<Door, 'persoonId'> | null = actor.soort === 'persoon' ? actor : null;
  if (door === null) return geenRecht;
  const { persoonId } = door;
  return proef.gezien.includes(persoonId) ? [] : [{ type: 'ProefalarmGezien', nr, persoonId }];
}

/** Decides who has which shift, and who is ready for it. What was decided already stays as it is. */
export function beslisRooster(staat: LocatieStaat, command: RoosterCommand, om: Omstandigheden): Uitkomst {
  const { nu, actor } = om;
  switch (command.type) {
    case 'peil-rooster':
      return peilRooster(command.locatie, staat, command.werk, command.bereik, nu);
    case 'lees-rooster-in': {
      if (!vanBeheer(actor)) return geenRecht;
      const { houder, van, tot, diensten } = command;
      return [{ type: 'RoosterIngelezen', houder, van, tot, diensten }];
    }
    case 'verwijder-rooster': {
      if (!vanBeheer(actor)) return geenRecht;
      const heeft = staat.rooster.ingelezen[houderSleutel(command.houder)] !== undefined;
      return heeft ? [{ type: 'RoosterVerwijderd', houder: command.houder }] : [];
    }
    case 'neem-dienst-over':
      return neemDienstOver(staat, command, om);
    case 'geef-dienst-terug': {
      const vervanging = staat.rooster.vervangingen.find(({ nr, ruil }) => nr === command.nr && !ruil);
      if (vervanging === undefined) return onbekend;
      if (!isVan(actor, vervanging.persoonId)) return geenRecht;
      return vervanging.tot <= nu ? { code: 'niet-nu' } : [{ type: 'VervangingVervallen', nr: command.nr }];
    }
    case 'vraag-ruil':
      return vraagRuil(staat, command, om);
    case 'beslis-ruil':
      return beslisRuil(staat, command, om);
    case 'bevestig-paraat': {
      const vraag = staat.rooster.paraat.find(({ nr }) => nr === command.nr);
      if (vraag === undefined) return onbekend;
      if (!isVan(actor, vraag.persoonId)) return geenRecht;
      if (vraag.stand === 'bevestigd') return [];
      return vraag.stand === 'vervallen' || vraag.tot <= nu
        ? { code: 'niet-nu' }
        : [{ type: 'ParaatBevestigd', nr: command.nr }];
    }
    case 'meld-niet-paraat': {
      const event = nietParaat(staat.rooster, command.nr, command.reden);
      return event === null ? [] : [event];
    }
    case 'zie-proefalarm':
      return zieProefalarm(staat, command.nr, actor);
  }
}
