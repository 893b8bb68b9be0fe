import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { CharacterMaps } from '../statements/means'

const folder = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps')

/** The tables of characters that come with pdf.js, read from its package. */
export const characterMaps: CharacterMaps = async (name) =>
  new Uint8Array(await readFile(join(folder, `${name}.bcmap`)))
