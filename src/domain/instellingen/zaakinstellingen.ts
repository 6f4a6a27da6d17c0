import type { Escalatie } from './escalatie.ts';
import { standaardEscalatie } from './escalatie.ts';
import { standaardStappen } from './standaardstappen.ts';
import type { Stappen } from './stappen.ts';
import type { Termijnen } from './termijnen.ts';
import { standaardTermijnen } from './termijnen.ts';
import type { VtInformant } from './vt-informant.ts';

/**
 * What a case keeps from its location when it starts. A later change of the settings leaves the
 * clocks and steps of open cases alone; permissions, rosters and phone numbers are always live.
 */
export type Zaakinstellingen = {
  readonly termijnen: Termijnen;
  readonly stappen: Stappen;
  /** Absent in cases that started before there was such a setting: their steps give way to nothing. */
  readonly escalatie?: Escalatie;
  /** Target from a decision until the victim knows it, in minutes. It never delays a release. */
  readonly slachtofferStreefMinuten: number;
  /** Who tells Veilig Thuis of a decision; absent in cases that began before it counted: the OvJ. */
  readonly informeertVt?: VtInformant;
  /** Questions that the location does not ask, as `<form>.<field>`. Absent in cases from before it could choose. */
  readonly veldenUit?: readonly string[];
  /** The KPC is asked for justitiële documentatie and VT's verrijking (werkproces §8, Noord-Holland). */
  readonly kpcInbreng?: boolean;
  /** At stalking, the OvJ of the first decision becomes zaakseigenaar by itself (werkproces §8, Rotterdam). */
  readonly zaakseigenaarVanzelf?: boolean;
  /** A breach or a new arrest at stalking asks for a SASH anew (werkproces §8, Rotterdam). */
  readonly sashElkeMelding?: boolean;
  /** Who is suspected of stalking is arrested here and not summoned: OvJ and police read so (B 4735–4739). */
  readonly stalkingAanhouden?: boolean;
  /** The OvJ reads at recidive that voorgeleiding is the rule here (werkproces §8, Noord-Holland). */
  readonly recidiveVoorgeleiding?: boolean;
};

/** The settings of a location that changes nothing (werkproces §5 and §7). */
export function defaultInstellingen(): Zaakinstellingen {
  return {
    termijnen: standaardTermijnen,
    stappen: standaardStappen,
    escalatie: standaardEscalatie,
    slachtofferStreefMinuten: 60,
  };
}

/** Those settings of a location that a case keeps. */
export function zaakinstellingenVan(locatie: Zaakinstellingen): Zaakinstellingen {
  const { termijnen, stappen, escalatie, slachtofferStreefMinuten, informeertVt } = locatie;
  const { veldenUit = [], kpcInbreng = false } = locatie;
  const { zaakseigenaarVanzelf = false, recidiveVoorgeleiding = false } = locatie;
  const { sashElkeMelding = false, stalkingAanhouden = false } = locatie;
  return {
    termijnen,
    stappen,
    slachtofferStreefMinuten,
    ...(escalatie === undefined ? {} : { escalatie }),
    ...(informeertVt === undefined ? {} : { informeertVt }),
    ...(veldenUit.length > 0 ? { veldenUit } : {}),
    ...(kpcInbreng ? { kpcInbreng } : {}),
    ...(zaakseigenaarVanzelf ? { zaakseigenaarVanzelf } : {}),
    ...(sashElkeMelding ? { sashElkeMelding } : {}),
    ...(stalkingAanhouden ? { stalkingAanhouden } : {}),
    ...(recidiveVoorgeleiding ? { recidiveVoorgeleiding } : {}),
  };
}
