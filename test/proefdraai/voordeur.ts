import { Webhook } from 'standardwebhooks';
import type { TeamsActivity } from '../support/fake-connector/activities.ts';
import { channelActivity, execute, MENTION, personalActivity } from '../support/fake-connector/activities.ts';
import type { LocalIssuer } from '../support/fake-connector/issuer.ts';
import { DIENST } from '../support/poort/productie.ts';
import { leesDuinstad, leesOefenstad, persoonIn } from '../support/scenario/locaties.ts';
import type { Answer } from '../support/scenario/proces.ts';

const KANAAL = '19:tafel@thread.tacv2';
/** ms: what got no answer is told so, and is sent again by who asked. */
const GEDULD = 60_000;

/** Teams and a source system, as they stand before the proxy: signed, and with tokens. */
export class Voordeur {
  readonly #url: string;
  readonly #sleutel: string;
  readonly #issuer: LocalIssuer;
  /** Answers by status; 0: none came. */
  readonly antwoorden = new Map<number, number>();

  constructor(url: string, sleutel: string, issuer: LocalIssuer) {
    this.#url = url;
    this.#sleutel = sleutel;
    this.#issuer = issuer;
  }

  async intake(message: object, id: string): Promise<Answer> {
    const body = JSON.stringify(message);
    const op = new Date();
    return this.#post('/api/v1/zaken', body, {
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(op.getTime() / 1000)),
      'webhook-signature': new Webhook(this.#sleutel).sign(id, op, body),
    });
  }

  async presses(
    wie: string,
    conversationId: string,
    verb: string,
    data: object,
    card: string,
  ): Promise<Answer> {
    const where = { ...this.#where(wie), conversationId };
    return this.#activity(personalActivity(where, 'invoke', execute(verb, data, card)));
  }

  async says(wie: string, text: string): Promise<Answer> {
    const where = { ...this.#where(wie), conversationId: KANAAL };
    const rest = { text: `<at>Negenuur</at> ${text}`, entities: [MENTION] };
    return this.#activity(channelActivity(where, 'message', rest));
  }

  #where(wie: string) {
    const identiteit = persoonIn([leesOefenstad(), leesDuinstad()], wie).identiteiten[0];
    return { serviceUrl: DIENST, person: { id: `29:${wie}`, aadObjectId: identiteit?.objectId ?? '' } };
  }

  async #activity(activity: TeamsActivity): Promise<Answer> {
    const token = await this.#issuer.sign({ serviceUrl: DIENST });
    return this.#post('/api/messages', JSON.stringify(activity), { authorization: `Bearer ${token}` });
  }

  async #post(pad: string, body: string, headers: Record<string, string>): Promise<Answer> {
    try {
      const response = await fetch(`${this.#url}${pad}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body,
        signal: AbortSignal.timeout(GEDULD),
      });
      const text = await response.text();
      this.#tel(response.status);
      return {
        status: response.status,
        headers: response.headers,
        body: text === '' ? null : JSON.parse(text),
      };
    } catch (error) {
      this.#tel(0);
      throw error;
    }
  }

  #tel(status: number): void {
    this.antwoorden.set(status, (this.antwoorden.get(status) ?? 0) + 1);
  }
}
