import type { Identiteit } from '../instellingen/locatie.ts';
import type { Rol } from '../rollen.ts';
import type { Tijdstip } from '../termijnen/tijdstip.ts';
import type { Rolhouder } from '../zaak/wie.ts';
import { houderSleutel } from '../zaak/wie.ts';
import type { Nabespreking } from './nabespreking/nabespreking.ts';
import type { Deelantwoord, Oefenblad } from './oefening.ts';

/** Somebody of the group, by the account they pressed with. */
export type Deelnemer = {
  /** Counts up within one exercise: "Deelnemer 3". */
  readonly nr: number;
  readonly identiteit: Identiteit;
  readonly houders: readonly Rolhouder[];
};

/** An exercise that goes on. */
export type Lopend = {
  readonly nr: number;
  readonly blad: Oefenblad;
  /** Case ms per ms, while it is not paused. */
  readonly snelheid: number;
  readonly gepauzeerd: boolean;
  /** Roles that people play: the script leaves them alone. */
  readonly mensen: readonly string[];
  /** Case clock at which it starts; what comes later counts from here. */
  readonly begin: Tijdstip;
  readonly zaken: readonly { readonly zaakId: string; readonly bericht: number }[];
  /** Messages and acts of the script that were done, by their place in the file. */
  readonly gespeeld: readonly string[];
  readonly deelnemers: readonly Deelnemer[];
  readonly deelantwoorden: readonly Deelantwoord[];
};

export type Geweest = {
  readonly nr: number;
  readonly blad: Oefenblad;
  readonly snelheid: number;
  readonly mensen: readonly string[];
  readonly zaken: readonly string[];
  readonly nabespreking: Nabespreking;
};

export type OefenStaat = {
  /** Number of the last exercise that was started here. */
  readonly nr: number;
  readonly lopend: Lopend | null;
  /** The last one that ended, with its debrief. */
  readonly vorige: Geweest | null;
};

export const GEEN_OEFENING: OefenStaat = { nr: 0, lopend: null, vorige: null };

/** What happens with exercises in a practice room. Kept encrypted, like every event. */
export type OefenEvent =
  | {
      readonly type: 'OefeningGestart';
      readonly nr: number;
      readonly blad: Oefenblad;
      readonly snelheid: number;
      readonly mensen: readonly string[];
      readonly begin: Tijdstip;
      /** Id of the trainer. */
      readonly door: string;
    }
  | { readonly type: 'OefeningGepauzeerd'; readonly door: string }
  | { readonly type: 'OefeningHervat'; readonly snelheid: number; readonly door: string }
  /** `door` null: its time was over, or every case was closed. */
  | { readonly type: 'OefeningGestopt'; readonly nabespreking: Nabespreking; readonly door: string | null }
  /** The script did something: a message, or an act; `zaakId` when a case came of it. */
  | { readonly type: 'OefenstapGespeeld'; readonly stap: string; readonly zaakId: string | null }
  | {
      readonly type: 'OefenrolGekozen';
      readonly nr: number;
      readonly identiteit: Identiteit;
      readonly houder: Rolhouder;
    }
  | { readonly type: 'DeelvraagBeantwoord'; readonly vraag: string; readonly rollen: readonly Rol[] };

function metRol(
  lopend: Lopend,
  { nr, identiteit, houder }: Extract<OefenEvent, { type: 'OefenrolGekozen' }>,
): Lopend {
  const sleutel = houderSleutel(houder);
  const mensen = lopend.mensen.includes(sleutel) ? lopend.mensen : [...lopend.mensen, sleutel];
  const bekend = lopend.deelnemers.some((d) => d.nr === nr);
  const deelnemers = bekend
    ? lopend.deelnemers.map((d) => {
        const heeft = d.houders.some((eigen) => houderSleutel(eigen) === sleutel);
        return d.nr === nr && !heeft ? { ...d, houders: [...d.houders, houder] } : d;
      })
    : [...lopend.deelnemers, { nr, identiteit, houders: [houder] }];
  return { ...lopend, mensen, deelnemers };
}

/** Folds one event into what goes on in a practice room. */
export function evolveOefening(staat: OefenStaat, event: OefenEvent): OefenStaat {
  if (event.type === 'OefeningGestart') {
    const { nr, blad, snelheid, mensen, begin } = event;
    const leeg = { gepauzeerd: false, zaken: [], gespeeld: [], deelnemers: [], deelantwoorden: [] };
    return { ...staat, nr, lopend: { nr, blad, snelheid, mensen, begin, ...leeg } };
  }
  const { lopend } = staat;
  if (lopend === null) return staat;
  const verder = (nieuw: Partial<Lopend>): OefenStaat => ({ ...staat, lopend: { ...lopend, ...nieuw } });
  switch (event.type) {
    case 'OefeningGepauzeerd':
      return verder({ gepauzeerd: true });
    case 'OefeningHervat':
      return verder({ gepauzeerd: false, snelheid: event.snelheid });
    case 'OefenstapGespeeld': {
      const { stap, zaakId } = event;
      const zaken =
        zaakId === null || lopend.zaken.some((zaak) => zaak.zaakId === zaakId)
          ? lopend.zaken
          : [...lopend.zaken, { zaakId, bericht: lopend.zaken.length }];
      return verder({ gespeeld: [...lopend.gespeeld, stap], zaken });
    }
    case 'OefenrolGekozen':
      return { ...staat, lopend: metRol(lopend, event) };
    case 'DeelvraagBeantwoord': {
      const { vraag, rollen } = event;
      const over = lopend.deelantwoorden.filter((antwoord) => antwoord.vraag !== vraag);
      return verder({ deelantwoorden: [...over, { vraag, rollen }] });
    }
    case 'OefeningGestopt': {
      const { nr, blad, snelheid, mensen } = lopend;
      const zaken = lopend.zaken.map(({ zaakId }) => zaakId);
      return {
        ...staat,
        lopend: null,
        vorige: { nr, blad, snelheid, mensen, zaken, nabespreking: event.nabespreking },
      };
    }
  }
}
