import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const rows = readFileSync('electron/SECURITY.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|') && !/^\| *(-|What|#|Fuse)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
const stories = readdirSync('tests/e2e')

/** The files a proof names: stories, unit tests, and sources of the main process. */
const filesOf = (proof: string): readonly string[] =>
  [...proof.matchAll(/`([^`]+)`/g)].flatMap(([, name = '']) => {
    if (name.startsWith('e2e/')) return [`tests/${name}.spec.ts`]
    if (name.endsWith('.test')) return [`tests/electron/${name}.ts`]
    return /^[\w./-]+\.(ts|yml|json)$/.test(name) ? [name] : []
  })

const isThere = (file: string): boolean =>
  [file, `electron/${file}`, `shared/${file}`, `tests/e2e/support/${file}`].some((path) => existsSync(path))

/** A quoted title, of which … stands for any part. */
const pattern = (title: string): RegExp =>
  new RegExp(
    title
      .split('…')
      .map((part) => part.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*'),
  )

describe('the proofs of SECURITY.md', () => {
  it('are there in every row', () => {
    expect(rows.length).toBeGreaterThan(30)
    expect(stories.length).toBeGreaterThan(5)
    expect(rows.filter((row) => row.slice(1, -1).some((cell) => cell === ''))).toEqual([])
  })

  it('are files that are there', () => {
    const named = rows.flatMap((row) => filesOf(row.at(-2)!))
    expect(named.length).toBeGreaterThan(30)
    expect(named.filter((file) => !isThere(file))).toEqual([])
  })

  it('are titles that stand in those files', () => {
    const quoted = rows.flatMap((row) => {
      const texts = filesOf(row.at(-2)!)
        .filter((file) => file.startsWith('tests/'))
        .map((file) => readFileSync(file, 'utf8'))
      return [...row.at(-2)!.matchAll(/"([^"]+)"/g)].map(([, title = '']) => ({ title, texts }))
    })
    expect(quoted.length).toBeGreaterThan(15)
    const missing = quoted.filter(({ title, texts }) => !texts.some((text) => pattern(title).test(text)))
    expect(missing.map(({ title }) => title)).toEqual([])
  })
})
