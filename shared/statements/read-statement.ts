import type { Answers, Reading } from './reading'

/** A file as it was picked: its name, to show and to tell people about it, and its bytes. */
export interface StatementFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** How a file is to be read, and who wants to know how far it is. */
export interface ReadOptions {
  readonly answers?: Answers
  /** Called every few thousand rows. */
  readonly onProgress?: (done: number, total: number) => void
  /** Reading stops within a few thousand rows of this turning true, by rejecting with an `AbortError`. */
  readonly signal?: { readonly aborted: boolean }
}

/** Reads a statement: bytes, text, rows, drafts. Whatever the file, the result is a reading; it never throws for bad input. */
export type ReadStatement = (file: StatementFile, options?: ReadOptions) => Promise<Reading>
