import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const NAME = 'app.jandon.desktop.metainfo.xml'

/** What the metadata says that stands in `package.json` and in the list of changes. */
export interface Release {
  readonly homepage: string
  readonly version: string
  /** ISO 8601 day. */
  readonly day: string
}

/** The metadata for software centres (AppStream), with every `@word@` of the template in its place. */
export const metainfo = (template: string, release: Release): string =>
  template.replace(/@(homepage|version|day)@/g, (_whole, word: keyof Release) => release[word])

/** Writes it to `out/metainfo`, from where it is packed. */
export function writeMetainfo(project: string, release: Release): void {
  const folder = join(project, 'out', 'metainfo')
  mkdirSync(folder, { recursive: true })
  const template = readFileSync(join(project, 'electron', 'packaging', 'linux', NAME), 'utf8')
  writeFileSync(join(folder, NAME), metainfo(template, release))
}
