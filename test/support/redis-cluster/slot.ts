/** Slots of a Redis cluster. */
export const SLOTS = 16_384;

/** CRC16 (XMODEM), as the cluster specification has it. */
function crc16(bytes: Buffer): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1) crc = ((crc << 1) ^ (crc & 0x8000 ? 0x1021 : 0)) & 0xffff;
  }
  return crc;
}

/** The slot of a key: of what stands between the first braces, else of all of it. */
export function slotOf(key: Buffer): number {
  const [open, shut] = [key.indexOf('{'), key.indexOf('}', key.indexOf('{') + 1)];
  return crc16(open >= 0 && shut > open + 1 ? key.subarray(open + 1, shut) : key) % SLOTS;
}
