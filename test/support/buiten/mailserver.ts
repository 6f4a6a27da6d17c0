import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export type Mail = {
  readonly to: readonly string[];
  readonly subject: string;
  readonly messageId: string;
  readonly text: string;
  readonly raw: string;
};

/** What the server does with the next mail, first come first served. */
export type MailFault =
  /** Says no to the address, with this code. */
  | { readonly kind: 'recipient'; readonly code: number }
  /** Takes the whole mail and breaks the connection before it says so. */
  | { readonly kind: 'lost' };

export type Mailserver = {
  readonly url: string;
  readonly mails: Mail[];
  readonly faults: MailFault[];
  readonly close: () => Promise<void>;
};

function header(raw: string, name: string): string {
  const [head = ''] = raw.split('\r\n\r\n', 1);
  const unfolded = head.replaceAll(/\r\n[ \t]+/g, ' ');
  const found = new RegExp(`^${name}: (.*)$`, 'im').exec(unfolded)?.[1] ?? '';
  return decodeWords(found);
}

/** Words of a header that are encoded as RFC 2047 has it, in UTF-8. */
function decodeWords(text: string): string {
  return text
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
      kind.toLowerCase() === 'b'
        ? Buffer.from(word, 'base64').toString('utf8')
        : quoted(word.replaceAll('_', ' ')),
    );
}

function quoted(text: string): string {
  const plain = text.replaceAll(/=\r?\n/g, '');
  const bytes = plain.replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

function bodyOf(raw: string): string {
  const body = raw.slice(raw.indexOf('\r\n\r\n') + 4);
  switch (header(raw, 'Content-Transfer-Encoding').toLowerCase()) {
    case 'base64':
      return Buffer.from(body, 'base64').toString('utf8');
    case 'quoted-printable':
      return quoted(body);
    default:
      return body;
  }
}

/** A real mail server on this machine that keeps what it gets. */
export async function startMailserver(): Promise<Mailserver> {
  const mails: Mail[] = [];
  const faults: MailFault[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo(_address, _session, done) {
      const [fault] = faults;
      if (fault?.kind !== 'recipient') return done();
      faults.shift();
      return done(Object.assign(new Error('no such mailbox'), { responseCode: fault.code }));
    },
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const raw = Buffer.concat(parts).toString('utf8');
        mails.push({
          to: session.envelope.rcptTo.map(({ address }) => address),
          subject: header(raw, 'Subject'),
          messageId: header(raw, 'Message-ID'),
          text: bodyOf(raw),
          raw,
        });
        if (faults[0]?.kind !== 'lost') return done();
        faults.shift();
        for (const connection of server.connections) connection.close();
        return undefined;
      });
    },
  });
  server.on('error', () => undefined);
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  return {
    url: `smtp://127.0.0.1:${(listening.address() as AddressInfo).port}`,
    mails,
    faults,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
