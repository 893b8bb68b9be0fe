/** Marks and letters that turn the direction of what comes after them (Unicode UAX #9; Hebrew, Arabic and their kin). */
const TURNING =
  /[\u200f\u061c\u202a-\u202e\u2066-\u2069\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/**
 * A text of a statement as it may stand inside a sentence of ours: where it could turn the direction of the words after
 * it, it is set apart (first strong isolate … pop). Others stay as they are, so that they can be searched and copied.
 */
export const isolated = (text: string): string => (TURNING.test(text) ? `\u2068${closed(text)}\u2069` : text)

/** Without isolates of its own, which could end ours: U+2066 to U+2069. What it shows stays the same within one. */
const closed = (text: string): string => text.replaceAll(/[\u2066-\u2069]/g, '')
