import { Readable } from 'node:stream';
import type { SMTPTransportOptions } from 'nodemailer';
import { createTransport } from 'nodemailer';
import type { OutsideMessage, OutsideResult } from '../../app/ports/pager.ts';
import { isLoopback } from '../config/veldsoorten.ts';

/** ms; together well below half the lease of the agenda. */
const CONNECT = 5_000;
const SILENT = 8_000;

export type MailerSettings = {
  /** `smtp://` or `smtps://`, with the name and password in it. */
  readonly url: string;
  /** Address that the mail comes from. */
  readonly afzender: string;
};

type SmtpError = Error & { readonly responseCode?: number; readonly code?: string };

/** A body that tells when the server began to take it: from then on a lost answer may mean that the mail is there. */
function body(text: string): { readonly content: Readable; readonly begun: () => boolean } {
  let begun = false;
  const content = new Readable({
    read() {
      begun = true;
      this.push(Buffer.from(text));
      this.push(null);
    },
    highWaterMark: 0,
  });
  return { content, begun: () => begun };
}

function failureOf(error: unknown, begun: boolean): OutsideResult {
  const { responseCode, code } = error as SmtpError;
  if (responseCode !== undefined) {
    const answered = `smtp-${responseCode}`;
    if (responseCode >= 500 && code !== 'EAUTH') return { kind: 'refused', code: answered };
    return { kind: 'retryable', code: answered, afterMs: null };
  }
  const named = code ?? 'smtp';
  return begun ? { kind: 'unknownOutcome', code: named } : { kind: 'retryable', code: named, afterMs: null };
}

/**
 * Sends short mails over SMTP, each in a connection of its own and once: what to do after a failure the caller
 * decides. A server elsewhere must offer TLS.
 */
export class Mailer {
  readonly #options: SMTPTransportOptions;
  readonly #afzender: string;

  constructor({ url, afzender }: MailerSettings) {
    this.#afzender = afzender;
    const host = URL.parse(url)?.hostname ?? '';
    this.#options = {
      url,
      requireTLS: url.startsWith('smtp:') && !isLoopback(host),
      connectionTimeout: CONNECT,
      greetingTimeout: CONNECT,
      socketTimeout: SILENT,
      disableFileAccess: true,
      disableUrlAccess: true,
    };
  }

  async send({
    id,
    adres,
    tekst,
    onderwerp = tekst,
    link,
  }: Omit<OutsideMessage, 'kanaal'>): Promise<OutsideResult> {
    const transport = createTransport(this.#options);
    const { content, begun } = body(link === null ? `${tekst}\n` : `${tekst}\n\n${link}\n`);
    try {
      await transport.sendMail({
        from: { name: 'Negenuur', address: this.#afzender },
        to: { name: '', address: adres },
        subject: onderwerp,
        // The same at every attempt: a mail program shows it once.
        messageId: `<${id}@${this.#afzender.split('@')[1] ?? 'negenuur'}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
        text: content,
      });
      return { kind: 'sent' };
    } catch (error) {
      return failureOf(error, begun());
    } finally {
      transport.close();
    }
  }
}
