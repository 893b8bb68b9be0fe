import type { PickedFile } from '../../../shared/ipc'
import type { GivenFile } from '../../importing/given-file'

/** Files of the desktop as the import queue takes them. */
export const givenFiles = (files: readonly PickedFile[]): readonly GivenFile[] =>
  files.map(({ name, bytes }) => ({ name, arrayBuffer: () => Promise.resolve(bytes.slice().buffer) }))
