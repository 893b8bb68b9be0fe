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
  const imported = scripts.flatMap((name) =>
    readImports(name, read(join('main', name))).imports.map(({ of }) => of),
  )
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
