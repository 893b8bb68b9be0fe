import type { Day } from '../day'
import type { Reading } from './reading'
import { type ReadOptions, readStatement } from './read-statement'

/** What pasted text is called where a file would have a name. */
export const PASTED = 'pasted.txt'

/**
 * Reads text from the clipboard as if it were a file: text messages, cells copied from a sheet (parted by tabs), or the
 * HTML of a table on a page. A mark at its beginning says that it is UTF-8, whatever a page in it claims of itself.
 *
 * @param today dates messages that print no year
 * @throws an `AbortError` once `signal` says so
 */
export const readPasted = (text: string, today: Day, options: ReadOptions = {}): Promise<Reading> =>
  readStatement({ name: PASTED, bytes: new TextEncoder().encode(`\uFEFF${text}`), modified: today }, options)
