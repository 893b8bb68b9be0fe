import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { metainfo } from '../../../electron/packaging/linux/write-metainfo'
import { homepage } from '../../../package.json'
import { releaseHost, releasePage } from '../../../shared/release-page'

const builder = parse(readFileSync('electron/packaging/builder.yml', 'utf8')) as Record<string, unknown>
const template = readFileSync('electron/packaging/linux/app.jandon.desktop.metainfo.xml', 'utf8')

/** What is made from the project, or is not of it. */
const made = ['.git', 'dist', 'node_modules', 'out']

/** The files of the project that hold a text. */
const filesWith = (text: string): readonly string[] =>
  readdirSync('.', { withFileTypes: true })
    .filter(({ name }) => !made.includes(name))
    .flatMap((entry) =>
      entry.isDirectory()
        ? readdirSync(entry.name, { recursive: true, withFileTypes: true }).filter((inside) =>
            inside.isFile(),
          )
        : [entry],
    )
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => !path.includes('.results') && readFileSync(path).includes(text))

describe('the home of Jandon', () => {
  it('is named in one place', () => {
    expect(filesWith(homepage)).toEqual(['package.json'])
  })

  it('is where the releases are', () => {
    expect(releasePage).toBe(`${homepage}/releases`)
    expect(releasePage.startsWith(`https://${releaseHost}/`)).toBe(true)
    expect(builder['publish']).toEqual({ provider: 'generic', url: '${env.JANDON_RELEASES}' })
  })

  it('is filled into the metadata for software centres, with version and day', () => {
    const text = metainfo(template, { homepage: 'https://x.example', version: '1.2.3', day: '2026-12-01' })
    expect(text).toContain('<url type="homepage">https://x.example</url>')
    expect(text).toContain('<release version="1.2.3" date="2026-12-01" />')
    expect(text).not.toMatch(/@\w+@/)
    expect(text).toContain(`<id>${String(builder['appId'])}</id>`)
  })
})
