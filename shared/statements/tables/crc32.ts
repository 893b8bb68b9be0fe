const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

/** One byte more in a checksum that is being made. */
export const crcStep = (crc: number, byte: number): number => (crc >>> 8) ^ table[(crc ^ byte) & 0xff]!

/** The checksum of ZIP archives (ISO 3309), by which a turned byte is noticed before it becomes an amount. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = crcStep(crc, byte)
  return ~crc >>> 0
}
