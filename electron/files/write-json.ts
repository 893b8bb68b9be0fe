import { writeFileAtomic } from './write-file-atomic'

/** Keeps a small file of ours, whole or not at all. A disk that refuses is an exception. */
export const writeJson = (file: string, value: unknown): Promise<void> =>
  writeFileAtomic(file, Buffer.from(JSON.stringify(value)))
