import { houderSleutel } from '../../../src/domain/zaak/wie.ts';
import type { RedisPorts } from '../../../src/infra/redis/open-redis.ts';
import type { FakeMessage } from '../../support/fake-connector/state.ts';
import type { Card } from '../../support/scenario/kaart.ts';
import { buttonsOf, textsOf } from '../../support/scenario/kaart.ts';
import type { Belasting } from './belasting.ts';
import type { Stand } from './stand.ts';
import { gelezen, gezetteTimers, hashVan, locatieStand, zaakStanden } from './stand.ts';

const DUBBEL = 'Mogelijk dubbel';

/** What is wrong, one line each; names of cases and posts are made up. */
export type Fouten = readonly string[];

/**
 * Right after a kill, with nobody working: what was acknowledged is there, once, and timers = derive(fold(events)).
 *
 * @returns what is wrong, and each send under way: nobody knows whether it arrived
 */
export async function naKlap(
  ports: RedisPorts,
  werk: Belasting,
): Promise<{ readonly fouten: Fouten; readonly onderweg: readonly string[] }> {
  const fouten: string[] = [];
  const zaken = [...werk.bevestigd.values()];
  if (new Set(zaken).size !== zaken.length) fouten.push('two messages of a source share a case');
  const gezet = await gezetteTimers(ports);
  const open = await gelezen(() => ports.store.openCases('oefenstad'));
  const standen = await zaakStanden(ports, new Set([...zaken, ...open]), gezet);
  for (const stand of standen) fouten.push(...zaakFouten(stand, werk));
  const alle = [...standen, await locatieStand(ports, gezet)];
  for (const stand of alle) fouten.push(...timerFouten(stand));
  const onderweg = alle.flatMap(({ stream, bezorgd }) =>
    Object.entries(bezorgd).flatMap(([post, per]) =>
      Object.entries(per)
        .filter(([, { status, activityId }]) => status === 'sending' && activityId === '')
        .map(([wie, { changedAt }]) => `${stream.id} ${post} ${wie} ${changedAt}`),
    ),
  );
  return { fouten, onderweg };
}

function zaakFouten({ stream, zaak, events }: Stand, werk: Belasting): Fouten {
  if (zaak === null) return [`${stream.id} was acknowledged and is not there`];
  const fouten: string[] = [];
  const keer = (type: string): number => events.filter((event) => event.type === type).length;
  if (keer('ZaakGemeld') !== 1) fouten.push(`${stream.id} began ${keer('ZaakGemeld')} times`);
  const ja = events.filter((event) => event.type === 'AcuutBeantwoord' && event.antwoord === 'ja');
  if (werk.beantwoord.has(stream.id) && ja.length === 0) fouten.push(`${stream.id} lost an answer`);
  if (new Set(ja.map((event) => 'door' in event && event.door?.persoonId)).size !== ja.length) {
    fouten.push(`${stream.id} took one tap twice`);
  }
  for (const event of events) {
    if (event.type === 'HerinneringGegeven' && event.op < event.gepland) {
      fouten.push(`${stream.id} reminded early`);
    }
  }
  return fouten;
}

function timerFouten({ stream, gewenst, gezet }: Stand): Fouten {
  const [moet, is] = [JSON.stringify(gewenst), JSON.stringify(gezet)];
  return moet === is ? [] : [`${stream.id} has timers ${is}, its events demand ${moet}`];
}

export type Bezorging = {
  readonly fouten: Fouten;
  readonly bezorgd: number;
  readonly geparkeerd: number;
  readonly dubbel: number;
};

/** When all is quiet: everything due stands in Teams as it should be now, or is visibly given up; copies are marked. */
export async function aanHetEind(
  ports: RedisPorts,
  werk: Belasting,
  messages: readonly FakeMessage[],
  onduidelijk: number,
): Promise<Bezorging> {
  const fouten: string[] = [];
  const gezet = await gezetteTimers(ports);
  const locatie = await locatieStand(ports, gezet);
  const zaken = await zaakStanden(ports, werk.bevestigd.values(), gezet);
  const bekend = new Set<string>();
  const tel = { bezorgd: 0, geparkeerd: 0 };
  for (const stand of [...zaken, locatie]) {
    fouten.push(...postFouten(stand, locatie.koppelingen, tel));
    for (const per of Object.values(stand.bezorgd)) {
      for (const { activityId, orphans } of Object.values(per)) {
        bekend.add(activityId);
        const staat = messages.find((message) => message.activityId === activityId);
        if (activityId !== '' && staat === undefined) fouten.push('what was delivered is not in Teams');
        if (orphans.length > 0 && staat !== undefined && !isGemerkt(staat)) {
          fouten.push(`${stand.stream.id}: a possible copy is not marked`);
        }
      }
    }
  }
  // An answer to what somebody typed is no post: it has no place in the ledger and comes once.
  const dubbel = messages.filter((m) => postVan(m) !== null && !bekend.has(m.activityId)).length;
  if (dubbel > onduidelijk) {
    fouten.push(`${dubbel} copies in Teams, while ${onduidelijk} sends had an unknown outcome`);
  }
  return { fouten: [...fouten, ...kopieFouten(messages)], dubbel, ...tel };
}

/** Of the copies of a message at most one does not say that it may be a copy. */
export function kopieFouten(messages: readonly FakeMessage[]): Fouten {
  return [...Map.groupBy(messages, postVan)].flatMap(([post, kopieen]) => {
    const ongemerkt = kopieen.filter((kopie) => !isGemerkt(kopie)).length;
    return post !== null && ongemerkt > 1 ? [`${post} stands ${ongemerkt} times unmarked`] : [];
  });
}

function isGemerkt({ card }: FakeMessage): boolean {
  return textsOf(card as Card).some((text) => text.startsWith(DUBBEL));
}

/** Which post this is, in which conversation; null when its buttons do not say so. */
function postVan({ card, conversationId }: FakeMessage): string | null {
  const data = buttonsOf(card as Card)[0]?.data;
  const [post, zaak] = [data?.['p'], data?.['z']];
  if (typeof post !== 'string') return null;
  // The root of a thread has a conversation of its own.
  const waar = conversationId.startsWith('19:') ? 'kanaal' : conversationId;
  return `${waar} ${typeof zaak === 'string' ? zaak : ''} ${post}`;
}

function postFouten(
  { stream, posts, bezorgd, zaak }: Stand,
  koppelingen: number,
  tel: { bezorgd: number; geparkeerd: number },
): Fouten {
  const gemist = new Set((zaak?.onbereikt ?? []).map(({ houder }) => houder && houderSleutel(houder)));
  const fouten: string[] = [];
  for (const post of posts()) {
    if (post.alleenBijwerken || post.bundelt === true) continue;
    const ontvangers = Object.values(bezorgd[post.id] ?? {});
    const houder = 'houder' in post.publiek ? houderSleutel(post.publiek.houder) : null;
    if (ontvangers.length === 0 && !gemist.has(houder)) fouten.push(`${stream.id} ${post.id}: nobody got it`);
    for (const { status, sent, failure } of ontvangers) {
      if (status === 'parked') tel.geparkeerd += 1;
      else if (status === 'idle' && sent === hashVan(post, koppelingen)) tel.bezorgd += 1;
      else fouten.push(`${stream.id} ${post.id}: ${status} ${failure} shows something else than the case`);
    }
  }
  return fouten;
}
