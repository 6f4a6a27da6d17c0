import type { WrappedKey } from '../crypto/key-ring.ts';

/** What somebody's addresses lie in: the wrapped key of this value alone, and the addresses sealed with it. */
export type WrappedContact = { readonly key: WrappedKey; readonly sealed: string };

/** `<name of the key from outside>:<wrapped key>:<sealed contacts>` */
export function packContact({ key, sealed }: WrappedContact): string {
  return [key.kek, key.blob.toString('base64'), sealed].join(':');
}

export function unpackContact(value: string): WrappedContact {
  const [kek = '', wrapped = '', sealed = ''] = value.split(':');
  return { key: { kek, blob: Buffer.from(wrapped, 'base64') }, sealed };
}
