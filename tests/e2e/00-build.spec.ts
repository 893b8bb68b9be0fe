import { readdirSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { readImports } from '../support/architecture/read-imports'

const built = fileURLToPath(new URL('../../out', import.meta.url))
const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(built, folder), { recursive: true, encoding: 'utf8' })
const read = (file: string): string => readFileSync(join(built, file), 'utf8')

test('the main process is shipped without node_modules', () => {
  const scripts = filesIn('main').filter((name) => name.endsWith('.js'))
  const imported = scripts.flatMap((name) => {
    const text = read(join('main', name))
    const required = [...text.matchAll(/\b__require\("([^"]+)"\)/g)].map(([, of]) => of!)
    return [...readImports(name, text).imports.map(({ of }) => of), ...required]
  })
  expect(imported).toContain('electron')
  expect(imported.filter((name) => name !== 'electron' && !name.startsWith('.') && !isBuiltin(name))).toEqual(
    [],
  )
})

test('the preload is one CommonJS file that needs nothing but Electron, as its sandbox wants it', () => {
  expect(filesIn('preload')).toEqual(['preload.cjs'])
  const required = [...read('preload/preload.cjs').matchAll(/require\("([^"]+)"\)/g)].map(([, name]) => name)
  expect(required).toEqual(['electron'])
})

test('the page has no script, style or handler of its own, as its content policy wants it', () => {
  const page = read('renderer/index.html')
  expect(page).toMatch(/<script type="module" [^>]*src="\/assets\//)
  expect(page).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/)
})

test('the updater lies apart from the main process, which loads it by name and only then', () => {
  const parts = filesIn('main').filter(
    (name) => name.endsWith('.js') && read(join('main', name)).includes('class AppUpdater'),
  )
  expect(parts).toEqual([expect.stringMatching(/^chunks[\\/]/)])
  const main = read('main/main.js')
  const { imports } = readImports('main.js', main)
  const name = parts[0]!.split(/[\\/]/).at(-1)!
  expect(imports.filter(({ of }) => of.endsWith(name))).toHaveLength(1)
  expect(main).toContain(`await import("./chunks/${name}")`)
})
