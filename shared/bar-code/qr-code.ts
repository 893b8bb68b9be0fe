import { encode } from 'uqr'

/** A QR code of a text (ISO/IEC 18004), row by row, true for black, without its margin. A seventh of it may be unreadable. */
export const qrCode = (text: string): readonly (readonly boolean[])[] =>
  encode(text, { ecc: 'M', border: 0 }).data
