import type { Pace } from './pace'

/**
 * Brings a table of characters that comes with the PDF standard, by its name, such as `UniKS-UCS2-H`. Bills in Chinese,
 * Japanese and Korean may name such a table instead of holding their font.
 */
export type CharacterMaps = (name: string) => Promise<Uint8Array>

/** What the opening of a file needs of the outside. */
export interface Means {
  readonly pace: Pace
  /** Absent: texts that need such a table are not read. */
  readonly characterMaps?: CharacterMaps
}
