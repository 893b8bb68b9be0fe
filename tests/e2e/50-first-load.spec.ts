import { readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { readImports } from '../support/architecture/read-imports'

const assets = fileURLToPath(new URL('../../out/renderer/assets/', import.meta.url))
const all = readdirSync(assets)
const chunk = (name: string): string =>
  all.find((file) => file.startsWith(`${name}-`) && file.endsWith('.js'))!

/** Scripts that are read before any of `files` runs, itself included. What is read later, on demand, is not. */
function readBefore(files: readonly string[]): readonly string[] {
  const found = new Set<string>()
  const read = (file: string): void => {
    if (found.has(file)) return
    found.add(file)
    const text = readFileSync(assets + file, 'utf8')
    for (const { of } of readImports(file, text.replaceAll(/import\(/g, 'later(')).imports)
      read(of.replace('./', ''))
  }
  files.forEach(read)
  return [...found]
}

const size = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + statSync(assets + file).size, 0)

test.describe('what is read before the overview answers', () => {
  const files = readBefore([chunk('start'), chunk('overview-screen')])

  test('is less than a megabyte', () => {
    expect(files.length).toBeGreaterThan(5)
    expect(size(files)).toBeLessThan(1_000_000)
  })

  test('has neither charts nor the catalogue nor the readers of statements in it', () => {
    const later = [
      'stacked-areas',
      'catalog',
      'formats',
      'plan-screen',
      'routes-screen',
      'import-screen',
    ].map(chunk)
    expect(later).not.toContain(undefined)
    expect(files.filter((file) => later.includes(file))).toEqual([])
  })
})
