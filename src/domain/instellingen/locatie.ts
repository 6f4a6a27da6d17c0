import type { Rol } from '../rollen.ts';
import type { Roosterregels, Weekdag } from '../rooster/rooster.ts';
import type { TIJDZONE } from '../termijnen/tijdstip.ts';
import type { Reservebeleid, Reservestap } from './reserve.ts';
import type { VtInformant } from './vt-informant.ts';
import type { Zaakinstellingen } from './zaakinstellingen.ts';

/** A Veilig Thuis organisation that works with this location. */
export type VtOrganisatie = {
  readonly id: string;
  readonly naam: string;
  /** Short form for a line on a card. */
  readonly kort: string;
  /** Number for the colleagues at the table; always live, never part of a case. */
  readonly telefoon?: string;
  /** Asked when a case names no Veilig Thuis region; at most one. */
  readonly standaard: boolean;
  /** Asked on these days when a case names no region; goes before `standaard` (werkproces §8, Oost-Brabant). */
  readonly dagen?: readonly Weekdag[];
};

/** Somebody in Teams: the same person can have one at every employer (werkproces §1). */
export type Identiteit = { readonly tenantId: string; readonly objectId: string };

/** A role a person holds; `organisatie` is there for `vt` and only for `vt`. */
export type PersoonRol = { readonly rol: Rol; readonly organisatie?: string };

/** A colleague, known by a role label and never by a name (werkproces §9). */
export type LocatiePersoon = {
  readonly id: string;
  readonly label: string;
  readonly rollen: readonly PersoonRol[];
  readonly identiteiten: readonly Identiteit[];
  /** Channels beside Teams in the order this person wants; absent: those of the location. */
  readonly reserve?: readonly Reservestap[];
};

/** Whose duty it is: a role, or for Veilig Thuis `vt:<organisatie>`. */
export type PiketSleutel = Rol | `vt:${string}`;

/** A system that may send cases to this location. */
export type Bron = {
  readonly id: string;
  /**
   * Where its keys are: names of environment variables, several during key rotation. A practice
   * source may have the key itself (`whsec_…`).
   */
  readonly sleutels: readonly string[];
  /** Makes practice cases, and may send to practice locations only. */
  readonly oefening: boolean;
};

/** An address that gets signed events without content. */
export type Uitgaand = { readonly id: string; readonly url: string; readonly sleutels: readonly string[] };

/** What a role may do with a field. */
export const verstrekkingen = ['lezen', 'schrijven', 'geen'] as const;
export type Verstrekking = (typeof verstrekkingen)[number];

/** Where the location differs from the standard table: role, then field (werkproces §9). */
export type Verstrekkingentabel = Readonly<Partial<Record<Rol, Readonly<Record<string, Verstrekking>>>>>;

/** When people are asked whether they are ready for their shift; only where a roster is. */
export type Paraatheidsregels = {
  /** Minutes before the shift that they are asked; 0: never. */
  readonly minutenVooraf: number;
  /** Minutes before the shift that they must have confirmed, else the KPC is told. */
  readonly bevestigMinuten: number;
};

/** A test alarm every week, on a day and an Amsterdam wall-clock time. */
export type Proefalarmregels = {
  readonly dag: Weekdag;
  /** `HH:MM` */
  readonly klok: string;
  /** Practice location in whose channel it is given; without: the own channel. */
  readonly kanaalVan?: string;
};

/** Makes a practice location a practice room: exercises only, cut off from every real road out. */
export type Oefenlokaal = {
  /** Ids of the people who may start an exercise and lead it. */
  readonly trainers: readonly string[];
};

/** The settings of one ZSM location. Permissions, duty and phone numbers are read live. */
export type Locatie = Zaakinstellingen & {
  /** Lower-case word with hyphens; also the name of the file. */
  readonly id: string;
  readonly naam: string;
  /** First letters of a case number. */
  readonly nummerPrefix: string;
  /** Practice location: made-up cases only. */
  readonly oefening: boolean;
  /** Absent: no practice room. */
  readonly oefenlokaal?: Oefenlokaal;
  readonly tijdzone: typeof TIJDZONE;
  readonly vtOrganisaties: readonly VtOrganisatie[];
  readonly personen: readonly LocatiePersoon[];
  /** Who is on duty when nobody took over: ids of people. */
  readonly piket: Readonly<Partial<Record<PiketSleutel, readonly string[]>>>;
  /** Duty with hours and turns; goes before `piket` of the same role. */
  readonly roosters: Readonly<Partial<Record<PiketSleutel, Roosterregels>>>;
  /** How somebody is reached when Teams is not enough. */
  readonly reserve: Reservebeleid;
  readonly paraatheid: Paraatheidsregels;
  /** Weekly test alarm; without: none. */
  readonly proefalarm?: Proefalarmregels;
  readonly bronnen: readonly Bron[];
  readonly uitgaand: readonly Uitgaand[];
  /** Number of the duty of a role, for who has to call; that of Veilig Thuis stands at its organisation. Live. */
  readonly dienstnummers: Readonly<Partial<Record<Rol, string>>>;
  /** Mailboxes of the KPC that get the emergency list every hour; never of a person. */
  readonly noodlijstAan: readonly string[];
  readonly verstrekkingentabel: Verstrekkingentabel;
  readonly informeertVt: VtInformant;
  /** Days after its end that a case is kept; then it is destroyed (werkproces §9). */
  readonly bewaarDagen: number;
  /** Show the outcome of the acute question in the channel (werkproces §9). */
  readonly acuutInKanaal: boolean;
  /** Show the ZSM target beside the legal clock (werkproces §5). */
  readonly zsmStreefTonen: boolean;
  /** Amsterdam times of the table, `HH:MM`; at each a table card comes in the channel (werkproces §8). */
  readonly tafels: readonly string[];
  /** Roles that may bind a channel to the location. */
  readonly wieMagKoppelen: readonly Rol[];
};
