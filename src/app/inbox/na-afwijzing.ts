import { actiescherm } from '../../domain/afgeleid/schermen/actiescherm.ts';
import type { Hertoon } from '../../domain/afgeleid/schermen/taakscherm.ts';
import { taakscherm, verzetscherm } from '../../domain/afgeleid/schermen/taakscherm.ts';
import { telefoonscherm } from '../../domain/afgeleid/schermen/telefoonscherm.ts';
import { vrijscherm } from '../../domain/afgeleid/schermen/vrijscherm.ts';
import { vangrailScherm, zaakformulier } from '../../domain/afgeleid/schermen/zaakschermen.ts';
import type { View } from '../../domain/afgeleid/views.ts';
import type { Weergave } from '../../domain/afgeleid/weergave.ts';
import type { Formulier } from '../../domain/werkproces/formulier.ts';
import { formulieren } from '../../domain/werkproces/formulierenregister.ts';
import { magToelichten } from '../../domain/zaak/beslissen/toelichten.ts';
import { passendToezicht } from '../../domain/zaak/bewaking/formulier-bewaking.ts';
import type { Afwijzing, ZaakCommand } from '../../domain/zaak/commands.ts';
import { taakVan } from '../../domain/zaak/open-taken.ts';
import { telefoontaken } from '../../domain/zaak/telefoonkeuze.ts';
import { redenenIn } from '../../domain/zaak/vangrailredenen.ts';
import type { Persoon } from '../../domain/zaak/wie.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import type { Sentence } from './say.ts';
import { say } from './say.ts';

/** A screen to show, or a short text when there is nothing to show. */
export type Reactie = { readonly kind: 'view'; readonly view: View } | Sentence;

/** Forms about the case as a whole, that are of no task. */
const zaakformulieren: Readonly<
  Partial<Record<ZaakCommand['type'], { readonly formulier: Formulier; readonly verb: string }>>
> = {
  'licht-toe': { formulier: formulieren['keuze-toelichten'], verb: 'keuze.toelichten' },
  'trek-in': { formulier: formulieren.intrekken, verb: 'zaak.intrekken' },
  'meld-overleg-aan': { formulier: formulieren['overleg-aanmelden'], verb: 'overleg.aanmelden' },
  noteer: { formulier: formulieren.notitie, verb: 'zaak.notitie' },
  'leg-uitspraak-vast': { formulier: formulieren.uitspraak, verb: 'uitspraak.vastleggen' },
  'meld-schending': { formulier: formulieren['schending-melden'], verb: 'schending.melden' },
};

/** The form of a command about the case as a whole, and the verb that sends it; null for one about a task. */
function losFormulier(
  zaak: Zaak,
  command: ZaakCommand,
): { readonly formulier: Formulier; readonly verb: string } | null {
  if (command.type !== 'leg-maatregel-vast') return zaakformulieren[command.type] ?? null;
  const formulier = passendToezicht(zaak, formulieren.maatregel, 'toezicht');
  return { formulier, verb: 'maatregel.vastleggen' };
}

/** The screen that asks what the command answers. */
function schermVan({ type }: ZaakCommand): typeof taakscherm {
  return type === 'verzet-plandatum' ? verzetscherm : taakscherm;
}

/** The form again with what was typed, and what is wrong or that the task changed meanwhile. */
function opnieuw(
  zaak: Zaak,
  command: ZaakCommand,
  persoon: Persoon,
  weergave: Weergave,
  hertoon: Hertoon,
): Reactie {
  if (command.type === 'voeg-actie-toe') return { kind: 'view', view: actiescherm(zaak, weergave, hertoon) };
  const los = losFormulier(zaak, command);
  if (los !== null) {
    const view = zaakformulier(zaak, los.formulier, los.verb, {
      waarden: hertoon.waarden ?? {},
      fouten: hertoon.fouten ?? [],
    });
    return { kind: 'view', view };
  }
  const taak = 'taakId' in command ? taakVan(zaak, command.taakId) : undefined;
  if (command.type === 'vul-in') {
    const metScherm = { ...hertoon, scherm: command.scherm };
    const view =
      taak === undefined
        ? vrijscherm(zaak, command.taakId, persoon, weergave, metScherm)
        : taakscherm(zaak, taak, persoon, weergave, metScherm);
    return view === null ? say('onbekende-taak') : { kind: 'view', view };
  }
  if (command.type === 'noteer-telefonisch') {
    const over = taak ?? telefoontaken(zaak)[0];
    if (over === undefined) return say('niet-nu');
    const view = telefoonscherm(zaak, over, persoon, weergave, hertoon, taak !== undefined);
    return { kind: 'view', view };
  }
  if (taak === undefined) return say('onbekende-taak');
  if (command.type === 'vul-deel-a-aan' && command.scherm !== undefined) {
    const metScherm = { ...hertoon, scherm: command.scherm };
    return { kind: 'view', view: taakscherm(zaak, taak, persoon, weergave, metScherm) };
  }
  return { kind: 'view', view: schermVan(command)(zaak, taak, persoon, weergave, hertoon) };
}

/**
 * What a person sees when a command was refused: a form with the typed input kept, a guard rail with its
 * reasons, or one sentence that says what to do. Nothing was changed.
 */
export function reactieOp(
  afwijzing: Afwijzing,
  zaak: Zaak | null,
  command: ZaakCommand,
  verb: string,
  persoon: Persoon,
  weergave: Weergave,
): Reactie {
  if (zaak === null) return say('onbekende-zaak');
  switch (afwijzing.code) {
    case 'onbekende-zaak':
    case 'onbekende-taak':
    case 'geen-recht':
    case 'gesloten':
    case 'niet-gesloten':
    case 'niet-nu':
    case 'zelfde-zaak':
    case 'koppeling-blijft':
    case 'al-hg':
    case 'verplaatst':
    case 'besluit-eerst':
    case 'vt-antwoordde-zelf':
      return say(afwijzing.code);
    case 'verouderd':
      return opnieuw(zaak, command, persoon, weergave, {
        waarden: afwijzing.waarden,
        verouderd: true,
      });
    case 'ongeldig':
      return opnieuw(zaak, command, persoon, weergave, {
        waarden: afwijzing.waarden,
        fouten: afwijzing.fouten,
      });
    case 'vangrail': {
      const { vangrails, suggereerIvs } = afwijzing;
      const view = vangrailScherm(zaak, weergave, {
        toelichten: magToelichten(persoon),
        vangrails,
        redenen: redenenIn(zaak, vangrails),
        suggereerIvs,
        verb,
        data: knopdata(command),
      });
      return { kind: 'view', view };
    }
    case 'andere-inhoud':
    case 'onvolledig':
    case 'strijdig':
      return say('niet-nu');
  }
}

/** The same answers again, in the button of a reason. */
function knopdata(command: ZaakCommand): Readonly<Record<string, string | number | readonly string[]>> {
  if (!('invoer' in command)) return {};
  const invoer = Object.entries(command.invoer).filter(
    (paar): paar is [string, string] => typeof paar[1] === 'string' && paar[1] !== '',
  );
  const taak = 'taakId' in command ? { t: command.taakId, r: command.revisie } : {};
  return { ...Object.fromEntries(invoer), ...taak };
}
