import type { KeyObject } from 'node:crypto';
import { createPrivateKey, createPublicKey, sign } from 'node:crypto';
import type { Signer } from '../../app/ports/signer.ts';

/** Header of a PKCS #8 private key for Ed25519 (RFC 8410 §7); the 32 bytes of the key follow on it. */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** Signs with a key that follows from the secret of the installation: it needs no keeping and survives rotation. */
export class Ed25519Signer implements Signer {
  readonly publicKey: string;
  readonly #key: KeyObject;

  /** @param seed 32 secret bytes */
  constructor(seed: KeyObject) {
    const der = Buffer.concat([PKCS8, seed.export()]);
    this.#key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
    this.publicKey = createPublicKey(this.#key).export({ format: 'der', type: 'spki' }).toString('base64');
  }

  sign(text: string): string {
    return sign(null, Buffer.from(text), this.#key).toString('base64url');
  }
}
