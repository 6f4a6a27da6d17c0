import { isDeepStrictEqual } from 'node:util';
import type { meldingen } from '../../../cards/teksten/meldingen.ts';
import type { Verbeterinvoer } from '../../domain/afgeleid/schermen/verbeterscherm.ts';
import { verbeterscherm } from '../../domain/afgeleid/schermen/verbeterscherm.ts';
import type { Antwoorden, Veldfout } from '../../domain/werkproces/formulier.ts';
import type { Aanmeldsoort } from '../../domain/werkproces/formulieren/zaak-aanmelden.ts';
import { zaakVerbeteren } from '../../domain/werkproces/formulieren/zaak-aanmelden.ts';
import { valideer } from '../../domain/werkproces/valideer.ts';
import { aanmelding, formulierfout, opnieuwAangemeld } from '../../domain/zaak/aanmelding.ts';
import type { Afwijzing } from '../../domain/zaak/commands.ts';
import type { Melding } from '../../domain/zaak/melding.ts';
import {
  ingevuldBij,
  isVanAnder,
  magWisselen,
  samengevoegd,
  slachtoffersNa,
  tegenVerbeteren,
} from '../../domain/zaak/verbeteren.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import type { StreamId } from '../ports/store.ts';
import { StoreUnavailable } from '../ports/store.ts';
import type { Snapshot } from '../streams/aggregate.ts';
import { beginBij } from '../usecases/nieuwe-zaak.ts';
import { soortVan } from './aanmeldformulier.ts';
import type { CardData } from './card-data.ts';
import { inputsOf } from './card-data.ts';
import type { Doer, InboxDeps } from './context.ts';
import { nowOf } from './context.ts';
import { noteerGeenRecht } from './geen-recht.ts';
import { klaarAanZaak } from './klaar-aan-zaak.ts';
import { noteerLezen } from './noteer-lezen.ts';
import { say } from './say.ts';
import { cardAnswer } from './screens.ts';
import type { ZaakAntwoord } from './zaak-antwoord.ts';

const VERB = 'zaak.verbeteren';

/** The version of the case that the form was made of: a whole number, or it is no button of ours. */
function versieVan({ v }: CardData): number | null {
  const nr = Number(v);
  return Number.isSafeInteger(nr) && nr > 0 ? nr : null;
}

type Stap = { readonly deps: InboxDeps; readonly stream: StreamId; readonly doer: Doer };
/** What the case said when the form was opened, which version of it that was, and which of the two forms it is. */
type Begin = { readonly melding: Melding; readonly versie: number; readonly soort: Aanmeldsoort };
type Gelezen = { readonly snapshot: Snapshot<Zaak>; readonly zaak: Zaak };

const metDubbel = (antwoorden: Readonly<Record<string, unknown>>): boolean =>
  'aanhoudingKeer' in antwoorden || 'gehoordKeer' in antwoorden;

/** @param versie of the case, from which the form was filled in */
function toon({ snapshot, zaak }: Gelezen, versie: number, invoer: Verbeterinvoer): ZaakAntwoord {
  return { answer: cardAnswer(verbeterscherm(zaak, versie, invoer), snapshot), checked: snapshot };
}

/** The same with what others filled in: that this person reads it is kept first. */
async function laatLezen(
  { deps, doer }: Stap,
  gelezen: Gelezen,
  versie: number,
  invoer: Verbeterinvoer,
): Promise<ZaakAntwoord> {
  const groepen = isVanAnder(gelezen.zaak, doer.persoon) ? ['feiten'] : [];
  await noteerLezen(deps, gelezen.zaak, groepen, doer);
  return toon(gelezen, versie, invoer);
}

function weigering({ code }: Afwijzing): keyof typeof meldingen {
  return code === 'geen-recht' || code === 'gesloten' || code === 'verplaatst' ? code : 'niet-nu';
}

/** The corrected form as the next message of the case. */
async function neemIn(
  stap: Stap,
  gelezen: Gelezen,
  begin: Begin,
  antwoorden: Antwoorden,
): Promise<ZaakAntwoord> {
  const { deps, stream, doer } = stap;
  const { zaak } = gelezen;
  const { melding } = zaak;
  const om = nowOf(deps, doer.locatie, doer.persoon);
  const bericht = { locatie: doer.locatie.id, bron: melding.bron, bronId: melding.bronId };
  const { soort } = begin;
  const stond = ingevuldBij(begin.melding, soort);
  if (soort === begin.melding.soort && isDeepStrictEqual(antwoorden, stond))
    return { answer: say('niets-verbeterd'), checked: gelezen.snapshot };
  const volgende = begin.melding.berichtNr + 1;
  const dubbel = metDubbel(antwoorden);
  const weer = (fouten: readonly Veldfout[], ook = dubbel): ZaakAntwoord =>
    toon(gelezen, begin.versie, { soort, waarden: antwoorden, fouten, dubbel: ook });
  const ingevuld = aanmelding(antwoorden, soort, bericht, om.nu);
  if (!ingevuld.ok) return weer(ingevuld.fouten, dubbel || ingevuld.dubbel);
  const slachtoffers = slachtoffersNa(zaak, ingevuld.slachtoffers);
  const gekeurd = deps.keur(opnieuwAangemeld({ ...ingevuld.bericht, slachtoffers }, volgende), om.nu);
  if (!gekeurd.ok) return weer(gekeurd.fouten.map(formulierfout));
  const { message, contentHash } = gekeurd.checked;
  const command = {
    type: 'meld',
    message,
    complete: true,
    inhoudHash: contentHash,
    oefening: zaak.oefening,
    alleenOpen: true,
    nieuw: beginBij(doer.locatie, zaak, zaak.vtRegios, om.nu),
  } as const;
  const outcome = await deps.zaken.execute(stream, { command, om }, `meld:${volgende}:${contentHash}`);
  deps.metrics.commandHandled(command.type, outcome.kind);
  const { snapshot } = outcome;
  if (snapshot.state === null) return { answer: say('onbekende-zaak'), checked: snapshot };
  const nu = { snapshot, zaak: snapshot.state };
  if (outcome.kind === 'refused') {
    const { afwijzing } = outcome;
    if (afwijzing.code === 'strijdig') return weer(afwijzing.paden.map((pad) => formulierfout({ pad })));
    if (afwijzing.code !== 'andere-inhoud') return { answer: say(weigering(afwijzing)), checked: snapshot };
  }
  if (outcome.kind !== 'refused' && nu.zaak.melding.berichtNr === volgende)
    return { answer: klaarAanZaak(deps, doer, snapshot, nu.zaak, 'verbeterd'), checked: snapshot };
  // Somebody else put something right meanwhile: it stands there, with what this person changed.
  const waarden = samengevoegd(antwoorden, stond, ingevuldBij(nu.zaak.melding, soort));
  const opnieuw = { soort, waarden, fouten: [], dubbel: metDubbel(waarden), verouderd: true } as const;
  return laatLezen(stap, nu, snapshot.version, opnieuw);
}

/**
 * Puts right what was filled in when the case was brought in by hand, a wrong time of arrest above all: the clock goes
 * along. What was typed is kept whatever goes wrong, and the same form sent twice counts once.
 */
export async function verbeterActie(
  deps: InboxDeps,
  stream: StreamId,
  data: CardData,
  doer: Doer,
): Promise<ZaakAntwoord> {
  const snapshot = await deps.zaken.read(stream);
  const zaak = snapshot.state;
  if (zaak === null) return { answer: say('onbekende-zaak'), checked: snapshot };
  const tegen = tegenVerbeteren(zaak, doer.persoon);
  if (tegen !== null) {
    if (tegen.code === 'geen-recht') noteerGeenRecht(deps.log, doer.locatie.id, VERB);
    return { answer: say(weigering(tegen)), checked: snapshot };
  }
  const gelezen = { snapshot, zaak };
  const stap = { deps, stream, doer };
  const soort = soortVan(data) ?? zaak.melding.soort;
  if (!magWisselen(zaak, soort)) return { answer: say('niet-nu'), checked: snapshot };
  if (data['v'] === undefined) {
    const waarden = ingevuldBij(zaak.melding, soort);
    return laatLezen(stap, gelezen, snapshot.version, {
      soort,
      waarden,
      fouten: [],
      dubbel: metDubbel(waarden),
    });
  }
  const versie = versieVan(data);
  const toen = versie === null ? null : await deps.zaken.at(stream, versie);
  if (versie === null || toen === null) return { answer: say('onbekende-knop'), checked: snapshot };
  const getypt = inputsOf(data, 'v', 's');
  const dubbel = metDubbel(getypt);
  const gevalideerd = valideer(zaakVerbeteren({ soort, dubbel }), getypt);
  if (!gevalideerd.ok) return toon(gelezen, versie, { ...gevalideerd, soort, dubbel });
  const { antwoorden } = gevalideerd;
  try {
    return await neemIn(stap, gelezen, { melding: toen.melding, versie, soort }, antwoorden);
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    const mislukt = error.provablyNotStored ? 'niet-opgeslagen' : 'onzeker';
    return toon(gelezen, versie, { soort, waarden: antwoorden, fouten: [], dubbel, mislukt });
  }
}
