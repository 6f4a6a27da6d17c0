import { bestemmingen, verplaatsscherm } from '../../domain/afgeleid/schermen/verplaatsscherm.ts';
import { heeftKeuze, klaarScherm } from '../../domain/afgeleid/schermen/zaakschermen.ts';
import type { Locatie } from '../../domain/instellingen/locatie.ts';
import { tegenVerplaatsen } from '../../domain/zaak/beslissen/verplaatsen.ts';
import { meldingVoor, overnameVan } from '../../domain/zaak/overname.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import type { Zaakplek } from '../../domain/zaak/zaakplek.ts';
import { HERKOMST_VERPLAATST } from '../bewaren/herkomst.ts';
import type { StreamId } from '../ports/store.ts';
import { zaakStream } from '../streams/zaak-streams.ts';
import { beginBij, claimNumber } from '../usecases/nieuwe-zaak.ts';
import type { CardData } from './card-data.ts';
import { inputsOf } from './card-data.ts';
import { commandIdOf } from './command-id.ts';
import type { Doer, InboxDeps } from './context.ts';
import { nowOf } from './context.ts';
import { noteerGeenRecht } from './geen-recht.ts';
import { say } from './say.ts';
import { cardAnswer } from './screens.ts';
import type { ZaakAntwoord } from './zaak-antwoord.ts';

/** The case at the other location, made there once however often this is tried. */
async function maakElders(deps: InboxDeps, zaak: Zaak, naar: Locatie, id: string): Promise<Zaakplek | null> {
  const claim = await claimNumber(deps, naar, HERKOMST_VERPLAATST, zaak.zaakId);
  const stream = zaakStream(claim.zaakId);
  if (stream === null) return null;
  const vtOrganisaties = naar.vtOrganisaties.map((vt) => vt.id);
  const nieuw = beginBij(naar, claim, zaak.vtRegios, deps.clock.caseNow());
  const { zaakId, nummer, locatie, oefening, inhoudHash } = zaak;
  const command = {
    type: 'neem-over',
    van: { zaakId, nummer, locatie },
    melding: meldingVoor(zaak, vtOrganisaties),
    stand: overnameVan(zaak, vtOrganisaties),
    oefening,
    inhoudHash,
    nieuw,
  } as const;
  const om = nowOf(deps, naar, { soort: 'systeem' });
  const outcome = await deps.zaken.execute(stream, { command, om }, `${id}:over`);
  deps.metrics.commandHandled(command.type, outcome.kind);
  return outcome.kind === 'refused' ? null : { zaakId: nieuw.zaakId, nummer: nieuw.nummer, locatie: naar.id };
}

/**
 * Moves a case to another location: first it exists there with all that is known, then it ends here, so that a
 * held person is watched at every moment. What the person may do is checked here; who may see the case there is
 * up to the roles of that location.
 */
export async function verplaatsActie(
  deps: InboxDeps,
  stream: StreamId,
  verb: 'zaak.verplaatsen',
  data: CardData,
  { locatie, persoon }: Doer,
): Promise<ZaakAntwoord> {
  const snapshot = await deps.zaken.read(stream);
  const zaak = snapshot.state;
  if (zaak === null) return { answer: say('onbekende-zaak'), checked: snapshot };
  const tegen = tegenVerplaatsen(zaak, persoon);
  if (tegen !== null) {
    const { code } = tegen;
    if (code === 'geen-recht') noteerGeenRecht(deps.log, locatie.id, verb);
    const waarom = code === 'gesloten' || code === 'verplaatst' ? code : 'geen-recht';
    return { answer: say(waarom), checked: snapshot };
  }
  const keuze = inputsOf(data)['naar'];
  if (keuze === undefined) {
    const scherm = verplaatsscherm(zaak, deps.people.all());
    const answer = heeftKeuze(scherm) ? cardAnswer(scherm, snapshot) : say('geen-andere-locatie');
    return { answer, checked: snapshot };
  }
  const naar = bestemmingen(zaak, deps.people.all()).find(({ id }) => id === keuze);
  if (naar === undefined) return { answer: say('onbekende-knop'), checked: snapshot };
  const id = commandIdOf(verb, persoon.persoonId, data);
  const plek = await maakElders(deps, zaak, naar, id);
  if (plek === null) return { answer: say('niet-nu'), checked: snapshot };
  const om = nowOf(deps, locatie, persoon);
  const command = { type: 'verplaats', naar: plek } as const;
  const outcome = await deps.zaken.execute(stream, { command, om }, id);
  deps.metrics.commandHandled(command.type, outcome.kind);
  const na = outcome.snapshot.state;
  if (outcome.kind === 'refused' || na === null) return { answer: say('niet-nu'), checked: outcome.snapshot };
  const scherm = klaarScherm(na, 'verplaatst', om.nu, null);
  return { answer: cardAnswer(scherm, outcome.snapshot), checked: outcome.snapshot };
}
