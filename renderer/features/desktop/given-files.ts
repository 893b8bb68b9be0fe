import type { HandedFile, PickedFile } from '../../../shared/ipc'
import type { GivenFile } from '../../importing/given-file'

/** Files of the desktop as the import queue takes them. */
export const givenFiles = (files: readonly (PickedFile | HandedFile)[]): readonly GivenFile[] =>
  files.map((file) => ({
    name: file.name,
    arrayBuffer: () => Promise.resolve(file.bytes.slice().buffer),
    ...('id' in file ? { handed: file.id } : {}),
  }))
