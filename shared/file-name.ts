/** As much of an id as a person still reads. */
const LONGEST = 60

/**
 * An id as a part of a file's name, on every system: letters, digits and hyphens. No folder, no drive, no dot, so that
 * neither a path nor another kind of file can come of it; what a restored backup calls an account is anybody's text.
 */
export const fileNamePart = (id: string): string =>
  [...id.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '-')].slice(0, LONGEST).join('').replace(/^-|-$/g, '')
