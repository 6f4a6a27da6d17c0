/** Signs for this installation, so that a file can be told from a forgery without its data or its keys. */
export interface Signer {
  /** Ed25519, SPKI in base64; the same for as long as the installation lives. */
  readonly publicKey: string;
  /** @returns the signature in base64url */
  sign(text: string): string;
}
