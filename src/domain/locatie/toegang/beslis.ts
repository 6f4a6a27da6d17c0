import type { Identiteit } from '../../instellingen/locatie.ts';
import type { Rol } from '../../rollen.ts';
import type { Tijdstip } from '../../termijnen/tijdstip.ts';
import type { Actor } from '../../zaak/wie.ts';
import { alsRol } from '../../zaak/wie.ts';
import { alsBeslisser } from './beslisser.ts';
import type { ToegangEvent } from './events.ts';
import type { Aanvraag, Toegang } from './toegang.ts';
import {
  CODE_GELDT,
  isOpenAanmelding,
  openAanmelding,
  vraagtTweeMensen,
  zelfdeIdentiteit,
} from './toegang.ts';

/** Open requests at one location: beyond this it is a flood, and people must call. */
export const MAX_OPEN = 50;
/** Requests of one identity that were not granted, in the time that a code lasts. */
export const MAX_PER_PERSOON = 3;

export type ToegangCommand =
  | {
      readonly type: 'meld-aan';
      readonly identiteit: Identiteit;
      readonly aanvraag: Aanvraag;
      /** Random codes of four digits; the first that nobody else has open is used. */
      readonly codes: readonly string[];
      readonly inKanaal: boolean;
    }
  | {
      readonly type: 'beslis-aanmelding';
      readonly nr: number;
      readonly toegelaten: boolean;
      /** Every identity of who decides: nobody lets themselves in. */
      readonly identiteiten: readonly Identiteit[];
    }
  /** Somebody leaves: gives up what was granted and what was asked. */
  | { readonly type: 'meld-af'; readonly identiteiten: readonly Identiteit[] }
  | { readonly type: 'verwijder-collega'; readonly nr: number };

export type ToegangAfwijzing = {
  readonly code:
    | 'geen-recht'
    | 'niet-nu'
    | 'heeft-rol'
    | 'te-veel-aanvragen'
    | 'te-druk'
    | 'onbekende-aanvraag'
    | 'eigen-aanvraag'
    | 'tweede-nodig'
    | 'niets-af-te-melden';
};

type Omstandigheden = {
  readonly nu: Tijdstip;
  readonly actor: Actor;
  readonly wieMagKoppelen: readonly Rol[];
};
type Uitkomst = readonly ToegangEvent[] | ToegangAfwijzing;

/** Name of the timer at which a request lapses. */
export function aanmeldTimer(nr: number): string {
  return `m:${nr}`;
}

/** A code that nobody else has open. */
export function vrijeCode(toegang: Toegang, codes: readonly string[], nu: Tijdstip): string | undefined {
  return codes.find((c) => !toegang.aanmeldingen.some((a) => isOpenAanmelding(a, nu) && a.code === c));
}

function meldAan(
  toegang: Toegang,
  command: Extract<ToegangCommand, { type: 'meld-aan' }>,
  { nu, actor }: Omstandigheden,
): Uitkomst {
  const { identiteit, aanvraag, inKanaal } = command;
  if (alsRol(actor, [aanvraag.houder]) !== null) return { code: 'heeft-rol' };
  if (openAanmelding(toegang, identiteit, aanvraag.houder, nu) !== undefined) return [];
  const recent = toegang.aanmeldingen.filter(
    (a) => zelfdeIdentiteit(a.identiteit, identiteit) && a.stand !== 'toegelaten' && a.op > nu - CODE_GELDT,
  );
  if (recent.length >= MAX_PER_PERSOON) return { code: 'te-veel-aanvragen' };
  const open = toegang.aanmeldingen.filter((a) => isOpenAanmelding(a, nu));
  if (open.length >= MAX_OPEN) return { code: 'te-druk' };
  const code = vrijeCode(toegang, command.codes, nu);
  if (code === undefined) return { code: 'niet-nu' };
  const nr = toegang.laatsteNr + 1;
  return [{ type: 'AanmeldingGedaan', nr, ...identiteit, ...aanvraag, code, inKanaal }];
}

function meldAf(toegang: Toegang, identiteiten: readonly Identiteit[]): Uitkomst {
  const eigen = (x: { readonly identiteit: Identiteit }): boolean =>
    identiteiten.some((identiteit) => zelfdeIdentiteit(x.identiteit, identiteit));
  const ingetrokken = toegang.aanmeldingen
    .filter((a) => eigen(a) && a.stand === 'open')
    .map(({ nr }) => ({ type: 'AanmeldingVervallen', nr, reden: 'ingetrokken' }) as const);
  const afgemeld = toegang.toegelaten
    .filter(eigen)
    .map(({ nr }) => ({ type: 'Afgemeld', nr, door: null }) as const);
  const events = [...ingetrokken, ...afgemeld];
  return events.length === 0 ? { code: 'niets-af-te-melden' } : events;
}

/** Decides who asks, who is let in and who leaves. A request that was decided already stays as it is. */
export function beslisToegang(toegang: Toegang, command: ToegangCommand, om: Omstandigheden): Uitkomst {
  switch (command.type) {
    case 'meld-aan':
      return meldAan(toegang, command, om);
    case 'beslis-aanmelding': {
      const { nr, toegelaten, identiteiten } = command;
      const door = alsBeslisser(om.actor, om.wieMagKoppelen);
      if (door === null) return { code: 'geen-recht' };
      const aanmelding = toegang.aanmeldingen.find((a) => a.nr === nr);
      if (aanmelding === undefined) return { code: 'onbekende-aanvraag' };
      if (!isOpenAanmelding(aanmelding, om.nu)) return [];
      const eigen = identiteiten.some((i) => zelfdeIdentiteit(i, aanmelding.identiteit));
      const { eerste, tweede } = aanmelding;
      if (eigen || tweede?.persoonId === door.persoonId) return { code: 'eigen-aanvraag' };
      if (toegelaten && vraagtTweeMensen(aanmelding, om.wieMagKoppelen)) {
        if (eerste === undefined) return [{ type: 'AanmeldingGesteund', nr, door }];
        if (eerste.persoonId === door.persoonId) return { code: 'tweede-nodig' };
      }
      return [{ type: 'AanmeldingBeslist', nr, toegelaten, door }];
    }
    case 'meld-af':
      return meldAf(toegang, command.identiteiten);
    case 'verwijder-collega': {
      const door = alsBeslisser(om.actor, om.wieMagKoppelen);
      if (door === null) return { code: 'geen-recht' };
      const { nr } = command;
      return toegang.toegelaten.some((t) => t.nr === nr) ? [{ type: 'Afgemeld', nr, door }] : [];
    }
  }
}

/** What a timer brings: a request that nobody decided lapses. */
export function verstrijkAanmelding(
  toegang: Toegang,
  timerId: string,
  nu: Tijdstip,
): readonly ToegangEvent[] {
  return toegang.aanmeldingen
    .filter((a) => aanmeldTimer(a.nr) === timerId && a.stand === 'open' && !isOpenAanmelding(a, nu))
    .map(({ nr }) => ({ type: 'AanmeldingVervallen', nr, reden: 'verlopen' }));
}
