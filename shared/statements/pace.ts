/** How far the reading of a file is. Long files are taken apart by bytes or pages before their rows are read. */
export interface Progress {
  readonly of: 'bytes' | 'pages' | 'rows'
  readonly done: number
  readonly total: number
}

/** Says how far a file is and lets others work; rejects with an `AbortError` once its reading is cancelled. */
export type Pace = (progress: Progress) => Promise<void>

/** For parts of a file that are too small to be told about. */
export const unpaced: Pace = () => Promise.resolve()
