/** What ends a line or turns the reading direction around: neither may come from a statement into a text file. */
const BREAKS = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu

/** A text on one line, without control characters and signs that turn the reading direction. */
export const plainLine = (text: string): string => text.replace(BREAKS, ' ').replace(/\s+/g, ' ').trim()
